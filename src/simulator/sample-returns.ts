import type { OrderInput } from "./control/order-input";
import type { ReturnInput, ReturnMove } from "./control/return-input";
import type { Simulator } from "./types";

/** A delivered order, its return, and how far that has progressed. */
export interface SampleReturn {
  order: OrderInput;
  return: Omit<ReturnInput, "purchaseOrderId">;
  moves: ReturnMove[];
}

/** Returns in every state for demos, for the given SKUs of the store. */
export function sampleReturns(skus: string[]): SampleReturn[] {
  const sku = (index: number): string => skus[index % skus.length] ?? "SAMPLE-SKU";
  const delivered = (lines: OrderInput["lines"]): OrderInput => ({ status: "Delivered", lines });
  return [
    // Just requested.
    {
      order: delivered([{ sku: sku(0), price: 24.99, tax: 2.06 }]),
      return: { reason: "NO_LONGER_WANTED" },
      moves: [],
    },
    // Some units in transit.
    {
      order: delivered([{ sku: sku(1), quantity: 3, lineTotal: 40, tax: 3.31 }]),
      return: { lines: [{ lineNumber: "1", quantity: 2, reason: "WRONG_SIZE/POOR_FIT" }] },
      moves: ["in_transit"],
    },
    // Two products at the return center: the seller has two days to refund them.
    {
      order: delivered([
        { sku: sku(2), price: 8.45, tax: 0.7, shipping: 6.99, shippingTax: 0.58 },
        { sku: sku(3), quantity: 2, price: 5.15, tax: 0.85 },
      ]),
      return: { reason: "DAMAGED" },
      moves: ["in_transit", "delivered"],
    },
    // Refunded by Walmart.
    {
      order: delivered([{ sku: sku(1), price: 13.37, discounts: 1.34, tax: 1.1 }]),
      return: { reason: "NOT_AS_DESCRIBED" },
      moves: ["in_transit", "delivered", "refunded_by_walmart"],
    },
    // The buyer keeps the goods.
    {
      order: delivered([{ sku: sku(3), price: 5.15, tax: 0.42 }]),
      return: { reason: "DEFECTIVE", keepIt: true },
      moves: [],
    },
    // A replacement.
    {
      order: delivered([{ sku: sku(0), price: 24.99, tax: 2.06 }]),
      return: { reason: "MISSING_PARTS", type: "REPLACEMENT" },
      moves: ["in_transit"],
    },
    // The buyer has canceled the return.
    {
      order: delivered([{ sku: sku(2), price: 8.45, tax: 0.7 }]),
      return: { reason: "TRIED_TO_CANCEL" },
      moves: ["cancelled"],
    },
  ];
}

/** Creates the given number of sample returns and returns their numbers. */
export function createSampleReturns(
  simulator: Simulator,
  skus: string[],
  count = sampleReturns(skus).length,
): string[] {
  const samples = sampleReturns(skus);
  return Array.from({ length: count }, (_, index) => samples[index % samples.length])
    .filter((sample) => sample !== undefined)
    .map((sample) => {
      const { purchaseOrderId } = simulator.createOrder(sample.order);
      const { returnOrderId } = simulator.createReturn({ purchaseOrderId, ...sample.return });
      for (const move of sample.moves) {
        simulator.moveReturn(returnOrderId, move);
      }
      return returnOrderId;
    });
}
