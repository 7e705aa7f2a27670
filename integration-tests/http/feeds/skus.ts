/** More than go singly, so they go by feed. */
export const SKUS = Array.from(
  { length: 22 },
  (_, index) => `SKU-${String(index + 1).padStart(2, "0")}`,
);
