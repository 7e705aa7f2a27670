import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { logDecision } from "../../../sync/listings/log-decision";
import { readVariantsBy } from "../../../sync/listings/read-variants";

export interface LinkListingInput {
  listing_id: string;
  /** `null` takes the link away; no job links it again. */
  variant_id: string | null;
  actor_id: string | null;
}

const linkListingStep = createStep(
  "walmart-link-listing-step",
  async ({ listing_id, variant_id, actor_id }: LinkListingInput, { container }) => {
    const service = walmartService(container);
    const before = await service.retrieveWalmartListing(listing_id);
    const [variant] = variant_id ? await readVariantsBy(container, "id", [variant_id]) : [];
    if (variant_id && !variant) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `variant_id: there is no variant with the id "${variant_id.slice(0, 100)}".`,
      );
    }
    const link = {
      variant_id: variant?.id ?? null,
      product_id: variant?.product_id ?? variant?.product?.id ?? null,
      linked_by: "user" as const,
    };
    await service.updateWalmartListings({ id: listing_id, ...link });
    await logDecision(service, before, variant ? "link" : "unlink", actor_id, {
      variant_id,
      before: before.variant_id,
    });
    return new StepResponse({ id: listing_id }, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const { id, variant_id, product_id, linked_by } = before;
    await walmartService(container).updateWalmartListings({
      id,
      variant_id,
      product_id,
      linked_by,
    });
  },
);

/** Says by hand which variant a listing stands for, or that none does. */
export const linkWalmartListingWorkflow = createWorkflow(
  "walmart-link-listing",
  (input: WorkflowData<LinkListingInput>) => new WorkflowResponse(linkListingStep(input)),
);
