export const SPEC_VERSION = "5.0.20260803-17_50_56-api";

/** Identifiers that are in no catalog at the start. */
export const GTINS = ["00012345678905", "00036000291452", "00042100005264"] as const;

type Content = Record<string, unknown>;

/** An item that Walmart takes: a navy shirt in one size. */
export function shirt(sku: string, gtin: string, change: Content = {}, offer: Content = {}) {
  const visible: Content = {
    productName: "Northfield crew neck shirt, navy",
    brand: "Northfield",
    condition: "New",
    shortDescription: "A plain shirt of heavy cotton.",
    keyFeatures: ["Heavy cotton", "Taped shoulders", "Relaxed fit"],
    mainImageUrl: "https://cdn.example.com/shirt.jpg",
    countPerPack: 1,
    multipackQuantity: 1,
    count: 1,
    isProp65WarningRequired: "No",
    has_written_warranty: "No",
    netContent: { productNetContentUnit: "Each", productNetContentMeasure: 1 },
    color: "Navy",
    clothingSize: "M",
    ageGroup: ["Adult"],
    zippered: "No",
    ...change,
  };
  const orderable: Content = {
    sku,
    productIdentifiers: { productIdType: "GTIN", productId: gtin },
    price: 19.99,
    ShippingWeight: 0.4,
    country_of_origin_substantial_transformation: "Portugal",
    ...offer,
  };
  return { Orderable: defined(orderable), Visible: { "T-Shirts": defined(visible) } };
}

/** The fields of a variant group. */
export function group(id: string, isPrimary: boolean, names = ["color", "clothingSize"]) {
  return {
    variantGroupId: id,
    variantAttributeNames: names,
    isPrimaryVariant: isPrimary ? "Yes" : "No",
  };
}

/** A change of an item's content. */
export function change(sku: string, gtin: string, visible: Content, offer: Content = {}) {
  const productIdentifiers = { productIdType: "GTIN", productId: gtin };
  return { Orderable: { sku, productIdentifiers, ...offer }, Visible: { "T-Shirts": visible } };
}

/** A set-up or maintenance feed. */
export function itemFeed(entries: unknown[], header: Content = {}) {
  return {
    MPItemFeedHeader: defined({
      businessUnit: "WALMART_US",
      locale: "en",
      version: SPEC_VERSION,
      ...header,
    }),
    MPItem: entries,
  };
}

function defined(fields: Content): Content {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
