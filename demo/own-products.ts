import { upc } from "./store/catalog";

/** A product of the store's own brand, which Walmart's catalog does not have. */
export interface OwnProduct {
  title: string;
  handle: string;
  /** HTML, as stores write it. */
  description: string;
  /** Names of pictures, the main one first. */
  pictures: string[];
  /** In grams. */
  weight: number;
  options: { title: string; values: string[] }[];
  variants: { sku: string; upc: string; price: number; options: Record<string, string> }[];
}

const SIZES = ["S", "M", "L"];
const COLORS = ["Navy", "White"];

const SHIRT: OwnProduct = {
  title: "Northfield crew neck T-shirt",
  handle: "northfield-crew-neck-t-shirt",
  description:
    "<p>A plain shirt of heavy cotton that keeps its shape.</p>" +
    "<ul><li>220 g cotton</li><li>Taped shoulders</li><li>Relaxed fit</li></ul>",
  pictures: ["shirt-navy", "shirt-white", "shirt-back", "shirt-label"],
  weight: 200,
  options: [
    { title: "Color", values: COLORS },
    { title: "Size", values: SIZES },
  ],
  variants: COLORS.flatMap((color, row) =>
    SIZES.map((size, column) => ({
      sku: `TEE-${color}-${size}`.toUpperCase(),
      upc: upc(`8500124${String(row * SIZES.length + column + 1).padStart(4, "0")}`),
      price: 24,
      options: { Color: color, Size: size },
    })),
  ),
};

const MUG: OwnProduct = {
  title: "Northfield stoneware mug",
  handle: "northfield-stoneware-mug",
  description:
    "<p>A mug for a large coffee, fired twice.</p>" +
    "<ul><li>Holds 14 fl oz</li><li>Safe for microwave and dishwasher</li><li>Made by hand</li></ul>",
  pictures: ["mug", "mug-side", "mug-box", "mug-handle"],
  weight: 420,
  options: [{ title: "Glaze", values: ["Sage"] }],
  variants: [
    { sku: "MUG-STONE", upc: upc("85001249001"), price: 18.5, options: { Glaze: "Sage" } },
  ],
};

/** A shirt in sizes and colors, and a mug. */
export const OWN_PRODUCTS: OwnProduct[] = [SHIRT, MUG];
