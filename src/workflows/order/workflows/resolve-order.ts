import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { refreshFromWalmart } from "../../../sync/orders/read-back-order";

export interface ResolveOrderInput {
  walmart_order_id: string;
  actor_id?: string | null;
  note?: string | null;
}

const resolveOrderStep = createStep(
  "walmart-resolve-order-step",
  async ({ walmart_order_id, actor_id, note }: ResolveOrderInput, { container }) => {
    const service = walmartService(container);
    const order = await service.retrieveWalmartOrder(walmart_order_id);
    const resolved = await service.messageRetries.resolveOrder(
      order.id,
      actor_id ?? null,
      note ?? null,
    );
    const settles = order.problem !== null && order.import_state === "imported";
    if (!resolved.length && !settles) return new StepResponse({ resolved: 0 });
    if (settles) {
      await service.updateWalmartOrders({
        id: order.id,
        problem: null,
        problem_origin: null,
        resolved_problem: order.problem,
      });
    }
    await service.activity.add([
      {
        account_id: order.account_id,
        direction: "internal",
        entity: "order",
        entity_id: order.purchase_order_id,
        action: "resolve",
        outcome: "ok",
        message: note ?? null,
        actor_id: actor_id ?? null,
        request: { resolved, problem: order.problem },
      },
    ]);
    await service.orders.refreshStatuses([order.id]);
    // From here on the status follows what Walmart says; so ask.
    await refreshFromWalmart(container, order);
    return new StepResponse({ resolved: resolved.length });
  },
);

/** Records that the merchant mended an order's failed updates elsewhere: who, when, and their note. */
export const resolveWalmartOrderWorkflow = createWorkflow(
  "walmart-resolve-order",
  (input: WorkflowData<ResolveOrderInput>) => new WorkflowResponse(resolveOrderStep(input)),
);
