import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { queryOf } from "../kernel/container";
import type { Place } from "./account-input";

/** The requested ids. `name` is the account's: a record with the same name is preferred. */
export type PlaceInput = { [K in keyof Place]?: Place[K] | null } & { name: string };

/** The ids to use; `null` means that the record has to be created. */
export type ChosenPlace = { [K in keyof Place]: string | null };

interface Named {
  id: string;
  name: string;
}

/** Walmart Marketplace in the United States sells in US dollars. */
export const WALMART_CURRENCY = "usd";
export const WALMART_COUNTRY = "us";

/**
 * Chooses the sales channel, stock location, region and shipping option for an account. Creates nothing, so an
 * invalid input leaves nothing behind.
 *
 * @throws MedusaError (INVALID_DATA) for an id that does not exist, or if there are several to choose from
 */
export async function choosePlace(
  container: MedusaContainer,
  input: PlaceInput,
): Promise<ChosenPlace> {
  const sales_channel_id = await chooseChannel(container, input);
  const stock_location_id = await chooseLocation(container, input);
  return {
    sales_channel_id,
    stock_location_id,
    region_id: await chooseRegion(container, input),
    shipping_option_id: await chooseOption(container, input, stock_location_id),
  };
}

/**
 * Checks that the given records exist.
 *
 * @throws MedusaError (INVALID_DATA) for the first that does not exist
 */
export async function checkPlace(container: MedusaContainer, given: Partial<Place>): Promise<void> {
  const input = { ...given, name: "" };
  if (given.sales_channel_id) await chooseChannel(container, input);
  if (given.stock_location_id) await chooseLocation(container, input);
  if (given.region_id) await chooseRegion(container, input);
  if (given.shipping_option_id) await chooseOption(container, input, null);
}

async function chooseChannel(
  container: MedusaContainer,
  input: PlaceInput,
): Promise<string | null> {
  const channels: Named[] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { select: ["id", "name"] });
  if (input.sales_channel_id)
    return existing(channels, input.sales_channel_id, "sales_channel_id", "sales channel");
  const named = onlyOne(channels.filter((one) => one.name === input.name));
  if (named) return named.id;
  return onlyOrNone(channels, "sales_channel_id", "sales channel");
}

async function chooseLocation(
  container: MedusaContainer,
  input: PlaceInput,
): Promise<string | null> {
  const locations: Named[] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { select: ["id", "name"] });
  if (input.stock_location_id)
    return existing(locations, input.stock_location_id, "stock_location_id", "stock location");
  return onlyOrNone(locations, "stock_location_id", "stock location");
}

async function chooseRegion(container: MedusaContainer, input: PlaceInput): Promise<string | null> {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({}, { select: ["id", "name", "currency_code"], relations: ["countries"] });
  if (input.region_id) return existing(regions, input.region_id, "region_id", "region");
  const dollars = regions.filter((region) => region.currency_code === WALMART_CURRENCY);
  const inTheUs = onlyOne(
    dollars.filter((region) =>
      region.countries?.some((country) => country.iso_2 === WALMART_COUNTRY),
    ),
  );
  return inTheUs?.id ?? onlyOrNone(dollars, "region_id", "region in US dollars");
}

interface OptionAnswer extends Named {
  service_zone: { fulfillment_set: { location: { id: string } | null } | null } | null;
}

async function chooseOption(
  container: MedusaContainer,
  input: PlaceInput,
  locationId: string | null,
): Promise<string | null> {
  const { data } = await queryOf(container).graph({
    entity: "shipping_option",
    fields: ["id", "name", "service_zone.fulfillment_set.location.id"],
  });
  const options = data as unknown as OptionAnswer[];
  if (input.shipping_option_id)
    return existing(options, input.shipping_option_id, "shipping_option_id", "shipping option");
  const atLocation = options.filter(
    (option) =>
      locationId !== null && option.service_zone?.fulfillment_set?.location?.id === locationId,
  );
  const named = onlyOne(atLocation.filter((option) => option.name === input.name));
  if (named) return named.id;
  return onlyOrNone(atLocation, "shipping_option_id", "shipping option at the stock location");
}

function existing(all: Named[], id: string, field: keyof Place, what: string): string {
  if (all.some((one) => one.id === id)) return id;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field}: This store has no ${what} with the id "${id}". Use an existing id${listed(all)}, or leave the field out.`,
  );
}

function onlyOrNone(all: Named[], field: keyof Place, what: string): string | null {
  if (all.length > 1) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${field}: The store has more than one ${what}. Choose one for this account${listed(all)}.`,
    );
  }
  return all[0]?.id ?? null;
}

function listed(all: Named[]): string {
  const some = all.slice(0, 10).map((one) => `${one.id} (${one.name})`);
  return some.length ? `: ${some.join(", ")}` : "";
}

function onlyOne<T>(all: T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
