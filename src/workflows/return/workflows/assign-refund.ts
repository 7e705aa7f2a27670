import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { ReturnUnits } from "../../../sync/messages/refund/payload";
import { walmartService } from "../../../sync/kernel/container";
import { isOpen } from "../../../sync/messages/open-messages";
import { requireAccount } from "../../../sync/accounts/require-account";
import { deliverNow } from "../../../sync/outbox/deliver-now";
import { refundMessage } from "../../../sync/messages/refund/message";
import { requireRefundable } from "../../../sync/returns/require-refundable";
import { nothingLeft, refundableUnits, unitsToRefund } from "../../../sync/returns/units-to-refund";
import {
  decidedAlready,
  requireWaitingRefund,
} from "../../../sync/returns/require-unassigned-refund";

export interface AssignRefundInput {
  walmart_return_id: string;
  /** A refund made in Medusa on the return's order. */
  refund_id: string;
  /** What it stands for; all that can be refunded if left out. */
  lines?: ReturnUnits[];
  restock?: boolean;
  actor_id?: string | null;
}

const assignRefundStep = createStep(
  "walmart-assign-refund-step",
  async (input: AssignRefundInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartReturn(input.walmart_return_id);
    requireRefundable(row);
    await requireAccount(container, row);
    const isKnown = (row.refund_ids as unknown as string[]).includes(input.refund_id);
    if (!isKnown) {
      const [order] = await service.listWalmartOrders({ id: row.walmart_order_id ?? "" });
      await requireWaitingRefund(container, order ?? null, input.refund_id);
      const [lines, updates] = await Promise.all([
        service.listWalmartReturnLines({ walmart_return_id: row.id }),
        service.listWalmartUpdates({ walmart_return_id: row.id, kind: "refund" }),
      ]);
      const open = updates.filter(isOpen);
      const units = unitsToRefund(row, refundableUnits(lines, open), input.lines);
      if (!units.length) throw nothingLeft(row, lines);
      const update = refundMessage(row, units, updates, input);
      if (!(await service.returns.assignRefund(row.id, input.refund_id, update)))
        throw decidedAlready(input.refund_id);
    }
    await deliverNow(container, row);
    return new StepResponse({ id: row.id });
  },
);

/** The merchant says which return a refund made in Medusa stands for; Walmart is told. */
export const assignRefundWorkflow = createWorkflow(
  "walmart-assign-refund",
  (input: WorkflowData<AssignRefundInput>) => new WorkflowResponse(assignRefundStep(input)),
);
