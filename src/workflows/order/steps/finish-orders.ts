import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { acknowledgeMessage } from "../../../sync/messages/acknowledge/message";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";

export interface FinishOrdersInput {
  account_id: string;
  orders: PreparedOrder[];
  display_ids: Record<string, number>;
  oversold: string[];
}

export const finishOrdersStepId = "walmart-finish-orders";

/**
 * Marks purchase orders as imported and queues their acknowledgements, in one transaction.
 *
 * Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md.
 */
export const finishOrdersStep = createStep(
  finishOrdersStepId,
  async ({ account_id, orders, display_ids, oversold }: FinishOrdersInput, { container }) => {
    const short = new Set(oversold);
    await walmartService(container).orders.finish(
      orders.map((order) => ({
        id: order.id,
        order_id: order.order_id,
        display_id: display_ids[order.order_id] ?? 0,
        oversold: short.has(order.id),
        stock_location_id: order.stock_location_id,
        lines: order.items.flatMap((item) =>
          item.lines.map(({ line_number }) => ({ line_number, line_item_id: item.line_item_id })),
        ),
      })),
      orders
        .filter((order) => order.needs_acknowledgement)
        .map((order) => acknowledgeMessage(account_id, order.id, order.purchase_order_id)),
    );
    return new StepResponse(orders.map((order) => order.id));
  },
);
