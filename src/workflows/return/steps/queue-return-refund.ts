import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  queueReturnRefund,
  type RefundReturnInput,
} from "../../../sync/returns/queue-return-refund";

export type { RefundReturnInput };

export const queueReturnRefundStepId = "walmart-refund-return-step";

/** Checks and queues a refund of a return. Not compensated: once queued it may be sent by any worker. */
export const queueReturnRefundStep = createStep(
  queueReturnRefundStepId,
  async (input: RefundReturnInput, { container }) =>
    new StepResponse(await queueReturnRefund(container, input)),
);
