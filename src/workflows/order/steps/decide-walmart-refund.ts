import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  decideWalmartRefund,
  type DecideWalmartRefundInput,
} from "../../../sync/orders/decide-walmart-refund";

export type { DecideWalmartRefundInput };

export const decideWalmartRefundStepId = "walmart-decide-walmart-refund-step";

/**
 * Records whose refund it is that Walmart made without a return. Not compensated: what follows in Medusa is repeated
 * until it is done.
 */
export const decideWalmartRefundStep = createStep(
  decideWalmartRefundStepId,
  async (input: DecideWalmartRefundInput, { container }) =>
    new StepResponse(await decideWalmartRefund(container, input)),
);
