import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { lookupListings, type LookupListingsInput } from "../../../sync/item-setup/lookup-listings";

export type { LookupListingsInput };

export const lookupListingsStepId = "walmart-lookup-listings-step";

/** Looks listings up in Walmart's catalog. Not compensated: what was read stays true. */
export const lookupListingsStep = createStep(
  lookupListingsStepId,
  async (input: LookupListingsInput, { container }) =>
    new StepResponse(await lookupListings(container, input)),
);
