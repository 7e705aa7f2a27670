import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findProductTypes, type ProductTypesInput } from "../../../sync/item-setup/product-types";

export type { ProductTypesInput };

export const findProductTypesStepId = "walmart-find-product-types-step";

/** Searches Walmart's product types. Nothing to compensate: it only reads. */
export const findProductTypesStep = createStep(
  findProductTypesStepId,
  async (input: ProductTypesInput, { container }) =>
    new StepResponse(await findProductTypes(container, input)),
);
