import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { importOrdersStep } from "../steps/import-orders";
import { retryOrderStep, type RetryOrderInput } from "../steps/retry-order";

export type { RetryOrderInput };

export const retryWalmartOrderWorkflowId = "walmart-retry-order";

/** Retries an order's failed messages, and its import if it is stuck, and records who requested it. */
export const retryWalmartOrderWorkflow = createWorkflow(
  retryWalmartOrderWorkflowId,
  (input: WorkflowData<RetryOrderInput>) => {
    const order = retryOrderStep(input);
    when("walmart-order-needs-import", { order }, ({ order }) => order.needs_import).then(() => {
      importOrdersStep(
        transform({ order }, ({ order: { account_id, purchase_order_id } }) => ({
          account_id,
          purchase_order_ids: [purchase_order_id],
        })),
      );
    });
    when("walmart-order-is-retried", { order }, ({ order }) => order.is_retried).then(() => {
      deliverMessagesStep(transform({ order }, ({ order }) => ({ subjects: [order] })));
    });
    return new WorkflowResponse(transform({ order }, ({ order }) => ({ retried: order.retried })));
  },
);
