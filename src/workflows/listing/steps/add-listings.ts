import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { addListings, type AddListingsInput } from "../../../sync/listings/add-listings";

export type { AddListingsInput };

export const addListingsStepId = "walmart-add-listings-step";

/** Adds drafts for variants. Not compensated: nothing is sent, and adding the same variants again changes nothing. */
export const addListingsStep = createStep(
  addListingsStepId,
  async (input: AddListingsInput, { container }) =>
    new StepResponse(await addListings(container, input)),
);
