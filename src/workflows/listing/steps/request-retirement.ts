import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  requestRetirement,
  type RetireListingInput,
} from "../../../sync/listings/request-retirement";

export type { RetireListingInput };

export const requestRetirementStepId = "walmart-retire-listing-step";

/** Stores the request to retire a listing. Not compensated: once stored, any worker may send it. */
export const requestRetirementStep = createStep(
  requestRetirementStepId,
  async (input: RetireListingInput, { container }) =>
    new StepResponse(await requestRetirement(container, input)),
);
