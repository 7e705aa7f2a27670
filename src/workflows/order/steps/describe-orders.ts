import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { HookAccount } from "../../../sync/kernel/hooks";
import { describeOrders } from "../../../sync/orders/order-advice";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";

interface DescribeOrdersInput {
  account: HookAccount;
  orders: PreparedOrder[];
}

export const describeOrdersStepId = "walmart-describe-orders";

/** Reads what the store's hook gets about the prepared orders. Changes nothing. */
export const describeOrdersStep = createStep(
  describeOrdersStepId,
  async ({ account, orders }: DescribeOrdersInput, { container }) =>
    new StepResponse(await describeOrders(container, account, orders)),
);
