import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  queueGoodwillRefund,
  type GoodwillRefundInput,
} from "../../../sync/orders/queue-goodwill-refund";

export type { GoodwillRefundInput };

export const queueGoodwillRefundStepId = "walmart-goodwill-refund-step";

/** Checks and queues a refund without a return. Not compensated: once queued it may be sent by any worker. */
export const queueGoodwillRefundStep = createStep(
  queueGoodwillRefundStepId,
  async (input: GoodwillRefundInput, { container }) =>
    new StepResponse(await queueGoodwillRefund(container, input)),
);
