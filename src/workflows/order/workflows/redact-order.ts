import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { type RedactOrderInput, redactOrderStep } from "../steps/redact-order";

export type { RedactOrderInput };

export const redactWalmartOrderWorkflowId = "walmart-redact-order";

/** Removes the buyer's personal data from what the plugin stores about an order. */
export const redactWalmartOrderWorkflow = createWorkflow<RedactOrderInput, undefined, []>(
  redactWalmartOrderWorkflowId,
  (input) => {
    redactOrderStep(input);
  },
);
