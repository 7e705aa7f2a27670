import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { mirrorReturnStep } from "../steps/mirror-return";
import { resolveReturnStep, type ResolveReturnInput } from "../steps/resolve-return";

export type { ResolveReturnInput };

export const resolveWalmartReturnWorkflowId = "walmart-resolve-return";

/** Records that a person fixed a return elsewhere: who, when, and their note. Medusa then follows Walmart again. */
export const resolveWalmartReturnWorkflow = createWorkflow(
  resolveWalmartReturnWorkflowId,
  (input: WorkflowData<ResolveReturnInput>) => {
    const outcome = resolveReturnStep(input);
    when("walmart-return-is-resolved", { outcome }, ({ outcome }) => outcome.is_changed).then(
      () => {
        mirrorReturnStep({ walmart_return_id: input.walmart_return_id });
      },
    );
    return new WorkflowResponse(
      transform({ outcome }, ({ outcome }) => ({ resolved: outcome.resolved })),
    );
  },
);
