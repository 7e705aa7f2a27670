import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { withRunLock } from "../kernel/run-lock";
import { isOpen } from "../messages/open-messages";
import type { QueuedMessage } from "../messages/message-subject";
import { refundPrefix, refundMessage } from "../messages/refund/message";
import type { ReturnUnits } from "../messages/refund/payload";
import { requestKey } from "../messages/request-key";
import { refreshReturn } from "./refresh-return";
import { requireRefundableReturn } from "./require-refundable-return";
import { mergeUnits, nothingLeftError, refundableUnits, unitsToRefund } from "./units-to-refund";

export interface RefundReturnInput {
  walmart_return_id: string;
  /** All that can be refunded if left out. */
  lines?: ReturnUnits[];
  /** Default true, except where the buyer keeps the items. */
  restock?: boolean;
  /** A refund that was made in Medusa and that stands for this one. */
  refund_id?: string | null;
  actor_id?: string | null;
}

/**
 * Checks a refund of a return against Walmart's current state, and queues it.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is queued then
 */
export async function queueReturnRefund(
  container: MedusaContainer,
  input: RefundReturnInput,
): Promise<QueuedMessage> {
  const row = await requireRefundableReturn(container, input.walmart_return_id);
  // Only named units have a key before Walmart is asked: what "all that is left" means depends on the answer.
  const key = input.lines
    ? await requestKey(
        container,
        { walmart_return_id: row.id, kind: "refund" },
        refundPrefix(row.id, mergeUnits(input.lines)),
      )
    : null;
  await withRunLock(container, `walmart:return:${row.id}`, {}, () =>
    queue(container, row, key, input),
  );
  return { id: row.id, account_id: row.account_id, walmart_order_id: row.walmart_order_id };
}

async function queue(
  container: MedusaContainer,
  row: WalmartReturnRow,
  key: string | null,
  input: RefundReturnInput,
): Promise<void> {
  const service = walmartService(container);
  await refreshReturn(container, row);
  const [lines, refunds] = await Promise.all([
    service.listWalmartReturnLines(
      { walmart_return_id: row.id },
      { order: { return_order_line_number: "ASC" } },
    ),
    service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund" }),
  ]);
  const open = refunds.filter(isOpen);
  if (refunds.some((refund) => refund.idempotency_key === key)) return;
  if (!lines.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The lines of the return ${row.return_order_id} are not known. ${row.read_problem ?? "Refund it in Seller Center."}`,
    );
  }
  const units = unitsToRefund(row, refundableUnits(lines, open), input.lines);
  if (!units.length) {
    if (open.length) return;
    throw nothingLeftError(row, lines);
  }
  await service.messages.add([refundMessage(row, units, refunds, input)]);
}
