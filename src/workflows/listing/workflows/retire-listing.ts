import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { noteDecision } from "../../../sync/listings/note-decision";
import { syncRetirements } from "../../../sync/listings/sync-retirements";

export interface RetireListingInput {
  listing_id: string;
  actor_id: string | null;
}

const retireListingStep = createStep(
  "walmart-retire-listing-step",
  async ({ listing_id, actor_id }: RetireListingInput, { container }) => {
    const service = walmartService(container);
    const listing = await service.retrieveWalmartListing(listing_id);
    const isNew = !listing.retire_requested_at;
    if (await service.listings.deleteUnmatched(listing_id)) {
      await noteDecision(service, listing, "delete", actor_id);
      return new StepResponse({ id: listing_id });
    }
    if (isNew) {
      await service.updateWalmartListings({ id: listing_id, retire_requested_at: new Date() });
      await noteDecision(service, listing, "retire", actor_id);
    }
    await syncRetirements(container, listing.account_id);
    return new StepResponse({ id: listing_id });
  },
);

/**
 * Takes a listing off Walmart. The wish is stored and Walmart told; the row goes once Walmart has done it. One that never
 * was at Walmart goes at once.
 */
export const retireWalmartListingWorkflow = createWorkflow(
  "walmart-retire-listing",
  (input: WorkflowData<RetireListingInput>) => new WorkflowResponse(retireListingStep(input)),
);
