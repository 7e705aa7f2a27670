import { purchaseOrderSchema, type WalmartPurchaseOrder } from "../../walmart-api";

/** Parses a stored purchase order; `null` if this release cannot read it. */
export function readStoredOrder(raw: unknown): WalmartPurchaseOrder | null {
  const result = purchaseOrderSchema.safeParse(raw);
  return result.success ? result.data : null;
}
