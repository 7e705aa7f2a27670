import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type FollowRefundsInput, queueMatchingRefundsStep } from "../steps/queue-matching-refunds";

export type { FollowRefundsInput };

export const followRefundsWorkflowId = "walmart-follow-refunds";

/** Queues refunds made in Medusa that stand for returns, then delivers them to Walmart. */
export const followRefundsWorkflow = createWorkflow(
  followRefundsWorkflowId,
  (input: WorkflowData<FollowRefundsInput>) => {
    const subjects = queueMatchingRefundsStep(input);
    deliverMessagesStep(transform({ subjects }, ({ subjects }) => ({ subjects }))).config({
      name: "walmart-send-refunds",
    });
    return new WorkflowResponse(subjects);
  },
);
