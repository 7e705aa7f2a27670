import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { holdRefundsStep } from "../steps/hold-refunds";

export const holdRefundsWorkflowId = "walmart-hold-refunds";

/** Puts all refunds that wait to be sent on hold, after the database was restored from a backup. */
export const holdRefundsWorkflow = createWorkflow<undefined, { held: number }, []>(
  holdRefundsWorkflowId,
  () => new WorkflowResponse(holdRefundsStep()),
);
