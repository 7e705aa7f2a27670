import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  validateListings,
  type ValidateListingsInput,
} from "../../../sync/item-setup/validate-listings";

export type { ValidateListingsInput };

export const validateListingsStepId = "walmart-validate-listings-step";

/** Checks listings by what Walmart requires. Nothing to compensate: it only reads. */
export const validateListingsStep = createStep(
  validateListingsStepId,
  async (input: ValidateListingsInput, { container }) =>
    new StepResponse(await validateListings(container, input)),
);
