import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartReturnRow } from "../../modules/walmart/types";

/** @throws MedusaError (NOT_ALLOWED) for a return of which this store has nothing to refund, with the reason */
export function requireRefundable(
  row: Pick<WalmartReturnRow, "return_order_id" | "type" | "canceled_at" | "wfs">,
): void {
  const why =
    row.type === "REPLACEMENT"
      ? "is replaced by another order: there is no money to give back."
      : row.canceled_at
        ? "was called off at Walmart: there is nothing to refund."
        : row.wfs
          ? "is of an order that Walmart fulfilled itself (WFS): Walmart refunds it."
          : null;
  if (!why) return;
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The return ${row.return_order_id} ${why}`);
}
