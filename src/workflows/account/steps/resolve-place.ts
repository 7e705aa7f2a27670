import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { queryOf } from "../../shared/container";
import type { Place } from "../lib/account-input";
import { createShippingOption } from "../lib/create-shipping-option";

export type PlaceInput = { [K in keyof Place]?: Place[K] | null } & { name: string };

interface Named {
  id: string;
  name: string;
}

/**
 * The sales channel, stock location, region and shipping option of an account. What is given must exist; what is left
 * out is taken if there is exactly one, created if there is none, and asked for if there are several. What was created
 * stays if a later step fails: it is of use for the next try, which finds it.
 */
export const resolvePlaceStep = createStep(
  "walmart-resolve-place",
  async (input: PlaceInput, { container }) => {
    const sales_channel_id = await resolveChannel(container, input);
    const stock_location_id = await resolveLocation(container, input);
    const region_id = await resolveRegion(container, input);
    const shipping_option_id = await resolveOption(container, input, stock_location_id);
    return new StepResponse<Place>({
      sales_channel_id,
      stock_location_id,
      region_id,
      shipping_option_id,
    });
  },
);

async function resolveChannel(container: MedusaContainer, input: PlaceInput): Promise<string> {
  const channels: Named[] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { select: ["id", "name"] });
  if (input.sales_channel_id)
    return existing(channels, input.sales_channel_id, "sales_channel_id", "sales channel");
  const chosen = onlyOne(channels.filter((one) => one.name === input.name)) ?? onlyOne(channels);
  if (chosen) return chosen.id;
  // Several channels, none of them named like the account: orders of Walmart get their own.
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: input.name, description: "Walmart Marketplace" }] },
  });
  return idOf(result[0]);
}

async function resolveLocation(container: MedusaContainer, input: PlaceInput): Promise<string> {
  const locations: Named[] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { select: ["id", "name"] });
  if (input.stock_location_id)
    return existing(locations, input.stock_location_id, "stock_location_id", "stock location");
  if (locations.length > 1) throw ambiguous(locations, "stock_location_id", "stock location");
  const [only] = locations;
  if (only) return only.id;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: input.name }] },
  });
  return idOf(result[0]);
}

async function resolveRegion(container: MedusaContainer, input: PlaceInput): Promise<string> {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({}, { select: ["id", "name", "currency_code"], relations: ["countries"] });
  if (input.region_id) return existing(regions, input.region_id, "region_id", "region");
  // Walmart's marketplace in the United States sells in US dollars.
  const dollars = regions.filter((region) => region.currency_code === "usd");
  const inTheUs = dollars.filter((region) =>
    region.countries?.some((country) => country.iso_2 === "us"),
  );
  const chosen = onlyOne(inTheUs) ?? onlyOne(dollars);
  if (chosen) return chosen.id;
  if (dollars.length) throw ambiguous(dollars, "region_id", "region in US dollars");
  const taken = regions.some((region) =>
    region.countries?.some((country) => country.iso_2 === "us"),
  );
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [{ name: "Walmart US", currency_code: "usd", countries: taken ? [] : ["us"] }],
    },
  });
  return idOf(result[0]);
}

interface OptionAnswer extends Named {
  service_zone: { fulfillment_set: { location: { id: string } | null } | null } | null;
}

async function resolveOption(
  container: MedusaContainer,
  input: PlaceInput,
  locationId: string,
): Promise<string> {
  const { data } = await queryOf(container).graph({
    entity: "shipping_option",
    fields: ["id", "name", "service_zone.fulfillment_set.location.id"],
  });
  const options = data as unknown as OptionAnswer[];
  if (input.shipping_option_id)
    return existing(options, input.shipping_option_id, "shipping_option_id", "shipping option");
  const atLocation = options.filter(
    (option) => option.service_zone?.fulfillment_set?.location?.id === locationId,
  );
  const chosen =
    onlyOne(atLocation.filter((option) => option.name === input.name)) ?? onlyOne(atLocation);
  if (chosen) return chosen.id;
  if (atLocation.length)
    throw ambiguous(atLocation, "shipping_option_id", "shipping option at the stock location");
  return await createShippingOption(container, locationId);
}

function existing(all: Named[], id: string, field: keyof Place, what: string): string {
  if (all.some((one) => one.id === id)) return id;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field}: there is no ${what} "${id}" in this store. Give the id of one that exists${listed(all)}, or leave the field out.`,
  );
}

function ambiguous(all: Named[], field: keyof Place, what: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field}: the store has more than one ${what}; say which one this account uses${listed(all)}.`,
  );
}

function listed(all: Named[]): string {
  const some = all.slice(0, 10).map((one) => `${one.id} (${one.name})`);
  return some.length ? `: ${some.join(", ")}` : "";
}

function onlyOne<T>(all: T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function idOf(created: { id: string } | undefined): string {
  if (!created)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa created nothing and said nothing.",
    );
  return created.id;
}
