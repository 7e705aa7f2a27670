import type { OrderInput } from "./control/order-input";

/** A dozen purchase orders, each unusual in its own way, for demos. They are about these SKUs of the store. */
export function sampleOrders(skus: string[]): OrderInput[] {
  const sku = (index: number): string => skus[index % skus.length] ?? "SAMPLE-SKU";
  return [
    // One unit, nothing special.
    { lines: [{ sku: sku(0), price: 24.99, tax: 2.06 }] },
    // Three units on one line.
    { lines: [{ sku: sku(1), quantity: 3, price: 13.37, tax: 3.31 }] },
    // Three units, each a line of its own.
    { unitLines: true, lines: [{ sku: sku(2), quantity: 3, price: 8.45, tax: 2.09 }] },
    // Two products.
    {
      lines: [
        { sku: sku(0), price: 24.99, tax: 2.06 },
        { sku: sku(3), quantity: 2, price: 5.15, tax: 0.85 },
      ],
    },
    // A subscription's discount.
    { lines: [{ sku: sku(1), quantity: 2, price: 13.37, discounts: 1.34, tax: 2.1 }] },
    // Shipping that is charged, and taxed.
    { lines: [{ sku: sku(2), price: 8.45, tax: 0.7, shipping: 6.99, shippingTax: 0.58 }] },
    // In a hurry.
    { methodCode: "Express", lines: [{ sku: sku(3), price: 5.15, tax: 0.42 }] },
    // The buyer has thought better of it.
    { lines: [{ sku: sku(0), price: 24.99, tax: 2.06, intentToCancel: true }] },
    // A product that the store does not know.
    { lines: [{ sku: "NO-SUCH-SKU", productName: "Product of another catalogue", price: 19.95 }] },
    // Shipped by Walmart's own warehouse.
    { shipNodeType: "WFSFulfilled", lines: [{ sku: sku(1), price: 13.37, tax: 1.1 }] },
    // A replacement, free of charge, for a buyer with a long name and an address far away.
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
    // Shipped already, in Seller Center.
    { status: "Shipped", lines: [{ sku: sku(3), quantity: 2, price: 5.15, tax: 0.85 }] },
  ];
}
