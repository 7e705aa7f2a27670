import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateAccountInput, UpdateAccountInput } from "../../../sync/accounts/account-input";
import { sellerOfChangedKeys, sellerOfNewKeys } from "../../../sync/accounts/seller-of-keys";

export const recognizeSellerStepId = "walmart-recognize-seller";

/** Finds out whose the keys of a new account are, and refuses those of a connected seller. Nothing to compensate. */
export const recognizeSellerStep = createStep(
  recognizeSellerStepId,
  async (input: CreateAccountInput, { container }) =>
    new StepResponse(await sellerOfNewKeys(container, input)),
);

export const recognizeNewSellerStepId = "walmart-recognize-new-seller";

/** Finds out whose an account's new keys are, and refuses those of another account's seller. Nothing to compensate. */
export const recognizeNewSellerStep = createStep(
  recognizeNewSellerStepId,
  async (input: UpdateAccountInput, { container }) =>
    new StepResponse(await sellerOfChangedKeys(container, input)),
);
