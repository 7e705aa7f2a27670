/** A tracking number without the spaces that people and labels put into it. */
export function cleanTrackingNumber(number: string | null | undefined): string {
  return (number ?? "").replace(/[\s\u200B\uFEFF]/g, "");
}

/**
 * What is wrong with a tracking number, in words for the merchant; `null` if nothing is. Walmart
 * wants letters and digits, hyphens between them, and not the order's own number; it counts the
 * share of valid numbers against the seller.
 */
export function trackingNumberProblem(
  number: string | null | undefined,
  order: { purchaseOrderId?: string | null; customerOrderId?: string | null } = {},
): string | null {
  const cleaned = cleanTrackingNumber(number);
  if (cleaned === "") return "The tracking number is missing. Enter the carrier's number.";
  if (!/^[a-z0-9-]+$/i.test(cleaned) || !/[a-z0-9]/i.test(cleaned)) {
    return `The tracking number "${cleaned}" has characters that Walmart refuses. Use letters, digits and hyphens alone.`;
  }
  const bare = cleaned.replaceAll("-", "");
  if (bare === order.purchaseOrderId || bare === order.customerOrderId) {
    return `The tracking number "${cleaned}" is Walmart's order number. Enter the carrier's number.`;
  }
  return null;
}
