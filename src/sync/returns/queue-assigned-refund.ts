import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { isOpen } from "../messages/open-messages";
import type { QueuedMessage } from "../messages/message-subject";
import { refundMessage } from "../messages/refund/message";
import type { ReturnUnits } from "../messages/refund/payload";
import { flagUnassignedRefunds } from "./flag-unassigned-refunds";
import { requireRefundableReturn } from "./require-refundable-return";
import { alreadyAssignedError, requireUnassignedRefund } from "./require-unassigned-refund";
import { nothingLeftError, refundableUnits, unitsToRefund } from "./units-to-refund";

export interface AssignRefundInput {
  walmart_return_id: string;
  /** A refund made in Medusa on the return's order. */
  refund_id: string;
  /** What it stands for; all that can be refunded if left out. */
  lines?: ReturnUnits[];
  restock?: boolean;
  actor_id?: string | null;
}

/**
 * Assigns a refund made in Medusa to the return that it stands for, and queues it for Walmart. Repeating it changes
 * nothing.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is queued then
 */
export async function queueAssignedRefund(
  container: MedusaContainer,
  input: AssignRefundInput,
): Promise<QueuedMessage> {
  const row = await requireRefundableReturn(container, input.walmart_return_id);
  const isAssigned = (row.refund_ids as unknown as string[]).includes(input.refund_id);
  if (!isAssigned) await assign(container, row, input);
  return { id: row.id, account_id: row.account_id, walmart_order_id: row.walmart_order_id };
}

async function assign(
  container: MedusaContainer,
  row: WalmartReturnRow,
  input: AssignRefundInput,
): Promise<void> {
  const service = walmartService(container);
  const [order] = await service.listWalmartOrders({ id: row.walmart_order_id ?? "" });
  await requireUnassignedRefund(container, order ?? null, input.refund_id);
  const [lines, refunds] = await Promise.all([
    service.listWalmartReturnLines({ walmart_return_id: row.id }),
    service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund" }),
  ]);
  const open = refunds.filter(isOpen);
  const units = unitsToRefund(row, refundableUnits(lines, open), input.lines);
  if (!units.length) throw nothingLeftError(row, lines);
  const message = refundMessage(row, units, refunds, input);
  if (!(await service.returns.assignRefund(row.id, input.refund_id, message)))
    throw alreadyAssignedError(input.refund_id);
  await flagUnassignedRefunds(container, order?.order_id ? [order.order_id] : []);
}
