import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { setUpListings, type SetUpListingsInput } from "../../../sync/item-setup/set-up-listings";

export type { SetUpListingsInput };

export const setUpListingsStepId = "walmart-set-up-listings-step";

/** Stores the feeds that set listings up. Not compensated: once stored, any worker may send them. */
export const setUpListingsStep = createStep(
  setUpListingsStepId,
  async (input: SetUpListingsInput, { container }) =>
    new StepResponse(await setUpListings(container, input)),
);
