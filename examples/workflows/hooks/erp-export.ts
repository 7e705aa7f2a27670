import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createMedusaOrdersWorkflow } from "medusa-plugin-walmart/workflows";

/**
 * Exports imported orders to the ERP before they are acknowledged at Walmart. An order that the ERP does not take is on
 * hold and shows why. The export is repeated until it works, so the ERP has to know each order by its number.
 */
createMedusaOrdersWorkflow.hooks.ordersCreated(async ({ orders }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "email", "currency_code", "items.*"],
    filters: { id: orders.map(({ id }) => id) },
  });
  const numbers = new Map(orders.map(({ id, purchase_order_id }) => [id, purchase_order_id]));
  const response = await fetch(`${process.env.ERP_URL}/orders`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(data.map((order) => ({ number: numbers.get(order.id), ...order }))),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The ERP answered ${response.status}: ${await response.text()}`,
    );
});
