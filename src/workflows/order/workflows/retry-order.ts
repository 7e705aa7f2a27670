import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { importOrders } from "../../../sync/orders/import-orders";
import { walmartService } from "../../../sync/kernel/container";
import { deliverMessages } from "../../../sync/outbox/deliver";

export interface RetryOrderInput {
  walmart_order_id: string;
  actor_id?: string | null;
}

const retryOrderStep = createStep(
  "walmart-retry-order-step",
  async ({ walmart_order_id, actor_id }: RetryOrderInput, { container }) => {
    const service = walmartService(container);
    const order = await service.retrieveWalmartOrder(walmart_order_id);
    const retried = await service.messageRetries.retryOrder(order, actor_id ?? null);
    const isStuck = order.problem !== null || order.read_problem !== null;
    if (!retried && !isStuck) return new StepResponse({ retried });
    if (!retried) await service.messageRetries.recordOrderRetry(order, actor_id ?? null);
    await service.orders.refreshStatuses([order.id]);
    const accounts = await service.listWalmartAccounts(
      { id: order.account_id, enabled: true },
      { select: ["id"] },
    );
    for (const account of accounts) {
      // A purchase order that could not be imported, mirrored or read is tried again too.
      if (isStuck) {
        await importOrders(container, {
          account_id: account.id,
          purchase_order_ids: [order.purchase_order_id],
        });
      }
      await deliverMessages(container, {
        account_id: account.id,
        walmart_order_ids: [order.id],
      });
    }
    return new StepResponse({ retried });
  },
);

/** Tries an order's failed updates again at once, and records who wanted it. With nothing failed, nothing happens. */
export const retryWalmartOrderWorkflow = createWorkflow(
  "walmart-retry-order",
  (input: WorkflowData<RetryOrderInput>) => new WorkflowResponse(retryOrderStep(input)),
);
