import type { OrderInput } from "../../../src/simulator";

/** A purchase order of the test and its totals. All amounts in cents. */
export interface Sold {
  input: OrderInput & { purchaseOrderId: string };
  total: number;
  /** The total once the second line is canceled. */
  withoutSecondLine: number;
}

/** The n-th purchase order: two lines, each with a tax of its own, one with shipping. No two cost the same. */
export function sell(n: number): Sold {
  const price = 999 + n * 7;
  const tax = 131 + (n % 89);
  const second = 449 + n * 3;
  const secondTax = 37 + (n % 41);
  const shipping = 499 + (n % 5) * 100;
  const shippingTax = 41 + (n % 7);
  const first = 2 * price + tax + shipping + shippingTax;
  return {
    input: {
      purchaseOrderId: String(10_000_000_000_000 + n),
      lines: [
        {
          sku: "SKU-A",
          quantity: 2,
          price: price / 100,
          tax: tax / 100,
          shipping: shipping / 100,
          shippingTax: shippingTax / 100,
        },
        { sku: "SKU-B", quantity: 1, price: second / 100, tax: secondTax / 100 },
      ],
    },
    total: first + second + secondTax,
    withoutSecondLine: first,
  };
}
