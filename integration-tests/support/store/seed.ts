import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { createShippingOption } from "../../../src/sync/accounts/create-shipping-option";

/** The seeded data that tests start from. */
export interface SeededStore {
  sales_channel_id: string;
  stock_location_id: string;
  region_id: string;
  shipping_option_id: string;
  /** Inventory item id by SKU. */
  inventory: Record<string, string>;
  variants: Record<string, string>;
  headers: { authorization: string };
}

/** Seeds one region, location, sales channel and shipping option, and variants `SKU-A` … with stock. */
export async function seedStore(
  container: MedusaContainer,
  { skus = ["SKU-A", "SKU-B", "SKU-C"], stock = 100 }: { skus?: string[]; stock?: number } = {},
): Promise<SeededStore> {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { take: 1 });
  const sales_channel_id =
    channel?.id ??
    (await container.resolve(Modules.SALES_CHANNEL).createSalesChannels({ name: "Default" })).id;
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Warehouse" }] },
  });
  const stock_location_id = locations[0]!.id;
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.SALES_CHANNEL]: { sales_channel_id },
    [Modules.STOCK_LOCATION]: { stock_location_id },
  });
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: { regions: [{ name: "United States", currency_code: "usd", countries: ["us"] }] },
  });
  const shipping_option_id = await createShippingOption(container, stock_location_id);
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({});
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: skus.map((sku) => ({
        title: `Product ${sku}`,
        status: "published" as const,
        shipping_profile_id: profile!.id,
        options: [{ title: "Size", values: ["One"] }],
        sales_channels: [{ id: sales_channel_id }],
        variants: [
          {
            title: "One",
            sku,
            manage_inventory: true,
            options: { Size: "One" },
            prices: [{ currency_code: "usd", amount: 10 }],
          },
        ],
      })),
    },
  });
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: skus });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map((item) => ({
        inventory_item_id: item.id,
        location_id: stock_location_id,
        stocked_quantity: stock,
      })),
    },
  });
  return {
    sales_channel_id,
    stock_location_id,
    region_id: regions[0]!.id,
    shipping_option_id,
    inventory: Object.fromEntries(items.map((item) => [item.sku ?? "", item.id])),
    variants: Object.fromEntries(
      products.flatMap((product) =>
        product.variants.map((variant) => [variant.sku ?? "", variant.id]),
      ),
    ),
    headers: await createAdmin(container),
  };
}

/** Creates an admin user and returns its request headers. */
export async function createAdmin(container: MedusaContainer): Promise<{ authorization: string }> {
  const email = "admin@medusa.test";
  const user = await container.resolve(Modules.USER).createUsers({ email });
  const identity = await container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: email }],
    app_metadata: { user_id: user.id },
  });
  const token = generateJwtToken(
    {
      actor_id: user.id,
      actor_type: "user",
      auth_identity_id: identity.id,
      app_metadata: { user_id: user.id },
    },
    { secret: process.env.JWT_SECRET ?? "", expiresIn: "1d" },
  );
  return { authorization: `Bearer ${token}` };
}
