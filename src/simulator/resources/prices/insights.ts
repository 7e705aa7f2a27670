import { z } from "zod";
import { readJson } from "../../http/read-json";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { SellerItem } from "../../state/items";
import type { World } from "../../state/world";

const ORIGIN = "GMP_GATEWAY_API";
const PAGE = 25;

const insightsRequest = z.strictObject({
  filter: z.array(z.unknown()).optional(),
  searchCriteria: z
    .strictObject({ searchField: z.literal("SKU"), searchValue: z.array(z.string()) })
    .optional(),
  sort: z.unknown().optional(),
  pageNumber: z.number().int().min(0),
});

/** `POST /v3/price/getPricingInsights`: without the filters. Competitors are those of `competeWith`. */
export function getPricingInsights(request: SellerRequest, world: World): Reply {
  const { searchCriteria, pageNumber } = readJson(request, insightsRequest, ORIGIN);
  const skus = searchCriteria && new Set(searchCriteria.searchValue);
  const items = world.listings.items
    .all(request.seller.id)
    .filter(({ sku }) => !skus || skus.has(sku));
  const page = items.slice(pageNumber * PAGE, (pageNumber + 1) * PAGE);
  return ok({
    pageContext: {
      pageNo: pageNumber,
      currentPageCount: page.length,
      totalCount: items.length,
      totalPages: Math.ceil(items.length / PAGE),
    },
    pricingInsightsResponseList: page.map((item) => render(item, world)),
  });
}

function render({ seller, sku, cents, productName, gtin }: SellerItem, world: World) {
  const competitor = world.listings.competitors.get(gtin) ?? null;
  const isBest = competitor === null || cents <= competitor;
  const buyBox = (isBest ? cents : competitor) / 100;
  const running = world.listings.promotions
    .of(seller, sku)
    .some(({ startsAt, endsAt }) => startsAt <= world.clock.now() && endsAt > world.clock.now());
  return {
    itemName: productName,
    sku,
    currentPrice: cents / 100,
    buyBoxBasePrice: buyBox,
    buyBoxTotalPrice: buyBox,
    buyBoxWinRate: isBest ? "100.0" : "0.0",
    competitorPrice: competitor === null ? null : competitor / 100,
    comparisonPrice: null,
    fulfillment: "SELLER_FULFILLED",
    repricerStrategyName: world.listings.repricer.assignment(seller, sku)?.strategy ?? null,
    priceCompetitiveScore: isBest ? 100 : 0,
    promoStatus: running ? "ACTIVE" : null,
    gmv30: 0,
    inDemand: false,
    priceCompetitive: isBest,
    suggestedPrice: isBest ? null : competitor / 100,
  };
}
