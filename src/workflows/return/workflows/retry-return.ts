import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { mirrorReturnStep } from "../steps/mirror-return";
import { retryReturnStep, type RetryReturnInput } from "../steps/retry-return";

export type { RetryReturnInput };

export const retryWalmartReturnWorkflowId = "walmart-retry-return";

/** Retries a return's failed refunds and what Medusa could not follow. If nothing failed, nothing happens. */
export const retryWalmartReturnWorkflow = createWorkflow(
  retryWalmartReturnWorkflowId,
  (input: WorkflowData<RetryReturnInput>) => {
    const outcome = retryReturnStep(input);
    when("walmart-return-is-retried", { outcome }, ({ outcome }) => outcome.is_retried).then(() => {
      deliverMessagesStep(transform({ outcome }, ({ outcome }) => ({ subjects: [outcome] })));
      mirrorReturnStep({ walmart_return_id: input.walmart_return_id });
    });
    return new WorkflowResponse(
      transform({ outcome }, ({ outcome }) => ({ retried: outcome.retried })),
    );
  },
);
