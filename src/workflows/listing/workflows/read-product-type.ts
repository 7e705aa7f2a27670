import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ProductTypeInput, readProductTypeStep } from "../steps/read-product-type";

export type { ProductTypeInput };

export const readProductTypeWorkflowId = "walmart-read-product-type";

/** Reads what a product type requires. */
export const readProductTypeWorkflow = createWorkflow(
  readProductTypeWorkflowId,
  (input: WorkflowData<ProductTypeInput>) => new WorkflowResponse(readProductTypeStep(input)),
);
