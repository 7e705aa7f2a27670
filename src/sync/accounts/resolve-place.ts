import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Place } from "./account-input";
import { choosePlace, type PlaceInput, WALMART_COUNTRY, WALMART_CURRENCY } from "./choose-place";
import { createShippingOption } from "./create-shipping-option";

/**
 * The sales channel, stock location, region and shipping option of an account. What is left out is created where the
 * store has none.
 *
 * @throws MedusaError (INVALID_DATA) for an id that does not exist, and where there are several to choose from
 */
export async function resolvePlace(container: MedusaContainer, input: PlaceInput): Promise<Place> {
  const chosen = await choosePlace(container, input);
  const stock_location_id =
    chosen.stock_location_id ?? (await createLocation(container, input.name));
  return {
    sales_channel_id: chosen.sales_channel_id ?? (await createChannel(container, input.name)),
    stock_location_id,
    region_id: chosen.region_id ?? (await createRegion(container)),
    shipping_option_id:
      chosen.shipping_option_id ?? (await createShippingOption(container, stock_location_id)),
  };
}

async function createChannel(container: MedusaContainer, name: string): Promise<string> {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name, description: "Walmart Marketplace" }] },
  });
  return idOf(result[0]);
}

async function createLocation(container: MedusaContainer, name: string): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name }] },
  });
  return idOf(result[0]);
}

/** A country can be in one region only: where another region has it, the new one has no country. */
async function createRegion(container: MedusaContainer): Promise<string> {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({}, { select: ["id"], relations: ["countries"] });
  const isTaken = regions.some((region) =>
    region.countries?.some((country) => country.iso_2 === WALMART_COUNTRY),
  );
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Walmart US",
          currency_code: WALMART_CURRENCY,
          countries: isTaken ? [] : [WALMART_COUNTRY],
        },
      ],
    },
  });
  return idOf(result[0]);
}

function idOf(created: { id: string } | undefined): string {
  if (!created) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa did not create what this account needs. Try again, or create it in Medusa and choose it for the account.",
    );
  }
  return created.id;
}
