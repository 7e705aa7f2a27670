import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MirrorReturnInput, mirrorReturnStep } from "../steps/mirror-return";

export type { MirrorReturnInput };

export const mirrorReturnWorkflowId = "walmart-mirror-return";

/** Brings Medusa's side of a return in line with Walmart's: return, receipt, restock and refund. */
export const mirrorReturnWorkflow = createWorkflow(
  mirrorReturnWorkflowId,
  (input: WorkflowData<MirrorReturnInput>) => new WorkflowResponse(mirrorReturnStep(input)),
);
