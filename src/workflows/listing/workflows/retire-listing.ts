import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { requestRetirementStep, type RetireListingInput } from "../steps/request-retirement";
import { sendRetirementsStep } from "../steps/send-retirements";

export type { RetireListingInput };

export const retireWalmartListingWorkflowId = "walmart-retire-listing";

/** Retires a listing at Walmart; its row is deleted once Walmart has. One that was never at Walmart is deleted at once. */
export const retireWalmartListingWorkflow = createWorkflow(
  retireWalmartListingWorkflowId,
  (input: WorkflowData<RetireListingInput>) => {
    const requested = requestRetirementStep(input);
    when("walmart-listing-is-at-walmart", { requested }, (data) => !data.requested.is_deleted).then(
      () => {
        sendRetirementsStep({ account_id: requested.account_id });
      },
    );
    return new WorkflowResponse(
      transform({ requested }, ({ requested }) => ({ id: requested.id })),
    );
  },
);
