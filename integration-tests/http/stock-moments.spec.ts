import { Modules } from "@medusajs/framework/utils";
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import { bufferedChangesDone } from "../../src/subscribers/_change-buffer";
import { sellerOf, UPS_NUMBER, within } from "../support/store/seller";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

storeSuite(
  "stock-moments",
  (store) => {
    const offers = shownOf(store);
    const seller = sellerOf(store);
    const label = [{ tracking_number: UPS_NUMBER }];

    beforeEach(() => store.walmart.updateSettings({ throttle: "off", feedSeconds: 0 }));
    afterEach(async () => {
      await bufferedChangesDone();
      await seller.atRest();
    });

    /** Until nothing is left to send. */
    const rest = async () => {
      await bufferedChangesDone();
      await store.sync(["updates", "inventory"], { force: true });
      await bufferedChangesDone();
      await store.sync(["inventory"]);
      expect(await offers.open()).toEqual([]);
    };
    const order = (quantity: number, more: object = {}) =>
      store.walmart.createOrder({ lines: [{ sku: "SKU-A", quantity }], ...more });
    /** Requests that change something at Walmart, in order. */
    const writes = () =>
      store.walmart
        .requests()
        .filter(({ method, path }) => method !== "GET" && !path.includes("token"))
        .map(({ path }) => path.replace(/\d{5,}/, "PO"));

    it("counts open units once, before and after the import of an order", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      order(4);
      await store.sync(["inventory"], { force: true });
      expect(offers.available("SKU-A")).toBe(6);
      await store.sync(["orders", "updates"]);
      await rest();
      expect(offers.available("SKU-A")).toBe(6);
      expect(offers.quantity("SKU-A")).toBe(10);
      const { data } = await store.get("/admin/walmart/listings?q=SKU-A");
      expect(data.listings).toMatchObject([
        { quantity: 10, walmart_quantity: 10, walmart_available: 6 },
      ]);
    });

    it("lowers the quantity before a shipment is sent, part by part", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 4 }],
      });
      await rest();
      store.walmart.clearRequests();
      const item = { id: items["SKU-A"]!.id, quantity: 1 };
      await seller.fulfillAndShip(orderId, [item], label);
      await seller.waitForEffects(po, "ship");
      expect(writes().slice(0, 2)).toEqual(["/v3/inventory", "/v3/orders/PO/shipping"]);
      expect(offers.available("SKU-A")).toBe(6);
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([9, 6]);

      // Packed, but not shipped: nothing changes for Walmart.
      const packed = await seller.fulfill(orderId, [{ ...item, quantity: 2 }]);
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([9, 6]);
      await seller.ship(orderId, packed, [{ tracking_number: "1Z5R89390357567127" }]);
      await seller.waitForEffects(po, "ship", 2);
      expect(offers.available("SKU-A")).toBe(6);
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([7, 6]);
    });

    it("sends no shipment while the quantity cannot be lowered, and in the end all the same", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 4 }],
      });
      await rest();
      store.walmart.injectFault({
        method: "PUT",
        path: "/v3/inventory",
        kind: "status",
        status: 503,
        times: 50,
      });
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], label);
      await store.sync(["updates"], { force: true });
      expect(seller.effects(po, "ship")).toEqual([]);
      expect(offers.available("SKU-A")).toBe(6);
      await offers.knex.raw(
        "UPDATE walmart_update SET created_at = now() - interval '11 minutes' WHERE kind = 'ship'",
      );
      // An attempt that began before may still be under way, and does not know that the message is old.
      await within(30_000, async () => {
        await store.sync(["updates"], { force: true });
        return seller.effects(po, "ship").length || null;
      });
      expect(seller.effects(po, "ship")).toHaveLength(1);
      store.walmart.clearFaults();
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([6, 6]);
    });

    it("ships an item whose quantity Walmart does not take", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 4 }],
      });
      await rest();
      store.walmart.injectFault({
        method: "PUT",
        path: "/v3/inventory",
        kind: "status",
        status: 400,
        times: 1,
      });
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], label);
      expect(await seller.waitForEffects(po, "ship")).toHaveLength(1);
    });

    it("offers canceled units when Walmart has canceled them, and not before", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      const { po, row, items } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 4 }] });
      await rest();
      store.walmart.injectFault({
        method: "POST",
        path: "/cancel",
        kind: "status",
        status: 503,
        times: 50,
      });
      const line = { line_item_id: items["SKU-A"]!.id, quantity: 3 };
      await seller.cancelLines(row.id, [line], "SELLER_CANCEL_PRICING_ERROR");
      await bufferedChangesDone();
      await store.sync(["inventory"], { force: true });
      expect(offers.available("SKU-A")).toBe(6);
      store.walmart.clearFaults();
      await store.sync(["updates"], { force: true });
      expect(seller.effects(po, "cancel")).toHaveLength(1);
      expect(offers.available("SKU-A")).toBe(9);
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([10, 9]);

      // The buyer cancels the rest at Walmart, which knows it first.
      store.walmart.cancel(po);
      expect(offers.available("SKU-A")).toBe(10);
      await store.sync(["inventory"], { force: true });
      expect(offers.available("SKU-A")).toBe(10);
      await store.sync(["orders", "reconcile"]);
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([10, 10]);
    });

    it("offers what is left after a cancellation of the whole order in the store", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A", quantity: 4 }] });
      await rest();
      store.walmart.injectFault({
        method: "POST",
        path: "/cancel",
        kind: "status",
        status: 503,
        times: 50,
      });
      expect((await seller.cancel(orderId, "SELLER_CANCEL_OUT_OF_STOCK")).status).toBe(200);
      await bufferedChangesDone();
      await store.sync(["inventory"], { force: true });
      expect(offers.available("SKU-A")).toBe(6);
      store.walmart.clearFaults();
      await store.sync(["updates"], { force: true });
      await seller.settled(po, "canceled");
      await rest();
      // Walmart has set it to zero.
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([10, 10]);
    });

    it("counts orders on hold, and oversold ones", async () => {
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      store.walmart.createOrder({
        lines: [
          { sku: "SKU-A", quantity: 2 },
          { sku: "NOBODY-KNOWS", quantity: 1 },
        ],
      });
      await store.sync(["orders", "updates"]);
      await rest();
      expect(offers.available("SKU-A")).toBe(8);

      order(9);
      await store.sync(["orders", "updates"]);
      await rest();
      expect(offers.available("SKU-A")).toBe(0);
      await offers.stock("SKU-A", 14);
      await rest();
      expect(offers.available("SKU-A")).toBe(3);
    });

    it("counts an order at the ship node that Walmart names, and rules once", async () => {
      const { result } = await createStockLocationsWorkflow(store.container).run({
        input: { locations: [{ name: "East" }] },
      });
      const east = result[0]?.id ?? "";
      const west = store.seeded.stock_location_id;
      await store.container.resolve(Modules.INVENTORY).createInventoryLevels([
        {
          inventory_item_id: store.seeded.inventory["SKU-A"] ?? "",
          location_id: east,
          stocked_quantity: 5,
        },
      ]);
      const settings = {
        ship_nodes: { "west-1": west, "east-1": east },
        inventory: { buffer: 3 },
      };
      const id = await offers.list(["SKU-A"], { account: { stock_location_id: west, settings } });
      await store.sync(["inventory"]);
      const nodes = () =>
        Object.fromEntries(
          Object.entries(store.walmart.inventory("SKU-A")?.nodes ?? {})
            .filter(([node]) => node.endsWith("-1"))
            .map(([node, { quantity, available }]) => [node, [quantity, available]]),
        );
      expect(nodes()).toEqual({ "west-1": [8, 8], "east-1": [4, 4] });
      order(4, { shipNode: { id: "west-1" } });
      expect(nodes()).toEqual({ "west-1": [8, 4], "east-1": [4, 4] });
      await store.sync(["orders", "updates"]);
      await rest();
      // Left are 6 and 5, less 3.
      expect(nodes()).toEqual({ "west-1": [8, 4], "east-1": [4, 4] });
      const rules = { settings: { inventory: { maximum: 4 } } };
      expect((await store.post(`/admin/walmart/accounts/${id}`, rules)).status).toBe(200);
      await rest();
      expect(nodes()).toEqual({ "west-1": [6, 2], "east-1": [2, 2] });
    });

    it("is right again if Walmart lowers the quantity for shipments itself", async () => {
      store.walmart.updateSettings({ shipmentLowersInput: true });
      await offers.list(["SKU-A"]);
      await store.sync(["inventory"]);
      const { po, orderId, items } = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 4 }],
      });
      await rest();
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], label);
      await seller.settled(po, "shipped");
      await rest();
      expect([offers.quantity("SKU-A"), offers.available("SKU-A")]).toEqual([6, 6]);
    });
  },
  { seed: { skus: ["SKU-A"], stock: 10 } },
);
