import { deliveredAt, statusOf } from "./return";
import { refundableQuantity, refundReturn } from "./return-refund";
import type { World } from "./world";

const HOUR = 3_600_000;

/**
 * Refunds overdue returns in the seller's name. It runs before each request, which clients cannot distinguish from
 * running all the time.
 */
export function refundOverdue(world: World): void {
  const { autoRefundHours } = world.settings;
  if (autoRefundHours === null) {
    return;
  }
  const due = world.clock.now() - autoRefundHours * HOUR;
  for (const order of world.returns.newestFirst()) {
    const late = order.lines
      .filter((line) => statusOf(line) === "DELIVERED" && (deliveredAt(line) ?? Infinity) <= due)
      .map((line) => ({ line, quantity: refundableQuantity(world, order, line) }))
      .filter(({ quantity }) => quantity > 0);
    refundReturn(world, order, late, { source: "walmart", channel: "WALMART_TRIGGERED_REFUND" });
  }
}
