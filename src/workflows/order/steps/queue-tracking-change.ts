import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  queueTrackingChange,
  type ChangeTrackingInput,
} from "../../../sync/orders/queue-tracking-change";

export type { ChangeTrackingInput };

export const queueTrackingChangeStepId = "walmart-change-tracking-step";

/** Checks and queues a parcel's new tracking. Not compensated: once queued it may be sent by any worker. */
export const queueTrackingChangeStep = createStep(
  queueTrackingChangeStepId,
  async (input: ChangeTrackingInput, { container }) =>
    new StepResponse(await queueTrackingChange(container, input)),
);
