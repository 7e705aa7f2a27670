import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import { bufferedChangesDone } from "../../src/subscribers/_change-buffer";
import { syncWalmartWorkflow } from "../../src/workflows";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

const SKUS = Array.from({ length: 64 }, (_, index) => `SKU-${String(index + 1).padStart(2, "0")}`);

storeSuite(
  "drift",
  (store) => {
    const offers = shownOf(store);

    beforeEach(() => store.walmart.updateSettings({ throttle: "off", feedSeconds: 0 }));
    afterEach(bufferedChangesDone);

    /** Connects an account whose listings Walmart shows as they should be. */
    const list = async (skus: string[], account: object = {}) => {
      const id = await offers.list(skus, { account, price: 10 });
      await store.sync(["inventory", "prices"]);
      expect(offers.quantity(skus[0] ?? "")).toBe(40);
      store.walmart.clearRequests();
      return id;
    };
    const listing = async (sku: string) => {
      const { data } = await store.get(`/admin/walmart/listings?q=${sku}`);
      return data.listings[0];
    };
    const notes = async (sku: string) => {
      const { data } = await store.get(`/admin/walmart/activity?entity=listing&entity_id=${sku}`);
      return data.activities
        .filter(({ action }: { action: string }) => action === "drift")
        .map(({ message }: { message: string }) => message);
    };

    it("heals what is too high and too low, on all pages, and says so on the listing", async () => {
      await list(SKUS);
      store.walmart.setInventory("SKU-02", 99);
      store.walmart.setInventory("SKU-63", 1);
      store.walmart.setPrice("SKU-03", 12);
      store.walmart.setPrice("SKU-64", 2.5);
      const [result] = await store.sync(["drift"]);
      expect(result).toMatchObject({
        ok: true,
        errors: [],
        counts: { checked: 128, drifted: 4, healed: 4 },
      });
      expect([offers.quantity("SKU-02"), offers.quantity("SKU-63")]).toEqual([40, 40]);
      expect([store.walmart.price("SKU-03"), store.walmart.price("SKU-64")]).toEqual([10, 10]);
      expect(await notes("SKU-02")).toEqual([
        "Walmart had the quantity 99 instead of 40. The right one is sent again.",
      ]);
      expect(await notes("SKU-64")).toEqual([
        "Walmart had the price 2.5 instead of 10. The right one is sent again.",
      ]);
      expect(offers.sent("SKU-01")).toHaveLength(1);
      expect(store.walmart.requests({ path: "/v3/inventories" })).toHaveLength(2);

      const [again] = await store.sync(["drift"]);
      expect(again).toMatchObject({ counts: { drifted: 0 } });
      expect(offers.sent("SKU-02")).toHaveLength(2);
    });

    it("runs with reconcile, if that is forced", async () => {
      await list(["SKU-01"]);
      store.walmart.setInventory("SKU-01", 3);
      await store.sync(["reconcile"]);
      expect(offers.quantity("SKU-01")).toBe(3);
      await store.sync(["reconcile"], { force: true });
      expect(offers.quantity("SKU-01")).toBe(40);
    });

    it("counts open orders as Walmart does", async () => {
      await list(["SKU-01"]);
      store.walmart.createOrder({ lines: [{ sku: "SKU-01", quantity: 5 }] });
      await store.sync(["drift"]);
      await store.sync(["orders", "updates", "inventory"]);
      const [result] = await store.sync(["drift"]);
      expect(result).toMatchObject({ counts: { drifted: 0 } });
      expect(offers.available("SKU-01")).toBe(35);
    });

    it("reports only, once, until somebody sends the value", async () => {
      await list(["SKU-01", "SKU-02"], { settings: { drift: "report" } });
      store.walmart.setInventory("SKU-01", 7);
      store.walmart.setPrice("SKU-02", 9);
      for (let run = 0; run < 2; run += 1) await store.sync(["drift"]);
      await store.sync(["inventory", "prices", "reconcile", "listings"], { force: true });
      expect([offers.quantity("SKU-01"), store.walmart.price("SKU-02")]).toEqual([7, 9]);
      expect(await notes("SKU-01")).toEqual([
        "Walmart had the quantity 7 instead of 40. It is only reported.",
      ]);
      expect(await listing("SKU-01")).toMatchObject({
        status: "error",
        quantity: 40,
        walmart_quantity: 7,
        quantity_error: expect.stringContaining("7 instead of 40"),
      });
      expect(await listing("SKU-02")).toMatchObject({ walmart_price: 9, status: "error" });

      // Set right in Seller Center.
      store.walmart.setPrice("SKU-02", 10);
      await store.sync(["drift"]);
      expect(await listing("SKU-02")).toMatchObject({ status: "published", price_error: null });
      // A change in the store is sent all the same.
      await offers.stock("SKU-01", 39);
      await offers.shows("SKU-01", 39);
      await bufferedChangesDone();
      expect(await listing("SKU-01")).toMatchObject({ status: "published", quantity_error: null });
    });

    it("can be off", async () => {
      await list(["SKU-01"], { settings: { drift: "off" } });
      store.walmart.setInventory("SKU-01", 7);
      await store.sync(["drift"]);
      expect(offers.quantity("SKU-01")).toBe(7);
      expect(store.walmart.requests({ path: "/v3/inventories" })).toHaveLength(0);
      const refused = await store.post("/admin/walmart/accounts", {
        name: "B",
        client_id: "b",
        client_secret: "b",
        settings: { drift: "sometimes" },
      });
      expect(refused.data.message).toMatch(/settings\.drift/);
    });

    it("compares each ship node", async () => {
      const { result } = await createStockLocationsWorkflow(store.container).run({
        input: { locations: [{ name: "East" }] },
      });
      const west = store.seeded.stock_location_id;
      const nodes = { "west-1": west, "east-1": result[0]?.id ?? "" };
      await list(["SKU-01"], { stock_location_id: west, settings: { ship_nodes: nodes } });
      store.walmart.setInventory("SKU-01", 4, { shipNode: "east-1" });
      await store.sync(["drift"]);
      expect(store.walmart.inventory("SKU-01")?.nodes).toMatchObject({
        "west-1": { quantity: 40 },
        "east-1": { quantity: 0 },
      });
      expect(await notes("SKU-01")).toEqual([
        expect.stringContaining("4 at east-1, 40 at west-1 instead of 0 at east-1, 40"),
      ]);
    });

    it("leaves alone, in the background, what Walmart's lists may not show yet", async () => {
      await list(["SKU-01", "SKU-02"]);
      const job = () =>
        syncWalmartWorkflow(store.container).run({
          input: { what: ["drift"], skip_if_running: true },
        });
      store.walmart.setInventory("SKU-01", 4);
      await job();
      expect(offers.quantity("SKU-01")).toBe(4);
      await offers.knex.raw(
        "UPDATE walmart_listing SET quantity_confirmed_at = now() - interval '16 minutes'",
      );
      await job();
      await store.sync(["inventory"]);
      expect(offers.quantity("SKU-01")).toBe(40);
    });

    it("continues where an interrupted run stopped", async () => {
      await list(SKUS);
      store.walmart.setInventory("SKU-64", 4);
      // The first page comes, the second does not.
      const pages = { method: "GET", path: "/v3/inventories" };
      store.walmart.injectFault({ ...pages, kind: "delay", times: 1 });
      store.walmart.injectFault({ ...pages, kind: "reset", times: 20 });
      const [failed] = await store.sync(["drift"]);
      expect(failed).toMatchObject({ ok: false });
      store.walmart.clearFaults();
      store.walmart.clearRequests();
      await store.sync(["drift"]);
      expect(store.walmart.requests({ path: "/v3/inventories" })).toHaveLength(1);
      expect(offers.quantity("SKU-64")).toBe(40);
    });
  },
  { seed: { skus: SKUS, stock: 40 } },
);
