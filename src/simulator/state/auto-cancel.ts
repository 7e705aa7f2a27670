import { recordEffect, markChanged } from "./changes";
import { moveUnits, quantityIn } from "./portions";
import type { World } from "./world";

const DAY = 86_400_000;

/** The reason of lines that Walmart canceled because they were not shipped. The real text is not documented. */
export const AUTO_CANCEL_REASON = "PO_LINE_AUTOCANCELLED";

/** Cancels overdue orders. It runs before each request, which clients cannot distinguish from running all the time. */
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
    markChanged(
      world,
      order,
      lines.map(({ line }) => line),
    );
    recordEffect(world, order, { kind: "cancel", source: "walmart" }, lines);
  }
}
