/** SKUs of the store. Each order buys two of them, so that 400 orders touch them all. */
export const SKUS = Array.from({ length: 400 }, (_, index) => `SKU-${index}`);

/** The SKUs that the order with this number buys. */
export function skusOf(order: number): [string, string] {
  const at = (index: number) => SKUS[index % SKUS.length] ?? "";
  return [at(2 * order), at(2 * order + 1)];
}

/** The lines of the purchase order with this number. */
export function linesOf(order: number) {
  const [first, second] = skusOf(order);
  return [
    { sku: first, quantity: 2, price: 19.99, tax: 3.3, shipping: 4.99, shippingTax: 0.41 },
    { sku: second, price: 7.49, tax: 0.62 },
  ];
}
