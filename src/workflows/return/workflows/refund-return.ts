import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReturnUnits } from "../../../sync/messages/refund/payload";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartReturnRow } from "../../../modules/walmart/types";
import { walmartService } from "../../../sync/kernel/container";
import { exclusively } from "../../../sync/kernel/run-lock";
import { isOpen } from "../../../sync/messages/open-messages";
import { requireAccount } from "../../../sync/accounts/require-account";
import { deliverNow } from "../../../sync/outbox/deliver-now";
import { refundKey, refundMessage } from "../../../sync/messages/refund/message";
import { refreshReturn } from "../../../sync/returns/refresh-return";
import { requireRefundable } from "../../../sync/returns/require-refundable";
import {
  mergeUnits,
  nothingLeft,
  refundableUnits,
  unitsToRefund,
} from "../../../sync/returns/units-to-refund";

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

const refundReturnStep = createStep(
  "walmart-refund-return-step",
  async (input: RefundReturnInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartReturn(input.walmart_return_id);
    requireRefundable(row);
    await requireAccount(container, row);
    // Found out before anything else is done: a second click on the same button finds the first one under way.
    const key = await keyOf(container, row, input);
    await exclusively(container, `walmart:return:${row.id}`, {}, () =>
      queue(container, row, key, input),
    );
    await deliverNow(container, row);
    return new StepResponse({ id: row.id });
  },
);

/** Checks the request against what Walmart says now, and stores it: nothing is sent that is not stored. */
async function queue(
  container: MedusaContainer,
  row: WalmartReturnRow,
  key: string | null,
  input: RefundReturnInput,
): Promise<void> {
  const service = walmartService(container);
  await refreshReturn(container, row);
  const [lines, updates] = await Promise.all([
    service.listWalmartReturnLines(
      { walmart_return_id: row.id },
      { order: { return_order_line_number: "ASC" } },
    ),
    service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund" }),
  ]);
  const open = updates.filter(isOpen);
  if (updates.some((update) => update.idempotency_key === key)) return;
  if (!lines.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The lines of the return ${row.return_order_id} are not known. ${row.read_problem ?? "Refund it in Seller Center."}`,
    );
  }
  const units = unitsToRefund(row, refundableUnits(lines, open), input.lines);
  if (!units.length) {
    if (open.length) return;
    throw nothingLeft(row, lines);
  }
  await service.messages.add([refundMessage(row, units, updates, input)]);
}

/** The n-th refund of just these units; `null` where it is all that is left. */
async function keyOf(
  container: MedusaContainer,
  row: WalmartReturnRow,
  { lines }: RefundReturnInput,
): Promise<string | null> {
  if (!lines) return null;
  const earlier = await walmartService(container).listWalmartUpdates(
    { walmart_return_id: row.id, kind: "refund" },
    { select: ["id", "idempotency_key", "state"] },
  );
  return refundKey(row.id, mergeUnits(lines), earlier);
}

/** Refunds all or some units of a return at Walmart; Medusa follows when Walmart has confirmed. */
export const refundWalmartReturnWorkflow = createWorkflow(
  "walmart-refund-return",
  (input: WorkflowData<RefundReturnInput>) => new WorkflowResponse(refundReturnStep(input)),
);
