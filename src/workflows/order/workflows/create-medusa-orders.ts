import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { OrderWorkflowEvents } from "@medusajs/framework/utils";
import { UPDATES_QUEUED_EVENT } from "../../../sync/outbox/events";
import type { OrderPlace } from "../../../sync/orders/order-input";
import { createOrdersStep } from "../steps/create-orders";
import { finishOrdersStep } from "../steps/finish-orders";
import { prepareOrdersStep } from "../steps/prepare-orders";
import { recordPaymentsStep } from "../steps/record-payments";
import { reserveStockStep } from "../steps/reserve-stock";

export interface CreateMedusaOrdersInput {
  account_id: string;
  /** Names the run of the import, which claims the rows that it works on. */
  run_id: string;
  /** Rows that are to become Medusa orders; those that are not to are left out. */
  walmart_order_ids: string[];
  /** Also those that were shipped elsewhere while they waited. */
  include_shipped: boolean;
  place: OrderPlace;
  stock_location_id: string;
  /** Lower case, e.g. `usd`. */
  region_currency: string;
  unknown_sku: "hold" | "custom_item";
  /** Emit `order.placed` for the new orders. Off by default: stores would mail Walmart's relay addresses. */
  place_order_event: boolean;
}

/**
 * Turns stored purchase orders into Medusa orders, in bulk: claim, resolve SKUs, create orders, record payments,
 * reserve stock, queue acknowledgements. A crash anywhere leaves claimed rows; running it again with them finishes
 * what is missing and repeats nothing.
 */
export const createMedusaOrdersWorkflow = createWorkflow(
  "walmart-create-medusa-orders",
  (input: WorkflowData<CreateMedusaOrdersInput>) => {
    const prepared = prepareOrdersStep(input);
    const orders = transform({ prepared }, ({ prepared }) => prepared.ready);
    const hasOrders = transform({ orders }, ({ orders }) => orders.length > 0);

    when("walmart-has-orders", { hasOrders }, ({ hasOrders }) => hasOrders).then(() => {
      const display_ids = createOrdersStep({ orders, place: input.place });
      recordPaymentsStep({ orders });
      const oversold = reserveStockStep({ orders, location_id: input.stock_location_id });
      finishOrdersStep({ account_id: input.account_id, orders, display_ids, oversold });
      const placed = transform({ orders, input }, ({ orders, input }) =>
        input.place_order_event ? orders.map((order) => ({ id: order.order_id })) : [],
      );
      emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: placed });
      emitEventStep({
        eventName: UPDATES_QUEUED_EVENT,
        data: transform({ input }, ({ input }) => ({ account_id: input.account_id })),
      }).config({ name: "walmart-emit-updates-queued" });
    });

    return new WorkflowResponse(
      transform({ prepared }, ({ prepared }) => ({
        imported: prepared.ready.map((order) => order.id),
        /** Those whose Medusa order existed: what happened at Walmart since then is still to be mirrored. */
        resumed: prepared.ready.flatMap((order) => (order.draft ? [] : [order.id])),
        held: prepared.held,
      })),
    );
  },
);
