import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows";
import { queryOf } from "../kernel/container";

/** Medusa's provider for manual fulfillment. */
const MANUAL_PROVIDER = "manual_manual";

interface LocationAnswer {
  fulfillment_sets:
    | ({ id: string; type: string; service_zones: { id: string; name: string }[] | null } | null)[]
    | null;
  fulfillment_providers: ({ id: string } | null)[] | null;
}

/**
 * Creates the shipping option for Walmart orders, hidden from the storefront, if the location has none; also the
 * fulfillment set, service zone and shipping profile that it needs.
 */
export async function createShippingOption(
  container: MedusaContainer,
  locationId: string,
): Promise<string> {
  const location = await readLocation(container, locationId);
  const providers = (location.fulfillment_providers ?? []).flatMap((one) => (one ? [one.id] : []));
  if (!providers.includes(MANUAL_PROVIDER)) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_PROVIDER },
    });
  }
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Walmart",
        service_zone_id: await serviceZone(container, locationId, location),
        shipping_profile_id: await shippingProfile(container),
        provider_id: MANUAL_PROVIDER,
        price_type: "flat",
        type: { label: "Walmart", code: "walmart", description: "Orders from Walmart Marketplace" },
        prices: [{ currency_code: "usd", amount: 0 }],
        rules: [{ attribute: "enabled_in_store", operator: "eq", value: "false" }],
      },
    ],
  });
  const [option] = result;
  if (!option)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa did not create the shipping option for Walmart orders. Try again, or create one and select it for the account.",
    );
  return option.id;
}

async function readLocation(
  container: MedusaContainer,
  locationId: string,
): Promise<LocationAnswer> {
  const { data } = await queryOf(container).graph({
    entity: "stock_location",
    fields: [
      "id",
      "fulfillment_sets.id",
      "fulfillment_sets.type",
      "fulfillment_sets.service_zones.id",
      "fulfillment_sets.service_zones.name",
      "fulfillment_providers.id",
    ],
    filters: { id: locationId },
  });
  const [location] = data as unknown as LocationAnswer[];
  if (!location)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `This store has no stock location with the id "${locationId}".`,
    );
  return location;
}

async function serviceZone(
  container: MedusaContainer,
  locationId: string,
  location: LocationAnswer,
): Promise<string> {
  const sets = (location.fulfillment_sets ?? []).flatMap((set) =>
    set?.type === "shipping" ? [set] : [],
  );
  const known = sets.flatMap((set) => set.service_zones ?? [])[0];
  if (known) return known.id;
  let setId = sets[0]?.id;
  if (!setId) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: locationId,
        fulfillment_set_data: { name: `Walmart ${locationId}`, type: "shipping" },
      },
    });
    setId = (await readLocation(container, locationId)).fulfillment_sets?.flatMap((set) =>
      set ? [set.id] : [],
    )[0];
  }
  if (!setId)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa did not create a fulfillment set for the stock location. Try again, or create one in Medusa first.",
    );
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: `Walmart US ${locationId}`,
          fulfillment_set_id: setId,
          geo_zones: [{ type: "country", country_code: "us" }],
        },
      ],
    },
  });
  const [zone] = result;
  if (!zone)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa did not create a service zone for the stock location. Try again, or create one in Medusa first.",
    );
  return zone.id;
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const profiles = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({}, { select: ["id", "type"] });
  const known = profiles.find((profile) => profile.type === "default") ?? profiles[0];
  if (known) return known.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  });
  const [profile] = result;
  if (!profile)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa did not create a shipping profile. Try again, or create one in Medusa first.",
    );
  return profile.id;
}
