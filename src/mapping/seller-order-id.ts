/** Walmart's limit for `sellerOrderId`, in characters. */
const MAX_LENGTH = 30;

/**
 * The seller's own order number, which Walmart prints on return labels: Medusa's display id, else the order id without
 * its prefix, which would exceed Walmart's limit.
 */
export function sellerOrderId(order: { id: string; display_id?: number | string | null }): string {
  const displayId = String(order.display_id ?? "").trim();
  return (displayId || order.id.replace(/^order_/, "")).slice(0, MAX_LENGTH);
}
