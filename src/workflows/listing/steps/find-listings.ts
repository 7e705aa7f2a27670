import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findListings } from "../../../sync/listings/find-listings";

export const findListingsStepId = "walmart-find-listings";

/** Reads a seller's listings. Nothing to compensate: what it stores exists at Walmart. */
export const findListingsStep = createStep(
  findListingsStepId,
  async ({ account_id }: { account_id: string }, { container }) =>
    new StepResponse(await findListings(container, account_id)),
);
