import type { Promotion } from "../index";
import { clientOf, errorOf } from "./support/fixtures";
import { withServer } from "./support/with-server";

const ctx = withServer();
const prices = () => clientOf(ctx.server, ctx.clock).prices;

const promotion: Promotion = {
  kind: "REDUCED",
  price: 15,
  comparisonPrice: 20,
  startsAt: new Date("2026-12-10T00:00:00.000Z"),
  endsAt: new Date("2026-12-24T00:00:00.000Z"),
};

describe("promotions", () => {
  it("are added and removed in one request", async () => {
    ctx.server.on = () => ({ body: { ItemPriceResponse: { sku: "MUG" } } });
    await prices().putPromotions("MUG", {
      upsert: [{ ...promotion, showIn: "CART" }],
      remove: [{ ...promotion, promoId: "P1" }],
    });
    expect(ctx.server.seen).toMatchObject([{ method: "PUT", url: "/v3/price?promo=true" }]);
    const shared = {
      currentPriceType: "REDUCED",
      currentPrice: { currency: "USD", amount: 15 },
      comparisonPriceType: "BASE",
      comparisonPrice: { currency: "USD", amount: 20 },
      effectiveDate: "2026-12-10T00:00:00.000Z",
      expirationDate: "2026-12-24T00:00:00.000Z",
    };
    expect(JSON.parse(ctx.server.seen[0]?.body ?? "")).toEqual({
      sku: "MUG",
      pricing: [
        { ...shared, promoId: "P1", processMode: "DELETE" },
        { ...shared, priceDisplayCodes: "CART", processMode: "UPSERT" },
      ],
    });
  });

  it("are all removed", async () => {
    ctx.server.on = () => ({ body: { sku: "MUG" } });
    await prices().removePromotions("MUG");
    expect(JSON.parse(ctx.server.seen[0]?.body ?? "")).toEqual({
      sku: "MUG",
      replaceAll: "true",
      pricing: [],
    });
  });

  it.each([
    ["endsAt", { endsAt: promotion.startsAt }],
    ["endsAt", { endsAt: new Date("2027-12-24T00:00:00.000Z") }],
    ["price", { price: 20 }],
    ["comparisonPrice", { comparisonPrice: 20.001 }],
    ["startsAt", { startsAt: new Date("no date") }],
  ])("are not sent with a wrong %s", async (field, change) => {
    const error = await errorOf(
      prices().putPromotions("MUG", { upsert: [{ ...promotion, ...change }] }),
    );
    expect(error).toMatchObject({ kind: "rejected", field });
    expect(ctx.server.seen).toEqual([]);
  });

  it.each(["promoId", "pid"])("are read, with their %s", async (name) => {
    const price = (amount: number) => ({ value: { currency: "USD", amount } });
    const pricing = {
      currentPrice: price(15),
      currentPriceType: "CLEARANCE",
      comparisonPrice: price(20),
      effectiveDate: promotion.startsAt.getTime(),
      expirationDate: promotion.endsAt.getTime(),
      [name]: "P1",
    };
    ctx.server.on = () => ({ body: { payload: { pricingList: { pricing: [pricing] } } } });
    const { startsAt, endsAt } = promotion;
    expect(await prices().getPromotions("MUG")).toEqual([
      { kind: "CLEARANCE", price: 15, comparisonPrice: 20, startsAt, endsAt, promoId: "P1" },
    ]);
    expect(ctx.server.seen).toMatchObject([{ url: "/v3/promo/sku/MUG" }]);
  });

  it("are null if Walmart does not know the item", async () => {
    ctx.server.on = () => ({ status: 404, body: { error: [{ code: "CONTENT_NOT_FOUND" }] } });
    expect(await prices().getPromotions("MUG")).toBeNull();
  });
});

describe("pricing insights", () => {
  it("are read page by page, with numbers that arrive as text", async () => {
    const insight = { sku: "MUG", buyBoxWinRate: "12.5", competitorPrice: null };
    ctx.server.on = () => ({
      body: {
        pageContext: { totalPages: 3 },
        pricingInsightsResponseList: [insight, { competitorPrice: 1 }],
      },
    });
    const { insights, pages } = await prices().getInsights({ skus: ["MUG"], page: 1 });
    expect(pages).toBe(3);
    expect(insights).toMatchObject([{ sku: "MUG", buyBoxWinRate: 12.5 }]);
    expect(JSON.parse(ctx.server.seen[0]?.body ?? "")).toEqual({
      searchCriteria: { searchField: "SKU", searchValue: ["MUG"] },
      pageNumber: 1,
    });
  });
});
