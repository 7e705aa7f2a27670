import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  queueAssignedRefund,
  type AssignRefundInput,
} from "../../../sync/returns/queue-assigned-refund";

export type { AssignRefundInput };

export const queueAssignedRefundStepId = "walmart-assign-refund-step";

/** Assigns a refund made in Medusa to a return, and queues it. Not compensated: once queued it may be sent by any worker. */
export const queueAssignedRefundStep = createStep(
  queueAssignedRefundStepId,
  async (input: AssignRefundInput, { container }) =>
    new StepResponse(await queueAssignedRefund(container, input)),
);
