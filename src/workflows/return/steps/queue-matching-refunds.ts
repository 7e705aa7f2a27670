import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  queueMatchingRefunds,
  type FollowRefundsInput,
} from "../../../sync/returns/queue-matching-refunds";

export type { FollowRefundsInput };

export const queueMatchingRefundsStepId = "walmart-adopt-refunds";

/** Queues refunds made in Medusa that stand for returns. Not compensated: once queued they may be sent by any worker. */
export const queueMatchingRefundsStep = createStep(
  queueMatchingRefundsStepId,
  async (input: FollowRefundsInput, { container }) =>
    new StepResponse(await queueMatchingRefunds(container, input)),
);
