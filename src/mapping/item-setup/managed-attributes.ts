/** What the listing itself decides: no rule and no value of the merchant changes it. */
const IDENTITY = ["sku", "productIdentifiers", "price"] as const;

/** Sent by other means, refused by Walmart, or of use only when a SKU or identifier changes. */
const NEVER_SENT = ["specProductType", "inventory", "SkuUpdate", "ProductIdUpdate"] as const;

/** The variant group. Walmart wants all three or none. */
export const GROUP_ATTRIBUTES = [
  "variantGroupId",
  "variantAttributeNames",
  "isPrimaryVariant",
] as const;

/** Whether rules and the merchant's values may set the attribute. */
export function isSettable(name: string): boolean {
  return ![...IDENTITY, ...NEVER_SENT, ...GROUP_ATTRIBUTES].some((each) => each === name);
}
