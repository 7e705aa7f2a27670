import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Place } from "../../../sync/accounts/account-input";
import {
  choosePlace,
  type PlaceInput,
  WALMART_COUNTRY,
  WALMART_CURRENCY,
} from "../../../sync/accounts/choose-place";
import { createShippingOption } from "../../../sync/accounts/create-shipping-option";

/**
 * The sales channel, stock location, region and shipping option of an account. What is given must exist; what is left
 * out is taken if there is exactly one (or one of the account's name), created if there is none, and asked for if there
 * are several. What was created stays if a later step fails: it is of use for the next try, which finds it.
 */
export const resolvePlaceStep = createStep(
  "walmart-resolve-place",
  async (input: PlaceInput, { container }) => {
    const chosen = await choosePlace(container, input);
    const stock_location_id =
      chosen.stock_location_id ?? (await createLocation(container, input.name));
    return new StepResponse<Place>({
      sales_channel_id: chosen.sales_channel_id ?? (await createChannel(container, input.name)),
      stock_location_id,
      region_id: chosen.region_id ?? (await createRegion(container)),
      shipping_option_id:
        chosen.shipping_option_id ?? (await createShippingOption(container, stock_location_id)),
    });
  },
);

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

/** A country can be in one region only: where another one has it, the new region has none. */
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
      "Medusa created nothing and said nothing.",
    );
  }
  return created.id;
}
