import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  decidedAlready,
  requireWaitingRefund,
} from "../../../sync/returns/require-unassigned-refund";
import { walmartService } from "../../../sync/kernel/container";

export interface DismissRefundInput {
  walmart_order_id: string;
  /** A refund made in Medusa on the order. */
  refund_id: string;
  actor_id?: string | null;
}

const dismissRefundStep = createStep(
  "walmart-dismiss-refund-step",
  async ({ walmart_order_id, refund_id, actor_id }: DismissRefundInput, { container }) => {
    const service = walmartService(container);
    const order = await service.retrieveWalmartOrder(walmart_order_id, {
      select: [
        "id",
        "account_id",
        "purchase_order_id",
        "order_id",
        "dismissed_refund_ids",
        "fulfilled_by",
      ],
    });
    const dismissed = order.dismissed_refund_ids as unknown as string[];
    if (dismissed.includes(refund_id)) return new StepResponse({ id: order.id });
    await requireWaitingRefund(container, order, refund_id);
    if (!(await service.returns.dismissRefund(order.id, refund_id)))
      throw decidedAlready(refund_id);
    await service.activity.add([
      {
        account_id: order.account_id,
        direction: "internal",
        entity: "order",
        entity_id: order.purchase_order_id,
        action: "dismiss_refund",
        outcome: "ok",
        message: null,
        actor_id: actor_id ?? null,
        request: { refund_id },
      },
    ]);
    return new StepResponse({ id: order.id });
  },
);

/** The merchant says that Walmart is not to be told of a refund made in Medusa: who and when is kept. */
export const dismissRefundWorkflow = createWorkflow(
  "walmart-dismiss-refund",
  (input: WorkflowData<DismissRefundInput>) => new WorkflowResponse(dismissRefundStep(input)),
);
