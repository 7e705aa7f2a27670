import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { placeOf, type UpdateAccountInput } from "../../../sync/accounts/account-input";
import { checkPlace } from "../../../sync/accounts/choose-place";
import { checkShipNodes } from "../../../sync/accounts/check-ship-nodes";
import { requireUniqueAccount } from "../../../sync/accounts/require-unique-account";
import { walmartService } from "../../../sync/kernel/container";

export type { UpdateAccountInput };

export const validateAccountChangeStepId = "walmart-validate-account-change";

/**
 * Checks what a change of an account names; what is left out stays unchecked, since it may have been deleted since.
 * Nothing to compensate: it only reads.
 */
export const validateAccountChangeStep = createStep(
  validateAccountChangeStepId,
  async (input: UpdateAccountInput, { container }) => {
    await walmartService(container).retrieveWalmartAccount(input.id, { select: ["id"] });
    await requireUniqueAccount(container, input, input.id);
    await checkPlace(container, placeOf(input));
    await checkShipNodes(container, input.settings?.ship_nodes);
    return new StepResponse(null);
  },
);
