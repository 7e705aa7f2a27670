import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows";
import { CATALOG } from "../catalog";
import type { Places } from "./places";

/** Creates products with one variant each, sold in both channels, with stock in the warehouse. */
export async function seedCatalog(container: MedusaContainer, places: Places): Promise<void> {
  await createProductsWorkflow(container).run({
    input: {
      products: CATALOG.map((item) => ({
        title: item.title,
        handle: item.handle,
        description: item.description,
        status: ProductStatus.PUBLISHED,
        weight: item.weight,
        shipping_profile_id: places.shippingProfileId,
        sales_channels: [{ id: places.webChannelId }, { id: places.walmartChannelId }],
        options: [{ title: "Size", values: ["One size"] }],
        variants: [
          {
            title: "One size",
            sku: item.sku,
            upc: item.upc,
            // What it costs the store, for the margin of orders.
            metadata: { cost: Math.round(item.price * 42) / 100 },
            manage_inventory: true,
            options: { Size: "One size" },
            prices: [{ currency_code: "usd", amount: item.price }],
          },
        ],
      })),
    },
  });

  const stock = new Map(CATALOG.map(({ sku, stock }) => [sku, stock]));
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: [...stock.keys()] });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map((item) => ({
        inventory_item_id: item.id,
        location_id: places.locationId,
        stocked_quantity: stock.get(item.sku ?? "") ?? 0,
      })),
    },
  });
}
