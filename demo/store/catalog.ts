/** A product of the demo store. */
export interface CatalogItem {
  title: string;
  handle: string;
  description: string;
  sku: string;
  /** UPC-A with a valid check digit. */
  upc: string;
  /** In dollars. */
  price: number;
  stock: number;
  /** In grams. */
  weight: number;
}

/**
 * Completes eleven digits to a UPC-A: three times the digits at odd positions, plus those at even positions, plus the
 * check digit, is a multiple of ten.
 */
export function upc(digits: string): string {
  if (!/^\d{11}$/.test(digits)) {
    throw new Error(`A UPC needs 11 digits plus its check digit, got "${digits}".`);
  }
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

const GRAMS_IN_OUNCE = 28.35;

/** Weights in ounces, as Walmart's sellers use them. */
const ITEMS: [title: string, sku: string, price: number, stock: number, weight: number][] = [
  ["Enamel camping mug", "MUG-ENAMEL", 14.99, 120, 9],
  ["Canvas tote bag", "BAG-TOTE", 19.5, 80, 12],
  ["Merino hiking socks", "SOCK-MERINO", 17.95, 200, 4],
  ["Stainless water bottle, 24 oz", "BOTTLE-24", 27, 60, 14],
  ["Beeswax candle", "CANDLE-WAX", 11.25, 90, 10],
  ["Linen tea towel", "TOWEL-LINEN", 9.99, 150, 5],
  ["Oak cutting board", "BOARD-OAK", 39.9, 25, 48],
  ["Cast iron skillet, 10 in", "SKILLET-10", 34.97, 30, 88],
  ["Pour-over coffee set", "COFFEE-POUR", 44, 18, 40],
  ["Dotted notebook, A5", "NOTE-A5", 12.49, 300, 11],
  ["Wool throw blanket", "BLANKET-WOOL", 89, 12, 60],
  ["Rechargeable headlamp", "LAMP-HEAD", 31.75, 45, 6],
];

export const CATALOG: CatalogItem[] = ITEMS.map(([title, sku, price, stock, weight], index) => ({
  title,
  handle: title.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  description: `${title}. A product of the demo store.`,
  sku,
  upc: upc(`8500123${String(index + 1).padStart(4, "0")}`),
  price,
  stock,
  weight: Math.round(weight * GRAMS_IN_OUNCE),
}));
