import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateAccountInput, Place } from "../../../sync/accounts/account-input";
import { removeStoredAccount, storeAccount } from "../../../sync/accounts/store-account";

export interface StoreAccountInput {
  account: CreateAccountInput;
  place: Place;
}

export const storeAccountStepId = "walmart-store-account";

/** Stores a new account, or one that was deleted and is connected again. */
export const storeAccountStep = createStep(
  storeAccountStepId,
  async ({ account, place }: StoreAccountInput, { container }) => {
    const stored = await storeAccount(container, account, place);
    return new StepResponse({ id: stored.id }, stored);
  },
  async (stored, { container }) => {
    if (stored) await removeStoredAccount(container, stored);
  },
);
