import type { FeedType } from "../../../src/simulator/state/feeds";
import { matchedListingsOf, UPC } from "../../support/store/matched-listings";
import { shownOf } from "../../support/store/shown";
import { storePart } from "../../support/store/suite";
import { SKUS } from "./skus";

export const feedRefusals = storePart("feed-refusals", (store) => {
  const offers = shownOf(store);
  const merchant = matchedListingsOf(store);
  const submissions = (feedType?: FeedType) =>
    store.walmart
      .requests({ operation: "feeds.submit" })
      .filter(({ query }) => !feedType || query.feedType === feedType);
  const puts = () => store.walmart.requests({ method: "PUT" });
  const prices = (): (number | undefined)[] => SKUS.map((sku) => store.walmart.price(sku));
  const tens = SKUS.map(() => 10);
  const allTypes = ["inventory", "MP_INVENTORY", "PRICE_AND_PROMOTION", "price"] as const;

  beforeEach(() => {
    // Quotas would hide a run that never ends.
    store.walmart.updateSettings({
      feedSeconds: 0,
      throttle: "off",
      feedsTaken: "all",
      refusedFeedTypes: [],
    });
  });

  describe("a refused feed of values", () => {
    const nodes = (location: string) => ({
      settings: { ship_nodes: { "west-1": location, "east-1": location } },
    });
    const cases = [
      ["inventory", "inventory", ["inventory"], () => ({})],
      ["MP_INVENTORY", "inventory", ["MP_INVENTORY"], nodes],
      ["PRICE_AND_PROMOTION and price", "prices", ["PRICE_AND_PROMOTION", "price"], () => ({})],
    ] as const;

    it.each(cases)(
      "is sent once as %s, then its values go singly",
      async (_name, what, types, account) => {
        store.walmart.updateSettings({ refusedFeedTypes: [...allTypes] });
        await offers.list(SKUS, { account: account(store.seeded.stock_location_id) });
        await store.sync([what], { force: true });
        expect(submissions().map(({ query }) => query.feedType)).toEqual(types);
        expect(puts()).toHaveLength(SKUS.length);
        expect(await offers.open()).toHaveLength(0);
        await store.sync([what], { force: true });
        await offers.tick(what);
        expect(submissions()).toHaveLength(types.length);
        expect(puts()).toHaveLength(SKUS.length);
      },
    );

    it("goes as the deprecated feed where Walmart does not take the newer one", async () => {
      store.walmart.updateSettings({ refusedFeedTypes: ["PRICE_AND_PROMOTION"] });
      await offers.list(SKUS);
      await store.sync(["prices"]);
      expect(submissions().map(({ query }) => query.feedType)).toEqual([
        "PRICE_AND_PROMOTION",
        "price",
      ]);
      expect(prices()).toEqual(tens);
      expect(puts()).toHaveLength(0);
      // The next feed does not try in vain.
      for (const sku of SKUS) await offers.price(sku, 12);
      await store.sync(["prices"], { force: true });
      expect(submissions("PRICE_AND_PROMOTION")).toHaveLength(1);
    });

    it("never goes as the deprecated feed while Walmart takes the newer one", async () => {
      store.walmart.updateSettings({ refusedFeedTypes: ["price"] });
      await offers.list(SKUS);
      await store.sync(["prices"], { force: true });
      expect(submissions().map(({ query }) => query.feedType)).toEqual(["PRICE_AND_PROMOTION"]);
      expect(prices()).toEqual(tens);
    });

    it("is also one whose header Walmart rejects; another version is another feed", async () => {
      const account = await offers.list(SKUS, {
        account: { settings: { feed_versions: { PRICE_AND_PROMOTION: "9.9", price: "0.1" } } },
      });
      await store.sync(["prices"], { force: true });
      await store.sync(["prices"], { force: true });
      expect(submissions()).toHaveLength(2);
      expect(prices()).toEqual(tens);
      await store.post(`/admin/walmart/accounts/${account}`, {
        settings: { feed_versions: null },
      });
      await offers.knex.raw("UPDATE walmart_listing SET walmart_price = 1");
      await store.sync(["prices"], { force: true });
      expect(submissions("PRICE_AND_PROMOTION")).toHaveLength(2);
      expect(submissions("price")).toHaveLength(1);
    });

    it("ends a forced run although some of its entries fail again and again", async () => {
      store.walmart.updateSettings({ refusedFeedTypes: [] });
      await offers.list(SKUS);
      for (const sku of SKUS)
        store.walmart.refuseItem(sku, {
          code: "ERR_SYS",
          description: "Try again",
          type: "SYSTEM_ERROR",
        });
      await store.sync(["inventory"], { force: true });
      expect(submissions()).toHaveLength(1);
    });
  });

  describe("a feed that Walmart answers and does not take", () => {
    const wait = async () => {
      await offers.knex.raw(
        "UPDATE walmart_feed SET next_attempt_at = now() WHERE state = 'pending'",
      );
      await store.sync(["listings"], { force: true });
    };
    const matching = async () => {
      const account = await store.connect();
      await merchant.variant("SKU-01", { upc: UPC.a });
      store.walmart.addCatalogProduct({ upc: UPC.a });
      const { "SKU-01": draft } = await merchant.add(account, ["SKU-01"]);
      await merchant.match([draft.id]);
      return async () => (await merchant.listings())["SKU-01"];
    };
    const isBody = ({ headers }: { headers: Record<string, string> }) =>
      headers["content-type"] === "application/json";

    it("goes in another form after some attempts, and its listing says since when it waits", async () => {
      store.walmart.updateSettings({ feedsTaken: "json" });
      const listing = await matching();
      expect(await listing()).toMatchObject({
        status: "processing",
        status_details: expect.stringMatching(/answered once since \d{4}-\d\d-\d\d \d\d:\d\d UTC/),
      });
      await wait();
      // A forced run may try twice.
      expect((await listing()).status_details).toMatch(/answered [23] times since/);
      await wait();
      await wait();
      expect(submissions().map(isBody)).toEqual([false, false, false, true]);
      expect(await listing()).toMatchObject({ status: "published", status_details: null });
    });

    it("uses a part of Walmart's quota, however often a run is forced", async () => {
      store.walmart.updateSettings({ feedsTaken: "none" });
      const listing = await matching();
      for (let run = 0; run < 14; run += 1) await wait();
      expect(submissions()).toHaveLength(10);
      expect((await listing()).status_details).toMatch(/answered 10 times since/);
      store.walmart.updateSettings({ feedsTaken: "all" });
      await offers.knex.raw("UPDATE walmart_feed SET empty_answers = '[\"2026-01-01T00:00:00Z\"]'");
      await wait();
      expect(await listing()).toMatchObject({ status: "published" });
    });

    it.each(["inventory", "prices"] as const)("leaves %s to single requests", async (what) => {
      store.walmart.updateSettings({ feedsTaken: "none" });
      await offers.list(SKUS);
      for (let run = 0; run < 6; run += 1) {
        await store.sync([what], { force: true });
        await offers.hasten();
      }
      const types = what === "inventory" ? 1 : 2;
      expect(submissions().map(isBody)).toEqual(
        Array.from({ length: types }, () => [false, true]).flat(),
      );
      expect(puts()).toHaveLength(SKUS.length);
      expect(await offers.open()).toHaveLength(0);
    });
  });
});
