import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { captureIdOf } from "../lib/payment-ids";
import { type OrderPlace, toOrderInput } from "../lib/order-input";
import type { PreparedOrder } from "../lib/prepared-order";

interface CreateOrdersInput {
  orders: PreparedOrder[];
  place: OrderPlace;
}

/**
 * Creates the Medusa orders that do not exist yet, in one call. Their ids were chosen when the purchase orders were
 * stored, so a repetition finds what an interrupted run left, and two workers cannot both create one.
 *
 * Not compensated: what follows is repeated until it is complete, nothing is rolled back.
 */
export const createOrdersStep = createStep(
  "walmart-create-orders",
  async ({ orders, place }: CreateOrdersInput, { container }) => {
    const orderModule = container.resolve(Modules.ORDER);
    const ids = orders.map((order) => order.order_id);
    const existing = await orderModule.listOrders(
      { id: ids },
      { select: ["id", "display_id", "custom_display_id"] },
    );
    const known = new Set(existing.map((order) => order.id));
    const missing = orders.filter((order) => !known.has(order.order_id));
    const customers = await ensureCustomers(container, missing);
    const created = missing.length
      ? await orderModule.createOrders(
          missing.map((order) =>
            toOrderInput(
              order,
              place,
              customers.get(order.order_id) ?? null,
              order.total > 0 ? captureIdOf(order.order_id) : null,
            ),
          ),
        )
      : [];
    const displayIds = new Map(
      [...existing, ...created].map((order) => [order.id, Number(order.display_id)]),
    );

    // Core searches orders by custom_display_id and ignores it on creation: the PO number is set afterwards.
    const unnamed = new Set(
      [...existing.filter((order) => !order.custom_display_id), ...created].map(
        (order) => order.id,
      ),
    );
    const toName = orders.filter((order) => unnamed.has(order.order_id));
    if (toName.length) {
      await orderModule.updateOrders(
        toName.map((order) => ({ id: order.order_id, custom_display_id: order.purchase_order_id })),
      );
    }
    return new StepResponse({
      display_ids: Object.fromEntries(displayIds),
      created_order_ids: created.map((order) => order.id),
    });
  },
);

/**
 * A guest customer for each buyer. Walmart's relay addresses stand for one buyer; where an address is known under
 * another name it is a shared placeholder, and the order stays without a customer rather than with a wrong one.
 */
async function ensureCustomers(
  container: MedusaContainer,
  orders: PreparedOrder[],
): Promise<Map<string, string>> {
  if (!orders.length) return new Map();
  const customerModule = container.resolve(Modules.CUSTOMER);
  const emails = [...new Set(orders.map((order) => order.email))];
  const known = await customerModule.listCustomers(
    { email: emails, has_account: false },
    { select: ["id", "email", "first_name", "last_name"] },
  );
  const byEmail = new Map(known.map((customer) => [customer.email, customer]));
  const newcomers = new Map(
    orders.filter((order) => !byEmail.has(order.email)).map((order) => [order.email, order]),
  );
  if (newcomers.size) {
    const created = await customerModule.createCustomers(
      [...newcomers.values()].map((order) => ({
        email: order.email,
        first_name: order.address.first_name,
        last_name: order.address.last_name,
        has_account: false,
      })),
    );
    for (const customer of created) byEmail.set(customer.email, customer);
  }
  const result = new Map<string, string>();
  for (const order of orders) {
    const customer = byEmail.get(order.email);
    if (customer && sameName(customer, order.address)) result.set(order.order_id, customer.id);
  }
  return result;
}

interface Named {
  first_name?: string | null;
  last_name?: string | null;
}

function sameName(one: Named, other: Named): boolean {
  const words = ({ first_name, last_name }: Named) =>
    `${first_name ?? ""} ${last_name ?? ""}`.trim().toLowerCase();
  return words(one) === words(other);
}
