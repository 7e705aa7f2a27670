import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import { CHANNEL_NAME } from "../../settings";

/** Medusa's built-in fulfillment provider: the merchant ships manually. */
const MANUAL = "manual_manual";

/** The store's region and channels, its warehouse and its shipping. */
export interface Places {
  regionId: string;
  webChannelId: string;
  walmartChannelId: string;
  locationId: string;
  shippingProfileId: string;
  shippingOptionId: string;
}

export async function seedPlaces(container: MedusaContainer): Promise<Places> {
  const { webChannelId, walmartChannelId } = await seedChannels(container);
  const regionId = await seedRegion(container);
  const locationId = await seedLocation(container, [webChannelId, walmartChannelId]);
  const shipping = await seedShipping(container, { regionId, locationId });
  return { regionId, webChannelId, walmartChannelId, locationId, ...shipping };
}

/** The web shop is the channel that Medusa creates at its first start. */
async function seedChannels(container: MedusaContainer) {
  const [web] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1 });
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: {
      salesChannelsData: [{ name: CHANNEL_NAME, description: "Orders from Walmart Marketplace" }],
    },
  });
  return { webChannelId: idOf(web, "web channel"), walmartChannelId: idOf(result[0], "channel") };
}

async function seedRegion(container: MedusaContainer): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "United States",
          currency_code: "usd",
          countries: ["us"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  });
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "us", provider_id: "tp_system" }],
  });
  // Prices are in dollars, so that is the store's currency.
  const stores = container.resolve(Modules.STORE);
  const [store] = await stores.listStores();
  await stores.updateStores(idOf(store, "store"), {
    name: "Demo store",
    supported_currencies: [{ currency_code: "usd", is_default: true }],
  });
  return idOf(result[0], "region");
}

async function seedLocation(container: MedusaContainer, channels: string[]): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Ohio warehouse",
          address: {
            address_1: "500 Depot Street",
            city: "Columbus",
            province: "OH",
            postal_code: "43215",
            country_code: "us",
          },
        },
      ],
    },
  });
  const id = idOf(result[0], "stock location");
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: channels } });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL },
  });
  return id;
}

async function seedShipping(
  container: MedusaContainer,
  { regionId, locationId }: { regionId: string; locationId: string },
) {
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Standard", type: "default" }] },
  });
  const shippingProfileId = idOf(profiles[0], "shipping profile");

  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Ohio warehouse delivery",
    type: "shipping",
    service_zones: [
      { name: "United States", geo_zones: [{ type: "country", country_code: "us" }] },
    ],
  });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  });

  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Standard shipping",
        price_type: "flat",
        provider_id: MANUAL,
        service_zone_id: idOf(set.service_zones[0], "service zone"),
        shipping_profile_id: shippingProfileId,
        type: { label: "Standard", description: "3 to 5 days", code: "standard" },
        prices: [
          { currency_code: "usd", amount: 5.99 },
          { region_id: regionId, amount: 5.99 },
        ],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  });
  return { shippingProfileId, shippingOptionId: idOf(options[0], "shipping option") };
}

function idOf(row: { id: string } | undefined, what: string): string {
  if (!row) {
    throw new Error(`Medusa did not create the ${what}.`);
  }
  return row.id;
}
