import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { countOpenPurchaseOrders } from "../../../sync/orders/open-purchase-orders";

export const countOpenOrdersStepId = "walmart-count-open-orders";

/** Counts a seller's open orders at Walmart. Nothing to compensate: it only reads. */
export const countOpenOrdersStep = createStep(
  countOpenOrdersStepId,
  async ({ account_id }: { account_id: string }, { container }) =>
    new StepResponse(await countOpenPurchaseOrders(container, account_id)),
);
