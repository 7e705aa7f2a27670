import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { queueMatchFeeds, type MatchListingsInput } from "../../../sync/listings/queue-match-feeds";

export type { MatchListingsInput };

export const queueMatchFeedsStepId = "walmart-match-listings-step";

/** Stores the feeds that match listings. Not compensated: once stored, any worker may send them. */
export const queueMatchFeedsStep = createStep(
  queueMatchFeedsStepId,
  async (input: MatchListingsInput, { container }) =>
    new StepResponse(await queueMatchFeeds(container, input)),
);
