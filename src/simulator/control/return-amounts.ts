import { z } from "zod";
import { totalsOf } from "../resources/returns/render-charges";
import { markChanged } from "../state/changes";
import type { SimulatedReturn } from "../state/return";
import type { World } from "../state/world";
import { ControlError, readInput } from "./errors";

const amountSchema = z.strictObject({ amount: z.number().nonnegative() });

/**
 * Changes what a return refunds, as Walmart does after a complaint. What is refunded already changes with it, on the return
 * and on the purchase order.
 */
export function changeReturnAmount(world: World, order: SimulatedReturn, input: unknown): void {
  const { amount } = readInput(amountSchema, input);
  const before = order.lines.reduce((sum, line) => sum + totalsOf(line).lineTotal, 0);
  const difference = Math.round(amount * 100) - before;
  const [line] = order.lines;
  const sale = world.orders.get(order.purchaseOrderId);
  const sold = sale?.lines.find(({ lineNumber }) => lineNumber === line?.lineNumber);
  if (!line || !sale || !sold) {
    throw new ControlError("returnOrderId", "returnOrderId: the return has no line");
  }
  line.adjustedCents = (line.adjustedCents ?? 0) + difference;
  order.lastModified = world.clock.now();
  const refund = sold.refunds.findLast(({ reason }) => reason === "Customer returned item");
  if (refund && line.refundedQuantity >= line.quantity) {
    refund.cents += difference;
    markChanged(world, sale, [sold]);
  }
}
