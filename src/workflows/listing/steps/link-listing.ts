import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  linkListing,
  type LinkListingInput,
  restoreListingLink,
} from "../../../sync/listings/link-listing";

export type { LinkListingInput };

export const linkListingStepId = "walmart-link-listing-step";

/** Links a listing to a variant, or removes its link. */
export const linkListingStep = createStep(
  linkListingStepId,
  async (input: LinkListingInput, { container }) => {
    const before = await linkListing(container, input);
    return new StepResponse({ id: input.listing_id }, before);
  },
  async (before, { container }) => {
    if (before) await restoreListingLink(container, before);
  },
);
