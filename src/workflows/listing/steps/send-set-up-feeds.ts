import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  sendSetUpFeeds,
  type SendSetUpFeedsInput,
} from "../../../sync/item-setup/send-set-up-feeds";

export type { SendSetUpFeedsInput };

export const sendSetUpFeedsStepId = "walmart-send-set-up-feeds";

/** Sends stored set-up feeds. Not compensated: what Walmart received cannot be taken back. */
export const sendSetUpFeedsStep = createStep(
  sendSetUpFeedsStepId,
  async (input: SendSetUpFeedsInput, { container }) =>
    new StepResponse(await sendSetUpFeeds(container, input)),
);
