import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { applyAdvice, type OrdersAdvice } from "../../../sync/orders/order-advice";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";

interface ApplyAdviceInput {
  orders: PreparedOrder[];
  advice: OrdersAdvice;
}

export const applyAdviceStepId = "walmart-apply-advice";

/** Changes the prepared orders as the store's hook answered. Stores nothing. */
export const applyAdviceStep = createStep(
  applyAdviceStepId,
  async ({ orders, advice }: ApplyAdviceInput, { container }) =>
    new StepResponse(await applyAdvice(container, orders, advice)),
);
