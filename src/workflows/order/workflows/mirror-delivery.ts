import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MirrorDeliveryInput, mirrorDeliveryStep } from "../steps/mirror-delivery";

export type { MirrorDeliveryInput };

export const mirrorDeliveryWorkflowId = "walmart-mirror-delivery";

/** Marks the fulfillments of a Medusa order as delivered once Walmart shows all parcels as delivered. */
export const mirrorDeliveryWorkflow = createWorkflow(
  mirrorDeliveryWorkflowId,
  (input: WorkflowData<MirrorDeliveryInput>) => new WorkflowResponse(mirrorDeliveryStep(input)),
);
