import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartReturnRow } from "../../modules/walmart/types";

/**
 * Makes sure that this store has something to refund for a return.
 *
 * @throws MedusaError (NOT_ALLOWED) with the reason
 */
export function requireRefundable(
  row: Pick<WalmartReturnRow, "return_order_id" | "type" | "canceled_at" | "wfs">,
): void {
  const why =
    row.type === "REPLACEMENT"
      ? "is a replacement: there is nothing to refund."
      : row.canceled_at
        ? "was canceled: there is nothing to refund."
        : row.wfs
          ? "belongs to an order that Walmart fulfilled (WFS): Walmart refunds it."
          : null;
  if (!why) return;
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The return ${row.return_order_id} ${why}`);
}
