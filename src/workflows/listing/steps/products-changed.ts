import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  productsChanged,
  type ProductsChangedInput,
} from "../../../sync/item-setup/products-changed";

export type { ProductsChangedInput };

export const productsChangedStepId = "walmart-products-changed-step";

/** Marks listings whose content may have changed, and lists new products. Not compensated: the job compares again. */
export const productsChangedStep = createStep(
  productsChangedStepId,
  async (input: ProductsChangedInput, { container }) => {
    await productsChanged(container, input);
    return new StepResponse(undefined);
  },
);
