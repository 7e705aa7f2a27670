import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { readMedusaOrder } from "../medusa/medusa-order";
import { walmartService } from "../kernel/container";
import { unassignedRefunds } from "./unassigned-refunds";

/**
 * Makes sure that a refund was made in Medusa on a purchase order's Medusa order, and that nobody has said yet what it
 * stands for.
 *
 * @throws MedusaError (INVALID_DATA) that names those of which that is true
 */
export async function requireUnassignedRefund(
  container: MedusaContainer,
  order: Pick<WalmartOrderRow, "id" | "order_id" | "dismissed_refund_ids" | "fulfilled_by"> | null,
  refundId: string,
): Promise<void> {
  const medusaOrder = order?.order_id ? await readMedusaOrder(container, order.order_id) : null;
  const returns = order
    ? await walmartService(container).listWalmartReturns({ walmart_order_id: order.id })
    : [];
  const refunds = order && medusaOrder ? unassignedRefunds(medusaOrder, order, returns) : [];
  if (refunds.some((refund) => refund.id === refundId)) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `refund_id: "${refundId}" is no refund of this order that waits to be assigned. ` +
      `Waiting: ${refunds.map((refund) => refund.id).join(", ") || "none"}.`,
  );
}

/** Somebody else has said at the same moment what a refund stands for. */
export function alreadyAssignedError(refundId: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `refund_id: "${refundId}" was assigned or set aside a moment ago. Reload to see what it stands for.`,
  );
}
