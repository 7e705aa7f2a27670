import {
  amount,
  BIG,
  list,
  moment,
  parts,
  type Schema,
  text,
  whole,
  withTitles,
  words,
  yesNo,
} from "./attributes";
import { COUNTRIES } from "./countries";

const identity = {
  sku: text(50),
  productIdentifiers: parts(
    { productId: text(14), productIdType: words("EAN", "GTIN", "ISBN", "UPC") },
    ["productId", "productIdType"],
  ),
};

const dimension = amount(999_999_999, 0.0001);
const sides = {
  product_package_dimensions_depth: dimension,
  product_package_weight: dimension,
  product_package_dimensions_height: dimension,
  product_package_dimensions_width: dimension,
};

/** What both feeds can say about an offer. */
const offer = {
  price: amount(BIG),
  ShippingWeight: amount(BIG, 0.001),
  country_of_origin_substantial_transformation: words(...COUNTRIES),
  externalProductIdentifier: list(
    parts({ externalProductIdType: words("ASIN", "MLID"), externalProductId: text(20) }, [
      "externalProductIdType",
      "externalProductId",
    ]),
  ),
  stateRestrictions: list(
    parts({
      stateRestrictionsText: words("Commercial", "Illegal for Sale", "None"),
      zipCodes: text(100_000),
      states: text(100),
    }),
  ),
  fulfillmentLagTime: whole(99),
  shipsInOriginalPackaging: yesNo,
  MustShipAlone: yesNo,
  IsPreorder: yesNo,
  releaseDate: moment,
  startDate: moment,
  endDate: moment,
  msrp: amount(99_999_999),
  automate_pricing: parts({
    minimumSellerAllowedPrice: amount(BIG),
    maximumSellerAllowedPrice: amount(BIG),
    repricerStrategy: text(75, 0),
  }),
  product_package_dimensions_and_weight: parts(sides, Object.keys(sides)),
};

const setUpOnly = {
  inventory: list(
    parts({
      quantity: whole(BIG),
      fulfillmentCenterID: text(100),
      inventoryAvailabilityDate: { type: "string", format: "date" },
    }),
  ),
  electronicsIndicator: yesNo,
  chemicalAerosolPesticide: yesNo,
  batteryTechnologyType: words(
    "Alkaline",
    "Carbon Zinc",
    "Does Not Contain a Battery",
    "Lead Acid",
    "Lead Acid (Non-Spillable)",
    "Lithium Ion",
    "Lithium Primary (Lithium Metal)",
    "Magnesium",
    "Mercury",
    "Nickel Cadmium",
    "Nickel Metal Hydride",
    "Silver",
  ),
  ProductIdUpdate: yesNo,
  SkuUpdate: yesNo,
};

const maintenanceOnly = {
  removeVariantGroup: yesNo,
  bundle_component_transactable: yesNo,
  businessPrice: amount(BIG),
};

/** A preorder needs the day of its release. */
const PREORDERS = {
  if: { properties: { IsPreorder: { type: "string", enum: ["Yes"] } }, required: ["IsPreorder"] },
  then: { required: ["releaseDate"] },
};

/** A quantity belongs to a place, and a place to a quantity. */
const STOCK = [
  ["quantity", "fulfillmentCenterID"],
  ["fulfillmentCenterID", "quantity"],
].map(([one, other]) => ({
  if: {
    properties: { inventory: { type: "array", contains: { type: "object", required: [one] } } },
    required: ["inventory"],
  },
  then: {
    properties: { inventory: { type: "array", items: { type: "object", required: [other] } } },
    required: ["inventory"],
  },
}));

/** The schema of an offer in a set-up feed. */
export const ORDERABLE = orderable({ ...identity, ...offer, ...setUpOnly }, [
  "sku",
  "productIdentifiers",
  "price",
  "ShippingWeight",
  "country_of_origin_substantial_transformation",
]);

/** The schema of an offer in a maintenance feed. */
export const CHANGED_ORDERABLE = orderable({ ...identity, ...offer, ...maintenanceOnly }, [
  "sku",
  "productIdentifiers",
]);

function orderable(properties: Record<string, Schema>, required: string[]): Schema {
  const groupOf = (name: string): string => {
    if (name in identity) return "Headers";
    return required.includes(name) ? "Required" : "Optional";
  };
  return {
    type: "object",
    properties: withTitles(properties, groupOf),
    required,
    additionalProperties: false,
    allOf: "inventory" in properties ? [...STOCK, PREORDERS] : [PREORDERS],
  };
}
