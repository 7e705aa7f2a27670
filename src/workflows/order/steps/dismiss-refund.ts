import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { dismissRefund, type DismissRefundInput } from "../../../sync/orders/dismiss-refund";

export type { DismissRefundInput };

export const dismissRefundStepId = "walmart-dismiss-refund-step";

/** Records that a refund made in Medusa is not sent to Walmart. Not compensated: nothing follows it that could fail. */
export const dismissRefundStep = createStep(
  dismissRefundStepId,
  async (input: DismissRefundInput, { container }) =>
    new StepResponse(await dismissRefund(container, input)),
);
