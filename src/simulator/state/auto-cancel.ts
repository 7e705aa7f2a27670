import { recordEffect, touch } from "./changes";
import { moveUnits, quantityIn } from "./portions";
import type { World } from "./world";

const DAY = 86_400_000;

/** The reason that stands on lines which Walmart cancelled for not being shipped. Its real text is not documented. */
export const AUTO_CANCEL_REASON = "PO_LINE_AUTOCANCELLED";

/**
 * Cancels what should have been shipped long ago. It runs before each request, which nobody can tell from running
 * all the time.
 */
export function cancelOverdue(world: World): void {
  const { autoCancelDays } = world.settings;
  if (autoCancelDays === null) {
    return;
  }
  for (const order of world.orders.overdue(world.clock.now() - autoCancelDays * DAY)) {
    const lines = order.lines.flatMap((line) => {
      const quantity = quantityIn(line, "Created", "Acknowledged");
      if (quantity === 0) {
        return [];
      }
      moveUnits(line, ["Created", "Acknowledged"], quantity, (taken) => ({
        status: "Cancelled",
        quantity: taken.quantity,
        cancellationReason: AUTO_CANCEL_REASON,
      }));
      return [{ line, quantity, reason: AUTO_CANCEL_REASON }];
    });
    touch(
      world,
      order,
      lines.map(({ line }) => line),
    );
    recordEffect(world, order, { kind: "cancel", source: "walmart" }, lines);
  }
}
