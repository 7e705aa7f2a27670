import type { OrderInput } from "./control/order-input";

/** A dozen different purchase orders for demos, for the given SKUs of the store. */
export function sampleOrders(skus: string[]): OrderInput[] {
  const sku = (index: number): string => skus[index % skus.length] ?? "SAMPLE-SKU";
  return [
    // One ordinary unit.
    { lines: [{ sku: sku(0), price: 24.99, tax: 2.06 }] },
    // Three units on one line.
    { lines: [{ sku: sku(1), quantity: 3, price: 13.37, tax: 3.31 }] },
    // Three units, each on its own line.
    { unitLines: true, lines: [{ sku: sku(2), quantity: 3, price: 8.45, tax: 2.09 }] },
    // Two products.
    {
      lines: [
        { sku: sku(0), price: 24.99, tax: 2.06 },
        { sku: sku(3), quantity: 2, price: 5.15, tax: 0.85 },
      ],
    },
    // A subscription discount.
    { lines: [{ sku: sku(1), quantity: 2, price: 13.37, discounts: 1.34, tax: 2.1 }] },
    // A shipping charge with tax.
    { lines: [{ sku: sku(2), price: 8.45, tax: 0.7, shipping: 6.99, shippingTax: 0.58 }] },
    // Express shipping.
    { methodCode: "Express", lines: [{ sku: sku(3), price: 5.15, tax: 0.42 }] },
    // The buyer has requested a cancellation.
    { lines: [{ sku: sku(0), price: 24.99, tax: 2.06, intentToCancel: true }] },
    // A product that is not in the store.
    { lines: [{ sku: "NO-SUCH-SKU", productName: "Product of another catalog", price: 19.95 }] },
    // Shipped by Walmart's own warehouse.
    { shipNodeType: "WFSFulfilled", lines: [{ sku: sku(1), price: 13.37, tax: 1.1 }] },
    // A free replacement for a buyer with a long name and a remote address.
    {
      orderType: "REPLACEMENT",
      originalCustomerOrderID: "200001234567890",
      customerName: "María Fernanda de la Concepción Rivera-Santiago y Villanueva de Hostos",
      shippingInfo: {
        phone: "7875550117",
        postalAddress: {
          address1: "Urbanización Jardines del Caribe, Calle 14 Número 318",
          address2: "Apartamento 4-B, entrada por la Avenida Las Américas",
          city: "Ponce",
          state: "PR",
          postalCode: "00728",
        },
      },
      lines: [{ sku: sku(2), price: 0, tax: 0 }],
    },
    // Already shipped in Seller Center.
    { status: "Shipped", lines: [{ sku: sku(3), quantity: 2, price: 5.15, tax: 0.85 }] },
  ];
}
