import { MedusaError } from "@medusajs/framework/utils";
import { type CancellationReason, requiresCancelRequest } from "../../../mapping";
import type { WalmartOrderLineRow } from "../../../modules/walmart/types";

/**
 * Makes sure that a purchase order can be canceled as a whole for this reason.
 *
 * @throws MedusaError (NOT_ALLOWED) that names the way to cancel single lines
 */
export function requireWholeCancelable(
  walmartOrderId: string,
  reason: CancellationReason,
  lines: readonly WalmartOrderLineRow[],
): void {
  if (lines.some((line) => line.shipped + line.delivered > 0))
    throw notAsAWhole("Part of this Walmart order is shipped", walmartOrderId);
  if (requiresCancelRequest(reason) && lines.some((line) => isOpen(line) && !line.cancel_requested))
    throw notAsAWhole(
      "The buyer asked to cancel only some lines of this Walmart order",
      walmartOrderId,
    );
}

/** The error for an order that cannot be canceled as a whole. */
export function notAsAWhole(why: string, walmartOrderId: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${why}, so it cannot be canceled as a whole for this reason. Cancel single lines in the order's Walmart widget, ` +
      `or with POST /admin/walmart/orders/${walmartOrderId}/cancel-lines.`,
  );
}

function isOpen(line: WalmartOrderLineRow): boolean {
  return line.created + line.acknowledged > 0;
}
