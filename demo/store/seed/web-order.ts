import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { Places } from "./places";

/** An order without any relation to Walmart: it must behave as if the plugin were not installed. */
export async function seedWebOrder(container: MedusaContainer, places: Places): Promise<void> {
  const { data: variants } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "sku", "product.title"],
    filters: { sku: "MUG-ENAMEL" },
  });
  const [variant] = variants;
  if (!variant) {
    throw new Error("The catalog has no mug to order.");
  }
  await createOrderWorkflow(container).run({
    input: {
      region_id: places.regionId,
      sales_channel_id: places.webChannelId,
      email: "robin@example.com",
      currency_code: "usd",
      shipping_address: {
        first_name: "Robin",
        last_name: "Webb",
        address_1: "12 Elm Street",
        city: "Portland",
        province: "ME",
        postal_code: "04101",
        country_code: "us",
      },
      items: [
        {
          variant_id: variant.id,
          title: variant.product?.title ?? "Mug",
          quantity: 2,
          unit_price: 14.99,
        },
      ],
      shipping_methods: [
        { name: "Standard shipping", shipping_option_id: places.shippingOptionId, amount: 5.99 },
      ],
    },
  });
}
