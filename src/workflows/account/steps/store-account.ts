import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateAccountInput, Place } from "../../../sync/accounts/account-input";
import type { RecognizedSeller } from "../../../sync/accounts/recognize-seller";
import { removeStoredAccount, storeAccount } from "../../../sync/accounts/store-account";

export interface StoreAccountInput {
  account: CreateAccountInput;
  place: Place;
  /** Who the keys belong to; `null` if it is not known. */
  seller: RecognizedSeller | null;
}

export const storeAccountStepId = "walmart-store-account";

/** Stores a new account, or one that was deleted and is connected again. */
export const storeAccountStep = createStep(
  storeAccountStepId,
  async ({ account, place, seller }: StoreAccountInput, { container }) => {
    const stored = await storeAccount(container, account, place, seller);
    return new StepResponse({ id: stored.id }, stored);
  },
  async (stored, { container }) => {
    if (stored) await removeStoredAccount(container, stored);
  },
);
