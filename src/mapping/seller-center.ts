/**
 * A link to a purchase order in Walmart's Seller Center. Walmart documents no such link; this assumes the order list
 * with its search filled in, as other tools link to it.
 */
export function sellerCenterOrderUrl(purchaseOrderId: string): string {
  const query = new URLSearchParams({ orderGroups: "All", poNumber: purchaseOrderId });
  return `https://seller.walmart.com/orders/manage-orders?${query.toString()}`;
}
