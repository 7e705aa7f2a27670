import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readProductType, type ProductTypeInput } from "../../../sync/item-setup/product-types";

export type { ProductTypeInput };

export const readProductTypeStepId = "walmart-read-product-type-step";

/** Reads what a product type requires. Nothing to compensate: it only reads. */
export const readProductTypeStep = createStep(
  readProductTypeStepId,
  async (input: ProductTypeInput, { container }) =>
    new StepResponse(await readProductType(container, input)),
);
