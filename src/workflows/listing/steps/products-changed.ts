import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  productsChanged,
  type ProductsChangedInput,
  type ProductsChangedResult,
} from "../../../sync/item-setup/products-changed";

export type { ProductsChangedInput, ProductsChangedResult };

export const productsChangedStepId = "walmart-products-changed-step";

/** Marks listings whose content may have changed, and lists new products. Not compensated: the job compares again. */
export const productsChangedStep = createStep(
  productsChangedStepId,
  async (input: ProductsChangedInput, { container }) => {
    return new StepResponse(await productsChanged(container, input));
  },
);
