import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { UpdateAccountInput } from "../../../sync/accounts/account-input";
import { changeAccount, restoreAccount } from "../../../sync/accounts/change-account";

export type { UpdateAccountInput };

export const changeAccountStepId = "walmart-change-account";

/** Stores a change of an account. */
export const changeAccountStep = createStep(
  changeAccountStepId,
  async (input: UpdateAccountInput, { container }) => {
    const before = await changeAccount(container, input);
    return new StepResponse({ id: input.id }, before);
  },
  async (before, { container }) => {
    if (before) await restoreAccount(container, before);
  },
);
