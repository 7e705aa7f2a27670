import { gatewayError } from "../../http/errors";
import { invalidParam, readEnum } from "../../http/params";
import { apiError } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { CatalogProduct } from "../../state/catalog";
import { gtinOf, type ProductIdType } from "../../state/identifiers";
import type { World } from "../../state/world";
import { renderShown, renderSpec } from "./render";

const ORIGIN = "GMP_ITEM_QUERY_API";
const IDENTIFIERS = ["upc", "gtin", "ean", "isbn"] as const;
const DAY = 86_400_000;

/** `GET /v3/items/walmart/search`: the published products of all sellers. */
export function searchCatalog(request: SellerRequest, world: World): Reply {
  const { query } = request;
  const format = readEnum(query, "responseFormat", ["SPEC", "DEFAULT"], ORIGIN) ?? "DEFAULT";
  const given = [...IDENTIFIERS, "asin" as const].filter((name) => query.get(name));
  const isSpec = format === "SPEC";
  if (isSpec && query.get("query")) {
    throw invalidParam(ORIGIN, "query", "query is not possible with responseFormat=SPEC");
  }
  if (given.length === 0 && !query.get("query")) {
    const fault = "At least one of query, upc, gtin, ean, isbn and asin is required";
    throw apiError(400, ORIGIN, "MISSING_REQUEST_PARAM", "description", fault);
  }
  if (!isSpec && given.includes("asin")) {
    throw invalidParam(ORIGIN, "asin", "asin is only possible with responseFormat=SPEC");
  }
  if (isSpec && given.length > 1) {
    throw invalidParam(ORIGIN, "description", "Only one identifier is possible");
  }
  if (isSpec) {
    spendDay(request, world);
  }
  const found = findProducts(query, world).filter(
    ({ publishedStatus }) => publishedStatus === "PUBLISHED",
  );
  if (isSpec) {
    return ok(found[0] ? { items: [renderSpec(found[0], world)] } : {});
  }
  if (found.length === 0) {
    throw apiError(404, ORIGIN, "CONTENT_NOT_FOUND", "data", "No products found");
  }
  return ok({ items: found.slice(0, 40).map(renderShown), relatedQueries: [] });
}

function findProducts(query: URLSearchParams, world: World): CatalogProduct[] {
  const { catalog } = world.listings;
  const words = query.get("query")?.toLowerCase();
  if (words) {
    return catalog.all().filter(({ productName }) => productName.toLowerCase().includes(words));
  }
  for (const name of IDENTIFIERS) {
    const id = query.get(name);
    const gtin = id && gtinOf(name.toUpperCase() as ProductIdType, id);
    const product = gtin ? catalog.get(gtin) : undefined;
    if (product) {
      return [product];
    }
  }
  return [];
}

/** Searches in the form of an item spec have a quota of a day, too. */
function spendDay({ seller }: SellerRequest, world: World): void {
  const now = world.clock.now();
  const day = Math.floor(now / DAY);
  const { searches } = world.listings;
  const before = searches.get(seller.id);
  const count = before?.day === day ? before.count : 0;
  if (count >= world.settings.searchesPerDay) {
    const wait = (day + 1) * DAY - now;
    throw gatewayError(429, "REQUEST_THRESHOLD_VIOLATED", "Request threshold violated", {
      field: "REQUEST_THRESHOLD_VIOLATED",
      info: "The number of searches exceeds the limit of a day.",
      category: "REQUEST",
      headers: {
        "x-current-token-count": "0",
        "x-next-replenish-time": String(world.clock.real() + wait),
      },
    });
  }
  searches.set(seller.id, { day, count: count + 1 });
}
