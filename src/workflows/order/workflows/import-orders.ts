import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type ImportOrdersInput, importOrdersNowStep } from "../steps/import-orders-now";

export type { ImportOrdersInput };

export const importWalmartOrdersNowWorkflowId = "walmart-import-orders-now";

/** Imports the purchase orders that a merchant requests, also those shipped elsewhere, and delivers their acknowledgements. */
export const importWalmartOrdersNowWorkflow = createWorkflow(
  importWalmartOrdersNowWorkflowId,
  (input: WorkflowData<ImportOrdersInput>) => {
    const result = importOrdersNowStep(input);
    deliverMessagesStep(
      transform({ input }, ({ input }) => ({
        subjects: [{ account_id: input.account_id }],
        // The event that acknowledgements were queued may have started another worker.
        wait: true,
      })),
    );
    return new WorkflowResponse(result);
  },
);
