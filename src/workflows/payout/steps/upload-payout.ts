import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { uploadPayout, type UploadPayoutInput } from "../../../sync/payouts/upload-payout";

export type { UploadPayoutInput };

export const uploadPayoutStepId = "walmart-upload-payout-step";

/** Imports an uploaded settlement file. Not compensated: it is imported in one transaction, whole or not at all. */
export const uploadPayoutStep = createStep(
  uploadPayoutStepId,
  async (input: UploadPayoutInput, { container }) =>
    new StepResponse(await uploadPayout(container, input)),
);
