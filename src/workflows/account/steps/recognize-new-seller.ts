import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { UpdateAccountInput } from "../../../sync/accounts/account-input";
import { sellerOfChangedKeys } from "../../../sync/accounts/seller-of-keys";

export const recognizeNewSellerStepId = "walmart-recognize-new-seller";

/** Finds out whose an account's new keys are, and refuses those of another account's seller. Nothing to compensate. */
export const recognizeNewSellerStep = createStep(
  recognizeNewSellerStepId,
  async (input: UpdateAccountInput, { container }) =>
    new StepResponse(await sellerOfChangedKeys(container, input)),
);
