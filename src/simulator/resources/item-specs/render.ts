import type { CatalogProduct } from "../../state/catalog";
import type { World } from "../../state/world";

const PICTURE = "https://i5.walmartimages.com/seo/example.jpeg";

/** A product as buyers see it. */
export function renderShown({ wpid, productName, productType, brand }: CatalogProduct) {
  return {
    itemId: String(Number.parseInt(wpid.slice(0, 7), 36)),
    isMarketPlaceItem: true,
    images: [{ url: PICTURE }],
    title: productName,
    brand,
    productType,
    properties: { variantItemsNum: "0", numReviews: "0", categories: [productType] },
  };
}

/** A product as an entry of the feed that an offer of it needs. */
export function renderSpec(product: CatalogProduct, { settings }: World) {
  return product.isOnSale ? matchSpec(product, settings.matchFeedVersions[0]) : setUpSpec(product);
}

function identifiers({ gtin }: CatalogProduct) {
  return { productId: gtin, productIdType: "GTIN" };
}

function matchSpec(product: CatalogProduct, version = "4.2") {
  const Item = {
    productIdentifiers: identifiers(product),
    mainImageUrl: PICTURE,
    productCategory: product.productType,
  };
  return {
    feedType: "MP_ITEM_MATCH",
    version,
    itemSpecPayload: {
      MPItemFeedHeader: { businessUnit: "WALMART_US", locale: "en", version },
      MPItem: [{ Item }],
    },
  };
}

/** Its payload names the product type twice, although feeds may not. */
function setUpSpec(product: CatalogProduct) {
  const { productType, productName, brand, attributes } = product;
  const version = "5.0.20260803-17_50_56-api";
  const Orderable = { specProductType: productType, productIdentifiers: identifiers(product) };
  const Visible = { [productType]: { ...attributes, productName, ...(brand && { brand }) } };
  return {
    feedType: "MP_ITEM",
    version,
    productType,
    itemSpecPayload: {
      MPItemFeedHeader: { businessUnit: "WALMART_US", locale: "en", version },
      MPItem: [{ Orderable, Visible }],
    },
  };
}
