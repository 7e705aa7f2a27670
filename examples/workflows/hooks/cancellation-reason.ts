import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { guardCancellationWorkflow } from "medusa-plugin-walmart/workflows";

/** The staff cancels orders like those of any other channel: Walmart's reason is chosen for them. */
guardCancellationWorkflow.hooks.chooseReason(
  async ({ order }) =>
    new StepResponse(
      order.cancel_requested ? "CUSTOMER_REQUESTED_SELLER_TO_CANCEL" : "SELLER_CANCEL_OUT_OF_STOCK",
    ),
);
