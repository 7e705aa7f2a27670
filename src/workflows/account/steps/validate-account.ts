import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateAccountInput } from "../../../sync/accounts/account-input";
import { checkShipNodes } from "../../../sync/accounts/check-ship-nodes";
import { requireUniqueAccount } from "../../../sync/accounts/require-unique-account";

export type { CreateAccountInput };

export const validateAccountStepId = "walmart-refuse-known-account";

/** Checks a new account before anything is created for it. Nothing to compensate: it only reads. */
export const validateAccountStep = createStep(
  validateAccountStepId,
  async (input: CreateAccountInput, { container }) => {
    await requireUniqueAccount(container, input);
    await checkShipNodes(container, input.settings?.ship_nodes);
    return new StepResponse(null);
  },
);
