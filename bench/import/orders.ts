/** What is bought in each purchase order. */
export const LINES = [
  { sku: "SKU-A", quantity: 2, price: 19.99, tax: 3.3, shipping: 4.99, shippingTax: 0.41 },
  { sku: "SKU-B", price: 7.49, tax: 0.62 },
];

/** Before anything is measured both imports do this many, so that neither pays for code that runs for the first time. */
export const WARM_UP = { plugin: 100, loop: 10 };
