import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DismissRefundInput, dismissRefundStep } from "../steps/dismiss-refund";

export type { DismissRefundInput };

export const dismissRefundWorkflowId = "walmart-dismiss-refund";

/** Records that a refund made in Medusa is not sent to Walmart, who decided it, and when. */
export const dismissRefundWorkflow = createWorkflow(
  dismissRefundWorkflowId,
  (input: WorkflowData<DismissRefundInput>) => new WorkflowResponse(dismissRefundStep(input)),
);
