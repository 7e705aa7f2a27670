import { type MedusaOrder, type MedusaPayment, paymentsOf } from "./medusa-order";
import { paymentIdOf } from "./payment-ids";

/**
 * The payment that the import recorded for what Walmart charged the buyer; `null` for an order of total zero. It is the
 * only payment that this plugin refunds: others were taken by the merchant, and refunding them would move real money.
 */
export function importPaymentOf(
  order: Pick<MedusaOrder, "id" | "payment_collections">,
): MedusaPayment | null {
  return paymentsOf(order).find(({ id }) => id === paymentIdOf(order.id)) ?? null;
}

/** Payments that somebody else took for the order. */
export function otherPaymentsOf(
  order: Pick<MedusaOrder, "id" | "payment_collections">,
): MedusaPayment[] {
  return paymentsOf(order).filter(({ id }) => id !== paymentIdOf(order.id));
}
