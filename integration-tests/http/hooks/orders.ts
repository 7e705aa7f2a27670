import { Modules } from "@medusajs/framework/utils";
import { sellerOf } from "../../support/store/seller";
import type { TestStore } from "../../support/store/suite";
import { boom, calls, handlers, inputsOf } from "./handlers";

/** The hooks of the import: `resolveVariants`, `ordersPrepared`, `ordersCreated`. */
export function orderHooks(store: TestStore): void {
  const seller = sellerOf(store);
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku, quantity: 1 })) }).purchaseOrderId;

  describe("resolveVariants", () => {
    it("gets the unknown SKUs of a chunk at once, and its answer is the variant", async () => {
      const account = await store.connect();
      handlers.set("resolveVariants", ({ skus }: { skus: string[] }) =>
        Object.fromEntries(
          skus
            .filter((sku) => sku.startsWith("W-"))
            .map((sku) => [sku, store.seeded.variants[sku.slice(2)]]),
        ),
      );
      const known = create("SKU-C");
      const both = create("W-SKU-A", "W-SKU-B");
      const held = create("ELSE");
      await store.sync(["orders", "updates"]);
      expect(inputsOf("resolveVariants")).toEqual([
        {
          account: { id: account, name: "Walmart US" },
          skus: expect.arrayContaining(["W-SKU-A", "W-SKU-B", "ELSE"]),
        },
      ]);
      const { orderId } = await seller.imported(both);
      expect((await seller.order(orderId)).items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            variant_sku: "W-SKU-A",
            variant_id: store.seeded.variants["SKU-A"],
          }),
        ]),
      );
      expect(await seller.reserved("SKU-A")).toBe(1);
      expect(await store.order(known)).toMatchObject({ status: "open" });
      expect((await store.order(held)).status_details).toContain("ELSE");
    });

    it("holds only the orders that it fails for, says why, and they come in when it works", async () => {
      await store.connect();
      handlers.set("resolveVariants", boom);
      const known = create("SKU-C");
      const held = create("W-SKU-A");
      await store.sync(["orders", "updates"]);
      expect(await store.order(known)).toMatchObject({ status: "open" });
      expect(await store.order(held)).toMatchObject({
        status: "error",
        order_id: null,
        status_details: expect.stringContaining("resolveVariants"),
      });
      expect((await store.order(held)).status_details).toContain("The ERP is down");
      handlers.set("resolveVariants", () => ({ "W-SKU-A": "variant_none" }));
      await store.sync(["orders"]);
      expect((await store.order(held)).status_details).toContain("variant_none");
      handlers.set("resolveVariants", () => ({ "W-SKU-A": store.seeded.variants["SKU-A"] }));
      await store.sync(["orders", "updates"]);
      expect(await store.order(held)).toMatchObject({ status: "open", status_details: null });
    });
  });

  describe("ordersPrepared", () => {
    it("changes metadata, customer, email, shipping option and location of the order", async () => {
      await store.connect();
      const customers = store.container.resolve(Modules.CUSTOMER);
      const customer = await customers.createCustomers({ email: "big@buyer.example" });
      const locations = store.container.resolve(Modules.STOCK_LOCATION);
      const location = await locations.createStockLocations({ name: "Reserve" });
      const po = create("SKU-A");
      const other = create("SKU-B");
      handlers.set("ordersPrepared", () => ({
        [po]: {
          metadata: { gift: "Happy birthday", walmart: "mine" },
          customer_id: customer.id,
          email: "big@buyer.example",
          stock_location_id: location.id,
        },
      }));
      await store.sync(["orders", "updates"]);
      const [input] = inputsOf<{ orders: object[]; purchase_orders: object[] }>("ordersPrepared");
      expect(input!.purchase_orders).toHaveLength(2);
      expect(input!.orders).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            purchase_order_id: po,
            exists: false,
            items: [
              expect.objectContaining({ sku: "SKU-A", variant_id: store.seeded.variants["SKU-A"] }),
            ],
          }),
        ]),
      );
      const { orderId, row } = await seller.imported(po);
      const { data: answer } = await store.get(
        `/admin/orders/${orderId}?fields=email,customer_id,metadata`,
      );
      expect(answer.order).toMatchObject({
        email: "big@buyer.example",
        customer_id: customer.id,
        metadata: { gift: "Happy birthday", walmart: { purchase_order_id: po } },
      });
      expect(row.stock_location_id).toBe(location.id);
      const { data } = await store.get(`/admin/reservations?location_id[]=${location.id}`);
      expect(data.reservations).toHaveLength(1);
      expect(await store.order(other)).toMatchObject({ status: "open" });
      expect(await seller.reserved("SKU-B")).toBe(1);
    });

    it("holds only the orders that it fails for or whose answer is not valid, and says why", async () => {
      await store.connect();
      const answers: [(po: string) => unknown, string][] = [
        [boom, "The ERP is down"],
        [(po) => ({ [po]: { email: "nobody" } }), "email"],
        [(po) => ({ [po]: { total: 1 } }), "total"],
        [(po) => ({ [po]: { customer_id: "cus_0" } }), "cus_0"],
        [(po) => ({ [po]: { stock_location_id: "sloc_0" } }), "sloc_0"],
        [(po) => ({ [po]: { shipping_option_id: "so_0" } }), "so_0"],
      ];
      const failing = answers.map(([answer, details]) => ({
        po: create("SKU-A"),
        answer,
        details,
      }));
      const other = create("SKU-B");
      handlers.set("ordersPrepared", ({ orders }: { orders: { purchase_order_id: string }[] }) => {
        const known = orders.map((order) => order.purchase_order_id);
        const one = failing.find(({ po }) => known.includes(po));
        return one?.answer(one.po);
      });
      await store.sync(["orders", "updates"]);
      expect(await store.order(other)).toMatchObject({ status: "open" });
      for (const { po, details } of failing) {
        const held = await store.order(po);
        expect(held).toMatchObject({ status: "error", order_id: null });
        expect(held.status_details).toContain("ordersPrepared");
        expect(held.status_details).toContain(details);
      }
      handlers.delete("ordersPrepared");
      await store.sync(["orders", "updates"]);
      for (const { po } of failing)
        expect(await store.order(po)).toMatchObject({ status: "open", status_details: null });
    });
  });

  describe("ordersCreated", () => {
    it("gets the orders of a chunk; a failure holds the order unacknowledged until it works", async () => {
      const account = await store.connect();
      const po = create("SKU-A");
      const other = create("SKU-B");
      handlers.set("ordersCreated", ({ orders }: { orders: { purchase_order_id: string }[] }) =>
        orders.some((order) => order.purchase_order_id === po) ? boom() : undefined,
      );
      await store.sync(["orders", "updates"]);
      expect(await store.order(other)).toMatchObject({ status: "open" });
      const held = await store.order(po);
      expect(held).toMatchObject({ status: "error" });
      expect(held.status_details).toContain("The ERP is down");
      expect(seller.effects(po, "acknowledge")).toHaveLength(0);

      handlers.delete("ordersCreated");
      calls.length = 0;
      await store.sync(["orders", "updates"]);
      const { orderId, row } = await seller.imported(po);
      expect(row).toMatchObject({ status: "open", status_details: null });
      expect(inputsOf("ordersCreated")).toEqual([
        {
          account: { id: account, name: "Walmart US" },
          orders: [
            {
              id: orderId,
              display_id: expect.any(Number),
              walmart_order_id: row.id,
              purchase_order_id: po,
              customer_order_id: expect.any(String),
            },
          ],
        },
      ]);
      await seller.waitForEffects(po, "acknowledge");
      const { data } = await store.get("/admin/orders?fields=id");
      expect(data.count).toBe(2);
      expect(await seller.reserved("SKU-A")).toBe(1);
    });
  });
}
