import { lineQuantities } from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";

/** Units that nobody has acknowledged yet. */
export function createdUnits(order: WalmartPurchaseOrder): number {
  return order.orderLines.orderLine.reduce((sum, line) => sum + lineQuantities(line).created, 0);
}
