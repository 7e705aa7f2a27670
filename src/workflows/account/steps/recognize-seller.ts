import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateAccountInput } from "../../../sync/accounts/account-input";
import { sellerOfNewKeys } from "../../../sync/accounts/seller-of-keys";

export const recognizeSellerStepId = "walmart-recognize-seller";

/** Finds out whose the keys of a new account are, and refuses those of a connected seller. Nothing to compensate. */
export const recognizeSellerStep = createStep(
  recognizeSellerStepId,
  async (input: CreateAccountInput, { container }) =>
    new StepResponse(await sellerOfNewKeys(container, input)),
);
