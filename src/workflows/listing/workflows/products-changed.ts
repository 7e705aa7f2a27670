import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  type ProductsChangedInput,
  type ProductsChangedResult,
  productsChangedStep,
} from "../steps/products-changed";

export type { ProductsChangedInput, ProductsChangedResult };

export const productsChangedWorkflowId = "walmart-products-changed";

/** Marks listings whose content may have changed, and lists products that joined. */
export const productsChangedWorkflow = createWorkflow(
  productsChangedWorkflowId,
  (input: WorkflowData<ProductsChangedInput>) => new WorkflowResponse(productsChangedStep(input)),
);
