import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { syncRetirements } from "../../../sync/listings/sync-retirements";

export interface SendRetirementsInput {
  account_id: string;
}

export const sendRetirementsStepId = "walmart-send-retirements";

/** Sends an account's stored retirements. Not compensated: what Walmart received cannot be taken back. */
export const sendRetirementsStep = createStep(
  sendRetirementsStepId,
  async ({ account_id }: SendRetirementsInput, { container }) => {
    await syncRetirements(container, account_id);
    return new StepResponse(undefined);
  },
);
