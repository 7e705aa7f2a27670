import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { type ListingOverrides, readOverrides } from "../../../types/schemas/listing-overrides";
import { noteDecision } from "../../../sync/listings/note-decision";

export interface UpdateListingInput {
  listing_id: string;
  excluded?: boolean;
  /** Merged key by key; `null` removes one. */
  overrides?: { [K in keyof ListingOverrides]?: ListingOverrides[K] | null };
  actor_id: string | null;
}

const updateListingStep = createStep(
  "walmart-update-listing-step",
  async ({ listing_id, excluded, overrides, actor_id }: UpdateListingInput, { container }) => {
    const service = walmartService(container);
    const before = await service.retrieveWalmartListing(listing_id);
    if (excluded !== undefined) await service.updateWalmartListings({ id: listing_id, excluded });
    if (overrides) {
      const merged = { ...readOverrides(before.overrides), ...overrides };
      const kept = Object.entries(merged).filter(([, rule]) => rule != null);
      await service.listings.replaceOverrides(listing_id, Object.fromEntries(kept));
    }
    await noteDecision(service, before, "update", actor_id, { excluded, overrides });
    return new StepResponse({ id: listing_id }, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const service = walmartService(container);
    await service.updateWalmartListings({ id: before.id, excluded: before.excluded });
    await service.listings.replaceOverrides(before.id, before.overrides ?? {});
  },
);

/** Switches a listing off or on for Walmart, and sets the rules that are its own. */
export const updateWalmartListingWorkflow = createWorkflow(
  "walmart-update-listing",
  (input: WorkflowData<UpdateListingInput>) => new WorkflowResponse(updateListingStep(input)),
);
