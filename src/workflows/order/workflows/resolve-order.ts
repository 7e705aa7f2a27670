import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ResolveOrderInput, resolveOrderStep } from "../steps/resolve-order";

export type { ResolveOrderInput };

export const resolveWalmartOrderWorkflowId = "walmart-resolve-order";

/** Records that a person fixed an order's failed messages elsewhere: who, when, and their note. */
export const resolveWalmartOrderWorkflow = createWorkflow(
  resolveWalmartOrderWorkflowId,
  (input: WorkflowData<ResolveOrderInput>) => new WorkflowResponse(resolveOrderStep(input)),
);
