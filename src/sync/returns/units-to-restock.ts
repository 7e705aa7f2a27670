import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { refundPayloadSchema } from "../messages/refund/payload";

/**
 * Units of a line to restock. For refunds from Medusa, the merchant's choice decides; without one, everything that
 * the buyer does not keep. For refunds by Walmart: units that arrived at the return center and that the buyer does
 * not keep.
 */
export function unitsToRestock(
  row: Pick<WalmartReturnRow, "received_at">,
  line: Pick<WalmartReturnLineRow, "return_order_line_number" | "refunded_quantity" | "keep_it">,
  updates: readonly Pick<WalmartUpdateRow, "kind" | "state" | "payload">[],
): number {
  let chosen = 0;
  let decided = 0;
  const refunds = updates.filter((update) => update.kind === "refund" && update.state !== "failed");
  // A refund that was resolved elsewhere covers the units that no other refund does.
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
      if (payload?.restock ?? !line.keep_it) chosen += units;
    }
  }
  const byWalmart = Math.max(0, line.refunded_quantity - decided);
  const arrived = row.received_at && !line.keep_it ? byWalmart : 0;
  return Math.min(line.refunded_quantity, chosen + arrived);
}
