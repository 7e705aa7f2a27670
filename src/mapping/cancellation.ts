/** Walmart's cancellation reasons, with Walmart's descriptions. */
export const CANCELLATION_REASONS = {
  SELLER_CANCEL_PRICING_ERROR: "Price or other listing errors",
  SELLER_CANCEL_OUT_OF_STOCK: "The item is out of stock",
  SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE: "Unavailable carrier or shipping information",
  SELLER_CANCEL_FRAUD_STOP_SHIPMENT:
    "Additional information is required by our Credit or Fraud Avoidance department",
  CUSTOMER_REQUESTED_SELLER_TO_CANCEL: "The customer asked to cancel",
} as const;
export type CancellationReason = keyof typeof CANCELLATION_REASONS;

/** Whether a value is one of Walmart's reasons, in Walmart's spelling. */
export function isCancellationReason(value: unknown): value is CancellationReason {
  return typeof value === "string" && Object.hasOwn(CANCELLATION_REASONS, value);
}

/** Whether Walmart accepts the reason only for lines whose buyer requested the cancellation (`intentToCancel`). */
export function requiresCancelRequest(reason: CancellationReason): boolean {
  return reason === "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";
}
