import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { createMedusaOrdersWorkflow } from "medusa-plugin-walmart/workflows";

/**
 * Products with `gift_message` in their metadata are shipped with a card: the message goes into the order's metadata,
 * from where the packing slip prints it (`examples/api`).
 */
createMedusaOrdersWorkflow.hooks.ordersPrepared(async ({ orders }, { container }) => {
  const ids = orders.flatMap(({ items }) => items.flatMap(({ product_id }) => product_id ?? []));
  if (!ids.length) return new StepResponse({});
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "metadata"],
    filters: { id: [...new Set(ids)] },
  });
  const messages = new Map(products.map(({ id, metadata }) => [id, metadata?.gift_message]));
  return new StepResponse(
    Object.fromEntries(
      orders.flatMap(({ purchase_order_id, items }) => {
        const gift_message = items
          .map(({ product_id }) => messages.get(product_id ?? ""))
          .find((message) => typeof message === "string");
        return gift_message ? [[purchase_order_id, { metadata: { gift_message } }]] : [];
      }),
    ),
  );
});
