import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { linkSku, type LinkSkuInput } from "../../../sync/listings/link-sku";

export type { LinkSkuInput };

export const linkSkuStepId = "walmart-link-sku";

/**
 * Links a SKU of an account to a variant. Not compensated: the link is right whatever follows, and orders that wait for it
 * are imported by the next run.
 */
export const linkSkuStep = createStep(
  linkSkuStepId,
  async (input: LinkSkuInput, { container }) => new StepResponse(await linkSku(container, input)),
);
