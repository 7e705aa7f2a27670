/** Removes the spaces that people and labels put into a tracking number. */
export function cleanTrackingNumber(number: string | null | undefined): string {
  return (number ?? "").replace(/[\s\u200B\uFEFF]/g, "");
}

/**
 * Explains to the merchant what is wrong with a tracking number; `null` if nothing is. Walmart requires letters, digits
 * and inner hyphens, rejects the order's own number, and rates sellers by their share of valid numbers.
 */
export function trackingNumberProblem(
  number: string | null | undefined,
  order: { purchaseOrderId?: string | null; customerOrderId?: string | null } = {},
): string | null {
  const cleaned = cleanTrackingNumber(number);
  if (cleaned === "") return "The tracking number is missing. Enter the carrier's number.";
  if (!/^[a-z0-9-]+$/i.test(cleaned) || !/[a-z0-9]/i.test(cleaned)) {
    return `The tracking number "${cleaned}" has characters that Walmart rejects. Use only letters, digits and hyphens.`;
  }
  const bare = cleaned.replaceAll("-", "");
  if (bare === order.purchaseOrderId || bare === order.customerOrderId) {
    return `The tracking number "${cleaned}" is Walmart's order number. Enter the carrier's number.`;
  }
  return null;
}
