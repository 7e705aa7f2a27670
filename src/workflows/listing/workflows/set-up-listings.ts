import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { sendSetUpFeedsStep } from "../steps/send-set-up-feeds";
import { type SetUpListingsInput, setUpListingsStep } from "../steps/set-up-listings";

export type { SetUpListingsInput };

export const setUpWalmartListingsWorkflowId = "walmart-set-up-listings";

/**
 * Sets listings up at Walmart as new items, variants of a product as one group. The feeds are stored before they are sent;
 * the sync of listings polls their outcome.
 */
export const setUpWalmartListingsWorkflow = createWorkflow(
  setUpWalmartListingsWorkflowId,
  (input: WorkflowData<SetUpListingsInput>) => {
    const items = setUpListingsStep(input);
    const sent = sendSetUpFeedsStep({ account_ids: items.account_ids });
    return new WorkflowResponse({
      queued: items.queued,
      refused: items.refused,
      errors: sent.errors,
    });
  },
);
