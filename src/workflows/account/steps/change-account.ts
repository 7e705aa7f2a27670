import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { UpdateAccountInput } from "../../../sync/accounts/account-input";
import {
  changeAccount,
  restoreAccount,
  type SellerOfKeys,
} from "../../../sync/accounts/change-account";

export type { UpdateAccountInput };

export interface ChangeAccountInput {
  account: UpdateAccountInput;
  seller: SellerOfKeys;
}

export const changeAccountStepId = "walmart-change-account";

/** Stores a change of an account. */
export const changeAccountStep = createStep(
  changeAccountStepId,
  async ({ account, seller }: ChangeAccountInput, { container }) => {
    const before = await changeAccount(container, account, seller);
    return new StepResponse({ id: account.id }, before);
  },
  async (before, { container }) => {
    if (before) await restoreAccount(container, before);
  },
);
