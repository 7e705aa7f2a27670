import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ProductTypesInput, findProductTypesStep } from "../steps/find-product-types";

export type { ProductTypesInput };

export const findProductTypesWorkflowId = "walmart-find-product-types";

/** Searches Walmart's product types. */
export const findProductTypesWorkflow = createWorkflow(
  findProductTypesWorkflowId,
  (input: WorkflowData<ProductTypesInput>) => new WorkflowResponse(findProductTypesStep(input)),
);
