import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  restoreListing,
  updateListing,
  type UpdateListingInput,
} from "../../../sync/listings/update-listing";

export type { UpdateListingInput };

export const updateListingStepId = "walmart-update-listing-step";

/** Excludes or includes a listing, and stores its own rules. */
export const updateListingStep = createStep(
  updateListingStepId,
  async (input: UpdateListingInput, { container }) => {
    const before = await updateListing(container, input);
    return new StepResponse({ id: input.listing_id }, before);
  },
  async (before, { container }) => {
    if (before) await restoreListing(container, before);
  },
);
