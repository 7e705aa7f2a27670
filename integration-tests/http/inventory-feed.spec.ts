import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

const SKUS = Array.from({ length: 25 }, (_, index) => `SKU-${String(index + 1).padStart(2, "0")}`);

storeSuite(
  "inventory-feed",
  (store) => {
    const offers = shownOf(store);
    const shown = () => SKUS.map((sku) => offers.quantity(sku));
    /** Quantity changes that are not sent yet. Events may have added price changes meanwhile. */
    const open = async () => (await offers.open()).filter(({ kind }) => kind === "quantity");
    const all = (quantity: number) => SKUS.map(() => quantity);

    beforeEach(() => {
      store.walmart.updateSettings({ feedSeconds: 0 });
    });

    it("sends many quantities in one feed and stores the result on each listing", async () => {
      await offers.list(SKUS);
      store.walmart.refuseItem("SKU-07", {
        code: "ERR_EXT_DATA_0101119",
        field: "quantity",
        description: "The quantity is out of range",
      });
      store.walmart.refuseItem("SKU-08", {
        code: "ERR_SYS",
        description: "Try again",
        type: "SYSTEM_ERROR",
        times: 1,
      });
      const [result] = await store.sync(["inventory"]);
      expect(result).toMatchObject({ counts: { by_feed: 25, feeds_sent: 1, feeds_finished: 1 } });
      expect(store.walmart.requests({ method: "PUT" })).toHaveLength(0);
      expect(store.walmart.feeds({ feedType: "inventory" })).toHaveLength(1);
      expect(await offers.row("SKU-01")).toMatchObject({ walmart_quantity: 100 });
      const refused = await offers.row("SKU-07");
      expect(refused.quantity_error).toMatch(
        /out of range \(field quantity, ERR_EXT_DATA_0101119\)/,
      );
      expect(refused).toMatchObject({
        walmart_quantity: null,
        status: "error",
        error_origin: "walmart",
        error_code: "ERR_EXT_DATA_0101119",
        error_field: "quantity",
        remedy: expect.stringMatching(/Seller Center/),
        status_details: refused.quantity_error,
      });

      await offers.hasten();
      await store.sync(["inventory"]);
      expect(offers.quantity("SKU-08")).toBe(100);
      expect(await open()).toHaveLength(0);
      store.walmart.acceptItem("SKU-07");
      await offers.stockSilently("SKU-07", 4);
      await store.sync(["inventory"]);
      expect(await offers.row("SKU-07")).toMatchObject({
        walmart_quantity: 4,
        quantity_error: null,
        status: "published",
        status_details: null,
        error_code: null,
      });
    });

    it("says in a feed that had to wait what holds by then", async () => {
      await offers.list(SKUS);
      store.walmart.injectFault({
        method: "POST",
        path: "/v3/feeds",
        kind: "status",
        status: 503,
        times: 9,
      });
      await offers.tick();
      expect(store.walmart.feeds()).toHaveLength(0);
      store.walmart.clearFaults();
      await offers.stockSilently("SKU-01", 0);
      await store.sync(["inventory"], { force: true });
      expect(offers.quantity("SKU-01")).toBe(0);
      expect(offers.sent("SKU-01").map(({ quantity }) => quantity)).not.toContain(100);
      expect(offers.quantity("SKU-02")).toBe(100);
    });

    it("empties ship nodes that are not used any more, also of many at once", async () => {
      const west = store.seeded.stock_location_id;
      const id = await offers.list(SKUS, {
        account: {
          stock_location_id: west,
          settings: { ship_nodes: { "west-1": west, "east-1": west } },
        },
      });
      const nodes = () =>
        SKUS.map((sku) =>
          Object.fromEntries(
            Object.entries(store.walmart.inventory(sku)?.nodes ?? {}).map(
              ([node, { quantity }]) => [node, quantity],
            ),
          ),
        );
      await store.sync(["inventory"]);
      expect(nodes()[0]).toMatchObject({ "west-1": 100, "east-1": 100 });
      await store.post(`/admin/walmart/accounts/${id}`, {
        settings: { ship_nodes: { "west-1": west } },
      });
      await store.sync(["inventory"]);
      for (const each of nodes()) expect(each).toMatchObject({ "west-1": 100, "east-1": 0 });
    });

    it.each(["reset", "status"] as const)(
      "sends a feed once whose answer was lost (%s)",
      async (kind) => {
        await offers.list(SKUS);
        store.walmart.injectFault({
          method: "POST",
          path: "/v3/feeds",
          kind,
          effect: "after",
          ...(kind === "status" && { status: 500 }),
        });
        await offers.tick();
        expect(store.walmart.feeds()).toHaveLength(1);
        await offers.hasten();
        await store.sync(["inventory"]);
        expect(store.walmart.feeds()).toHaveLength(1);
        expect(shown()).toEqual(all(100));
        expect(await offers.row("SKU-01")).toMatchObject({ walmart_quantity: 100 });
        expect(await open()).toHaveLength(0);
      },
    );

    it("sends a feed again that never arrived", async () => {
      await offers.list(SKUS);
      store.walmart.injectFault({
        method: "POST",
        path: "/v3/feeds",
        kind: "reset",
        effect: "before",
      });
      await offers.tick();
      expect(store.walmart.feeds()).toHaveLength(0);
      await offers.hasten();
      await store.sync(["inventory"]);
      expect(store.walmart.feeds()).toHaveLength(1);
      expect(shown()).toEqual(all(100));
    });

    it("lets no feed put an older quantity over a newer one", async () => {
      store.walmart.updateSettings({ feedSeconds: 600 });
      await offers.list(SKUS);
      await offers.tick();
      await offers.stockSilently("SKU-03", 3);
      await offers.tick();
      // At once, without waiting for the feed.
      expect(offers.quantity("SKU-03")).toBe(3);
      store.walmart.advanceClock(600_000);
      expect(offers.quantity("SKU-03")).toBe(100);
      await offers.hasten();
      await offers.tick();
      expect(offers.quantity("SKU-03")).toBe(3);
      expect(await offers.row("SKU-03")).toMatchObject({ quantity: 3, walmart_quantity: 3 });
      expect(await offers.row("SKU-04")).toMatchObject({ walmart_quantity: 100 });
      expect(await open()).toHaveLength(0);
    });

    it("takes feeds while single calls are throttled, and single calls while feeds are", async () => {
      store.walmart.updateSettings({ throttle: "on" });
      await offers.list(SKUS);
      store.walmart.injectFault({
        method: "PUT",
        path: "/v3/inventory",
        kind: "status",
        status: 429,
      });
      await store.sync(["inventory"]);
      await offers.stockSilently("SKU-01", 1);
      await store.sync(["inventory"]);
      expect((await open()).length).toBe(1);
      // The next change does not wait until single calls are allowed again.
      await offers.stockSilently("SKU-02", 2);
      await store.sync(["inventory"]);
      expect(offers.quantity("SKU-02")).toBe(2);
    });

    it("reads back unanswered calls, and never counts an unknown SKU as sent", async () => {
      const [one = "", two = "", three = ""] = SKUS;
      const account_id = await offers.list([one, two]);
      store.walmart.injectFault({
        method: "PUT",
        path: "/v3/inventory",
        kind: "reset",
        effect: "after",
      });
      store.walmart.injectFault({
        method: "PUT",
        path: "/v3/inventory",
        kind: "reset",
        effect: "before",
      });
      const [first] = await store.sync(["inventory"]);
      expect(first).toMatchObject({ ok: false, counts: { postponed: 2 } });
      await offers.addRows(account_id, [three]);
      const [second] = await store.sync(["inventory"]);
      expect(second).toMatchObject({ ok: false, counts: { confirmed: 0, refused: 1 } });
      expect((await offers.row(three)).quantity_error).toMatch(/does not know the SKU/);
      await offers.hasten();
      await store.sync(["inventory"]);
      for (const sku of [one, two]) {
        expect(offers.sent(sku)).toHaveLength(1);
        expect(await offers.row(sku)).toMatchObject({ walmart_quantity: 100 });
      }
      expect((await offers.row(three)).walmart_quantity).toBeNull();
      store.walmart.addItem({ sku: three });
      await offers.hasten();
      await store.sync(["inventory"]);
      expect(await offers.row(three)).toMatchObject({
        walmart_quantity: 100,
        quantity_error: null,
      });
      expect(await open()).toHaveLength(0);
    });
  },
  { seed: { skus: SKUS } },
);
