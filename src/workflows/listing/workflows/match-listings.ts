import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { WalmartListingRow } from "../../../modules/walmart/types";
import { runFeeds } from "../../../sync/feeds/run-feeds";
import { itemFeedHandler } from "../../../sync/listings/match-feed-handler";
import { walmartService } from "../../../sync/kernel/container";
import { listingsToMatch } from "../../../sync/listings/listings-to-match";
import { queueMatch } from "../../../sync/listings/queue-match-feed";

export interface MatchListingsInput {
  /** These listings, of whatever accounts. */
  ids?: string[];
  /** All drafts of the account. */
  account_id?: string;
}

const matchListingsStep = createStep(
  "walmart-match-listings-step",
  async (input: MatchListingsInput, { container }) => {
    const service = walmartService(container);
    const result = { queued: 0, refused: 0, errors: [] as { message: string }[] };
    for (const [accountId, listings] of await listingsToMatch(container, input)) {
      const account = await service.retrieveWalmartAccount(accountId);
      if (!account.enabled) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `account_id: the account "${account.name}" (${account.id}) is disabled. Enable it to match its listings.`,
        );
      }
      const counts = await queueMatch(container, account, listings as WalmartListingRow[]);
      result.queued += counts.queued;
      result.refused += counts.refused;
      const { errors } = await runFeeds(container, { account, handler: itemFeedHandler });
      result.errors.push(...errors);
      await service.flushActivity();
    }
    return new StepResponse(result);
  },
);

/**
 * Offers listings to Walmart, which looks their products up in its catalogue. The feeds are stored before they are sent;
 * what Walmart makes of them is asked for by the sync of listings.
 */
export const matchWalmartListingsWorkflow = createWorkflow(
  "walmart-match-listings",
  (input: WorkflowData<MatchListingsInput>) => new WorkflowResponse(matchListingsStep(input)),
);
