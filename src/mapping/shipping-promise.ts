import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";

/** What the buyer was promised, in Walmart's codes. */
export type ShippingPromise = {
  /** TWO_DAY, ONE_DAY …; several if the lines differ. */
  shipping_program: string | null;
  /** A carrier's service, such as UPS_GROUND. Walmart measures whether the seller uses it. */
  promised_carrier_method: string | null;
};

/** The delivery program and the carrier's service that the buyer was promised. */
export function shippingPromise(po: WalmartPurchaseOrder): ShippingPromise {
  const programs = po.orderLines.orderLine.flatMap(
    (line) => line.fulfillment?.shippingProgramType ?? [],
  );
  return {
    shipping_program: [...new Set(programs)].join(", ") || null,
    promised_carrier_method: po.shippingInfo?.carrierMethodName ?? null,
  };
}
