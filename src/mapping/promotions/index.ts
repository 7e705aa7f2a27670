/** Price lists of Medusa as promotions of Walmart: when which sale price applies, and what Walmart must have for it. */
export * from "./types";
export * from "./price-at";
export * from "./sale-periods";
export * from "./plan-promotions";
export * from "./shown-promotion";
export * from "./with-reading";
