import { outcome, priceAndPromotionFeed, submit } from "./support/listings";
import { openShop, type Shop } from "./support/seller";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-12-01T12:00:00Z");

describe("promotions", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop({ now: () => NOW });
    shop.simulator.addItem({ sku: "MUG", price: 20 });
  });
  afterEach(() => shop.simulator.stop());

  const after = (hours: number) => new Date(NOW + hours * HOUR).toISOString();
  const dollars = (amount: number) => ({ currency: "USD", amount });
  const entry = (from: number, to: number, change: object = {}) => ({
    currentPriceType: "REDUCED",
    currentPrice: dollars(15),
    comparisonPriceType: "BASE",
    comparisonPrice: dollars(20),
    effectiveDate: after(from),
    expirationDate: after(to),
    processMode: "UPSERT",
    ...change,
  });
  const put = (pricing: object[], change: object = {}) =>
    shop.call("/v3/price?promo=true", { method: "PUT", body: { sku: "MUG", pricing, ...change } });
  const fieldOf = async (answer: ReturnType<typeof put>) => {
    const { status, body } = await answer;
    return status === 200 ? null : (body.error[0].field as string);
  };

  it("are added, changed, read and removed", async () => {
    expect((await put([entry(5, 24)])).body).toMatchObject({ ItemPriceResponse: { sku: "MUG" } });
    const [first] = shop.simulator.promotions("MUG");
    expect(first).toMatchObject({ kind: "REDUCED", price: 15, comparisonPrice: 20 });
    await put([entry(5, 24, { currentPrice: dollars(14) })]);
    const { promoId } = first as { promoId: string };
    await put([entry(6, 30, { currentPrice: dollars(13), promoId })]);
    const { body } = await shop.call("/v3/promo/sku/MUG");
    expect(body.payload.pricingList.pricing).toMatchObject([
      { promoId, currentPrice: { value: { amount: 13 } }, effectiveDate: NOW + 6 * HOUR },
    ]);
    expect(await fieldOf(put([entry(6, 30, { processMode: "DELETE" })]))).toBeNull();
    expect(shop.simulator.promotions("MUG")).toEqual([]);
    expect(shop.simulator.price("MUG")).toBe(20);
    expect(shop.simulator.listingEffects({ kind: "promotion" })).toHaveLength(4);
  });

  it.each([
    ["that start in less than four hours", [entry(3, 9)], "effectiveDate"],
    ["that end before they start", [entry(9, 5)], "expirationDate"],
    ["that last longer than 180 days", [entry(5, 5 + 181 * 24)], "expirationDate"],
    ["that overlap", [entry(5, 24), entry(23, 30)], "effectiveDate"],
    ["that cost as much as before", [entry(5, 9, { currentPrice: dollars(20) })], "currentPrice"],
    ["that do not exist", [entry(5, 9, { processMode: "DELETE" })], "promoId"],
    ["without their dates", [entry(5, 9, { effectiveDate: undefined })], "effectiveDate"],
    ["of the usual price", [entry(5, 9, { currentPriceType: "BASE" })], "currentPriceType"],
    ["that are none", [], "pricing"],
  ])("are refused %s", async (_name, pricing, field) => {
    expect(await fieldOf(put(pricing))).toBe(field);
    expect(shop.simulator.promotions("MUG")).toEqual([]);
  });

  it("are at most ten", async () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, day) => entry(5 + day * 24, 6 + day * 24));
    expect(await fieldOf(put(list(10)))).toBeNull();
    expect(await fieldOf(put([entry(1000, 1001)]))).toBe("pricing");
  });

  it("are all removed at once, but not in the four hours before one", async () => {
    await put([entry(5, 24), entry(30, 40)]);
    shop.simulator.advanceClock(2 * HOUR);
    shop.token = (await shop.login()).body.access_token;
    expect(await fieldOf(put([], { replaceAll: "true" }))).toBe("effectiveDate");
    shop.simulator.advanceClock(4 * HOUR);
    shop.token = (await shop.login()).body.access_token;
    expect(await fieldOf(put([], { replaceAll: "true" }))).toBeNull();
    expect(shop.simulator.promotions("MUG")).toEqual([]);
  });

  it("are changed while they run, but not in the four hours before", async () => {
    await put([entry(5, 24)]);
    shop.simulator.advanceClock(2 * HOUR);
    shop.token = (await shop.login()).body.access_token;
    const cheaper = entry(5, 24, { currentPrice: dollars(14) });
    expect(await fieldOf(put([cheaper]))).toBe("effectiveDate");
    shop.simulator.advanceClock(4 * HOUR);
    shop.token = (await shop.login()).body.access_token;
    expect(await fieldOf(put([cheaper]))).toBeNull();
    expect(shop.simulator.promotions("MUG")).toMatchObject([{ price: 14 }]);
  });

  it("are made, changed and removed by feed, by the same rules", async () => {
    shop.simulator.updateSettings({ feedSeconds: 0 });
    const version = "2.0.20240126-12_25_52-api";
    const send = async (change: object) => {
      const MPItem = [{ "Promo&Discount": { sku: "MUG", ...change } }];
      const feed = { ...priceAndPromotionFeed([], version), MPItem };
      const { feedId } = (await submit(shop, "PRICE_AND_PROMOTION", feed)).body;
      return (await outcome(shop, feedId)).itemsSucceeded as number;
    };
    const create = (from: number, to: number, price = 15) => ({
      promotionInformation: {
        promotionSettingAction: "Create",
        promotionType: "Clearance",
        promotionPrice: price,
        promotionPriceStartDateTime: after(from),
        promotionPriceEndDateTime: after(to),
      },
    });
    expect(await send(create(3, 24))).toBe(0);
    expect(await send(create(5, 24))).toBe(1);
    expect(await send(create(6, 30))).toBe(0);
    const [made] = shop.simulator.promotions("MUG");
    expect(made).toMatchObject({ kind: "CLEARANCE", price: 15, comparisonPrice: 20 });
    const promoid = made?.promoId;
    expect(await send({ promoid, ...create(6, 30, 14) })).toBe(1);
    expect(shop.simulator.promotions("MUG")).toMatchObject([{ price: 14, endsAt: after(30) }]);
    const remove = { promotionInformation: { promotionSettingAction: "Delete" } };
    expect(await send(remove)).toBe(0);
    expect(await send({ promoid, ...remove })).toBe(1);
    expect(await send(create(5, 24))).toBe(1);
    expect(await send({ promotionInformation: { promotionSettingAction: "Replace All" } })).toBe(1);
    expect(shop.simulator.promotions("MUG")).toEqual([]);
  });

  it("are none of items that do not exist", async () => {
    expect((await shop.call("/v3/promo/sku/HAT")).status).toBe(404);
  });

  it("are among what Walmart knows of prices, with competitors", async () => {
    shop.simulator.competeWith("MUG", 17);
    const insights = async () =>
      (
        await shop.call("/v3/price/getPricingInsights", {
          method: "POST",
          body: { pageNumber: 0, searchCriteria: { searchField: "SKU", searchValue: ["MUG"] } },
        })
      ).body;
    expect(await insights()).toMatchObject({
      pageContext: { totalCount: 1, totalPages: 1 },
      pricingInsightsResponseList: [
        { sku: "MUG", currentPrice: 20, competitorPrice: 17, buyBoxWinRate: "0.0" },
      ],
    });
    shop.simulator.competeWith("MUG", null);
    expect(await insights()).toMatchObject({
      pricingInsightsResponseList: [{ competitorPrice: null, priceCompetitive: true }],
    });
  });
});
