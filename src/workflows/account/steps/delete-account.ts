import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deleteAccount, type DeleteAccountInput } from "../../../sync/accounts/delete-account";

export type { DeleteAccountInput };

export const deleteAccountStepId = "walmart-delete-account-step";

/** Deletes an account. Not compensated: nothing follows it, and its webhook subscriptions at Walmart have ended. */
export const deleteAccountStep = createStep(
  deleteAccountStepId,
  async (input: DeleteAccountInput, { container }) =>
    new StepResponse(await deleteAccount(container, input)),
);
