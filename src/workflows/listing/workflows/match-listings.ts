import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MatchListingsInput, queueMatchFeedsStep } from "../steps/queue-match-feeds";
import { sendMatchFeedsStep } from "../steps/send-match-feeds";

export type { MatchListingsInput };

export const matchWalmartListingsWorkflowId = "walmart-match-listings";

/**
 * Submits listings to Walmart, which matches them with products of its catalog. The feeds are stored before they are sent;
 * the sync of listings polls their outcome.
 */
export const matchWalmartListingsWorkflow = createWorkflow(
  matchWalmartListingsWorkflowId,
  (input: WorkflowData<MatchListingsInput>) => {
    const matches = queueMatchFeedsStep(input);
    const sent = sendMatchFeedsStep({ account_ids: matches.account_ids });
    return new WorkflowResponse({
      queued: matches.queued,
      refused: matches.refused,
      errors: sent.errors,
    });
  },
);
