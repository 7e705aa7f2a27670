import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  type DecideWalmartRefundInput,
  decideWalmartRefundStep,
} from "../steps/decide-walmart-refund";

export type { DecideWalmartRefundInput };

export const decideWalmartRefundWorkflowId = "walmart-decide-walmart-refund";

/** Records whose refund it is that Walmart made without a return, who decided it, and when; the payment follows. */
export const decideWalmartRefundWorkflow = createWorkflow(
  decideWalmartRefundWorkflowId,
  (input: WorkflowData<DecideWalmartRefundInput>) =>
    new WorkflowResponse(decideWalmartRefundStep(input)),
);
