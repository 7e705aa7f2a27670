import { UPS_NUMBER, USPS_NUMBER } from "../../support/store/seller";

/** What the merchant does with an order, and what must have come of it at the end. */
export type Fate = "left alone" | "shipped" | "shipped in two" | "canceled" | "reduced";

/** A purchase order that will appear, and its fate. */
export interface PlannedOrder {
  /** The price is of one unit, the tax of all. */
  lines: { sku: string; quantity: number; price: number; tax: number }[];
  fate: Fate;
}

export const FIRST_PARCEL = UPS_NUMBER;
export const SECOND_PARCEL = USPS_NUMBER;

const FATES: Fate[] = [
  "shipped",
  "left alone",
  "canceled",
  "left alone",
  "shipped in two",
  "left alone",
  "shipped",
  "left alone",
  "reduced",
  "left alone",
  "left alone",
];

/** So many orders of one to three lines; every number of them contains every fate. */
export function planOrders(count: number, skus: string[]): PlannedOrder[] {
  return Array.from({ length: count }, (_, index) => {
    const fate = FATES[index % FATES.length] ?? "left alone";
    // Lines of the same SKU at one price would be one item: each line has a SKU of its own.
    const lines = Array.from({ length: 1 + (index % 3) }, (_line, n) => {
      // Two parcels or a partial cancellation need two units.
      const quantity = 2 + ((index + n) % 2);
      const price = 5 + ((index * 7 + n) % 40) + 0.99;
      const tax = Math.round(price * quantity * 8) / 100;
      return { sku: skus[(index + n) % skus.length] ?? "", quantity, price, tax };
    });
    return { fate, lines };
  });
}
