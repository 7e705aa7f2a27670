import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { type MedusaRefund, readMedusaOrder } from "../medusa/medusa-order";
import { returnsOfOrder } from "./returns-of-order";
import { unassignedRefunds } from "./unassigned-refunds";

/**
 * Makes sure that a refund exists on the Medusa order and that nobody has assigned or dismissed it yet. Returns it.
 *
 * @throws MedusaError (INVALID_DATA) that lists the unassigned refunds
 */
export async function requireUnassignedRefund(
  container: MedusaContainer,
  order: Pick<WalmartOrderRow, "id" | "order_id" | "dismissed_refund_ids" | "fulfilled_by"> | null,
  refundId: string,
): Promise<MedusaRefund> {
  const medusaOrder = order?.order_id ? await readMedusaOrder(container, order.order_id) : null;
  const returns = order ? await returnsOfOrder(container, order.id) : [];
  const refunds = order && medusaOrder ? unassignedRefunds(medusaOrder, order, returns) : [];
  const found = refunds.find((refund) => refund.id === refundId);
  if (found) return found;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `refund_id: This order has no unassigned refund "${refundId}". ` +
      `Unassigned refunds: ${refunds.map((refund) => refund.id).join(", ") || "none"}.`,
  );
}

/** For a refund that somebody else assigned or dismissed at the same time. */
export function alreadyAssignedError(refundId: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `refund_id: "${refundId}" was just assigned or dismissed. Reload the page to see its current state.`,
  );
}
