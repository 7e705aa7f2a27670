/** The lines of each purchase order. */
export const LINES = [
  { sku: "SKU-A", quantity: 2, price: 19.99, tax: 3.3, shipping: 4.99, shippingTax: 0.41 },
  { sku: "SKU-B", price: 7.49, tax: 0.62 },
];

/** Number of orders that both imports process before the measurement, so that neither includes one-time work. */
export const WARM_UP = { plugin: 100, loop: 10 };
