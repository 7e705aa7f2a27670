import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { Modules } from "@medusajs/framework/utils";
import { ensureCustomers } from "../../../sync/orders/ensure-customers";
import { type OrderPlace, toOrderInput } from "../../../sync/orders/order-input";
import type { PreparedOrder } from "../../../sync/orders/prepared-order";

export interface CreateOrdersInput {
  orders: PreparedOrder[];
  place: OrderPlace;
}

export const createOrdersStepId = "walmart-create-orders";

/**
 * Creates the Medusa orders that do not exist yet, in one call. Their ids were chosen when the purchase orders were
 * stored, so two workers cannot both create one. Returns the display ids by order id.
 *
 * Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md.
 */
export const createOrdersStep = createStep(
  createOrdersStepId,
  async ({ orders, place }: CreateOrdersInput, { container }) => {
    const orderModule = container.resolve(Modules.ORDER);
    const missing = orders.flatMap((order) =>
      order.draft ? [{ ...order, draft: order.draft }] : [],
    );
    const customers = await ensureCustomers(
      container,
      missing
        .filter(({ draft }) => !draft.customer_id)
        .map(({ order_id, draft }) => ({
          order_id,
          email: draft.email,
          first_name: draft.address.first_name,
          last_name: draft.address.last_name,
        })),
    );
    const created = missing.length
      ? await orderModule.createOrders(
          missing.map((order) =>
            toOrderInput(
              order,
              place,
              order.draft.customer_id ?? customers.get(order.order_id) ?? null,
            ),
          ),
        )
      : [];
    // Core searches orders by custom_display_id and ignores it on creation: the PO number is set afterwards.
    await orderModule.updateOrders(
      orders.map((order) => ({ id: order.order_id, custom_display_id: order.purchase_order_id })),
    );
    const displayIds = new Map(orders.map((order) => [order.order_id, order.display_id ?? 0]));
    for (const order of created) displayIds.set(order.id, Number(order.display_id));
    return new StepResponse(Object.fromEntries(displayIds));
  },
);
