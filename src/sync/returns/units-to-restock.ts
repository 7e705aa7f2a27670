import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { refundPayloadSchema } from "../messages/refund/payload";

/**
 * How many of a line's refunded units are to be put back into stock: those that the merchant wished so, without a
 * wish all but what the buyer keeps; and of those
 * that Walmart refunded by itself, what has arrived at the return centre and the buyer does not keep.
 */
export function unitsToRestock(
  row: Pick<WalmartReturnRow, "received_at">,
  line: Pick<WalmartReturnLineRow, "return_order_line_number" | "refunded_quantity" | "keep_it">,
  updates: readonly Pick<WalmartUpdateRow, "kind" | "state" | "payload">[],
): number {
  let wished = 0;
  let decided = 0;
  const refunds = updates.filter((update) => update.kind === "refund" && update.state !== "failed");
  // What was refunded elsewhere and marked as resolved stands for units that no other refund does.
  const isElsewhere = ({ state }: (typeof updates)[number]) => state === "resolved";
  const inOrder = [...refunds.filter((one) => !isElsewhere(one)), ...refunds.filter(isElsewhere)];
  for (const update of inOrder) {
    const payload = refundPayloadSchema.safeParse(update.payload).data;
    for (const one of payload?.lines ?? []) {
      if (one.return_order_line_number !== line.return_order_line_number) continue;
      const units = isElsewhere(update)
        ? Math.max(0, Math.min(one.quantity, line.refunded_quantity - decided))
        : one.quantity;
      decided += units;
      if (payload?.restock ?? !line.keep_it) wished += units;
    }
  }
  const byWalmart = Math.max(0, line.refunded_quantity - decided);
  const arrived = row.received_at && !line.keep_it ? byWalmart : 0;
  return Math.min(line.refunded_quantity, wished + arrived);
}
