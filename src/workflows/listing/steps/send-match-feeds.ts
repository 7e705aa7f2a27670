import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sendMatchFeeds, type SendMatchFeedsInput } from "../../../sync/listings/send-match-feeds";

export type { SendMatchFeedsInput };

export const sendMatchFeedsStepId = "walmart-send-match-feeds";

/** Sends stored match feeds. Not compensated: what Walmart received cannot be taken back. */
export const sendMatchFeedsStep = createStep(
  sendMatchFeedsStepId,
  async (input: SendMatchFeedsInput, { container }) =>
    new StepResponse(await sendMatchFeeds(container, input)),
);
