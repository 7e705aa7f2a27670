import { Modules } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { bufferedChangesDone } from "../../src/subscribers/_change-buffer";
import {
  computeWalmartPricesWorkflow,
  computeWalmartStockWorkflow,
  createMedusaOrdersWorkflow,
  guardCancellationWorkflow,
  importWalmartReturnsWorkflow,
} from "../../src/workflows";
import { returnerOf } from "../support/store/returner";
import { sellerOf } from "../support/store/seller";
import { shownOf } from "../support/store/shown";
import { storeSuite } from "../support/store/suite";

type Handler = (input: never) => unknown;

/** A hook takes one handler for the life of a store, so each test sets what it does. */
const handlers = new Map<string, Handler>();
const calls: { hook: string; input: never }[] = [];
const call = (hook: string) => async (input: unknown) => {
  calls.push({ hook, input: input as never });
  return new StepResponse((await handlers.get(hook)?.(input as never)) as object | undefined);
};
createMedusaOrdersWorkflow.hooks.resolveVariants(call("resolveVariants") as never);
createMedusaOrdersWorkflow.hooks.ordersPrepared(call("ordersPrepared") as never);
createMedusaOrdersWorkflow.hooks.ordersCreated(call("ordersCreated"));
guardCancellationWorkflow.hooks.chooseReason(call("chooseReason"));
computeWalmartStockWorkflow.hooks.valuesComputed(call("stock") as never);
computeWalmartPricesWorkflow.hooks.valuesComputed(call("prices") as never);
importWalmartReturnsWorkflow.hooks.returnsImported(call("returnsImported"));

interface Priced {
  listing_id: string;
  sku: string;
  value: number | null;
}

storeSuite("hooks", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const offers = shownOf(store);
  const inputsOf = <T>(hook: string): T[] =>
    calls.filter((one) => one.hook === hook).map(({ input }) => input as T);
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku, quantity: 1 })) }).purchaseOrderId;
  const boom = () => {
    throw new Error("The ERP is down");
  };

  beforeEach(() => {
    handlers.clear();
    calls.length = 0;
  });
  afterEach(async () => {
    await bufferedChangesDone();
    await seller.atRest();
  });

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

  describe("chooseReason", () => {
    it("gives the reason of core's cancellation, also of one that runs in the store", async () => {
      await store.connect();
      handlers.set("chooseReason", () => "SELLER_CANCEL_PRICING_ERROR");
      const { po, orderId, row } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      expect((await seller.cancel(orderId)).status).toBe(200);
      expect(inputsOf("chooseReason")).toMatchObject([
        { order: { order_id: orderId, purchase_order_id: po, walmart_order_id: row.id } },
      ]);
      const [effect] = await seller.waitForEffects(po, "cancel");
      expect(JSON.stringify(effect)).toContain("SELLER_CANCEL_PRICING_ERROR");

      const second = await seller.import({ lines: [{ sku: "SKU-B" }] });
      handlers.set("chooseReason", boom);
      await cancelOrderWorkflow(store.container).run({
        input: { order_id: second.orderId, canceled_by: "erp" },
      });
      await store.sync(["reconcile", "updates"]);
      const waiting = await seller.quiet(second.po);
      const update = waiting.updates.find((one: { kind: string }) => one.kind === "cancel");
      expect(update).toMatchObject({ state: "pending" });
      expect(update.last_error).toContain("The ERP is down");
      handlers.set("chooseReason", () => "SELLER_CANCEL_OUT_OF_STOCK");
      await store.sync(["updates"], { force: true });
      const [later] = await seller.waitForEffects(second.po, "cancel");
      expect(JSON.stringify(later)).toContain("SELLER_CANCEL_OUT_OF_STOCK");
    });

    it("is not asked if a reason was given; an unknown code or a failure is a 400 that says so", async () => {
      await store.connect();
      const { po, orderId } = await seller.import({ lines: [{ sku: "SKU-A" }] });
      handlers.set("chooseReason", () => "BORED");
      const unknown = await seller.cancel(orderId);
      expect(unknown.status).toBe(400);
      expect(unknown.data.message).toContain("BORED");
      handlers.set("chooseReason", boom);
      const failed = await seller.cancel(orderId);
      expect(failed.status).toBe(400);
      expect(failed.data.message).toContain("The ERP is down");
      handlers.delete("chooseReason");
      expect((await seller.cancel(orderId)).data.message).toContain("requires a reason");
      calls.length = 0;
      expect((await seller.cancel(orderId, "SELLER_CANCEL_OUT_OF_STOCK")).status).toBe(200);
      expect(calls).toEqual([]);
      await seller.waitForEffects(po, "cancel");
    });
  });

  describe("valuesComputed", () => {
    const adjust =
      (values: Record<string, unknown>) =>
      ({ listings }: { listings: Priced[] }) =>
        Object.fromEntries(listings.map(({ listing_id, sku }) => [listing_id, values[sku]]));

    it("adjusts what buyers can order, and prices, in one call for all listings", async () => {
      const account = await offers.list(["SKU-A", "SKU-B"]);
      const sold = create("SKU-A");
      await store.sync(["orders", "updates"]);
      calls.length = 0;
      handlers.set("stock", adjust({ "SKU-A": 7 }));
      handlers.set("prices", adjust({ "SKU-B": 12.345 }));
      await store.sync(["inventory", "prices"]);
      expect(inputsOf<{ account: object; listings: Priced[] }>("stock")[0]).toMatchObject({
        account: { id: account },
        listings: expect.arrayContaining([
          expect.objectContaining({ sku: "SKU-A", value: 99, problem: null }),
          expect.objectContaining({ sku: "SKU-B", value: 100 }),
        ]),
      });
      await offers.offers("SKU-A", 7);
      await offers.offers("SKU-B", 100);
      await offers.costs("SKU-A", 10);
      await offers.costs("SKU-B", 12.35);
      // The same values are what drift compares with.
      await store.sync(["drift"]);
      await offers.offers("SKU-A", 7);
      expect(await offers.open()).toEqual([]);
      expect(await store.order(sold)).toMatchObject({ status: "open" });
    });

    it("holds only the listing where it fails or answers no quantity, until it works", async () => {
      await offers.list(["SKU-A", "SKU-B", "SKU-C"]);
      const answers: [(input: { listings: Priced[] }) => unknown, string][] = [
        [boom, "The ERP is down"],
        [adjust({ "SKU-A": "many" }), "expected number"],
        [adjust({ "SKU-A": 1.5 }), "expected int"],
        [adjust({ "SKU-A": -1 }), ">=0"],
      ];
      for (const [answer, details] of answers) {
        handlers.set("stock", (input: { listings: Priced[] }) =>
          input.listings.some(({ sku }) => sku === "SKU-A") ? answer(input) : undefined,
        );
        await store.sync(["inventory"]);
        const held = await offers.row("SKU-A");
        expect(held).toMatchObject({ status: "error", quantity: null, error_origin: "medusa" });
        expect(held.status_details).toContain("valuesComputed");
        expect(held.status_details).toContain(details);
        expect(offers.quantity("SKU-A")).toBe(0);
      }
      await offers.offers("SKU-B", 100);
      await offers.offers("SKU-C", 100);

      handlers.delete("stock");
      await store.sync(["inventory"]);
      await offers.offers("SKU-A", 100);
      expect(await offers.row("SKU-A")).toMatchObject({
        status: "published",
        status_details: null,
      });
      expect(await offers.open()).toEqual([]);
    });

    it("holds a listing whose price is none", async () => {
      await offers.list(["SKU-A", "SKU-B"]);
      handlers.set("prices", adjust({ "SKU-A": 0.001, "SKU-B": Number.NaN }));
      await store.sync(["prices"]);
      for (const sku of ["SKU-A", "SKU-B"])
        expect(await offers.row(sku)).toMatchObject({
          status: "error",
          price: null,
          status_details: expect.stringContaining("valuesComputed"),
        });
      handlers.set("prices", adjust({ "SKU-A": 3 }));
      await store.sync(["prices"]);
      await offers.costs("SKU-A", 3);
      await offers.costs("SKU-B", 10);
    });
  });

  describe("returnsImported", () => {
    it("gets new returns once; a failure holds only its return until it works", async () => {
      const account = await store.connect();
      const failing = await returner.sellAndReturn({ lines: [{ sku: "SKU-A" }] });
      const other = await returner.sellAndReturn({ lines: [{ sku: "SKU-B" }] });
      handlers.set("returnsImported", ({ returns }: { returns: { return_order_id: string }[] }) =>
        returns.some((one) => one.return_order_id === failing.rma) ? boom() : undefined,
      );
      await returner.poll();
      const held = await returner.row(failing.rma);
      expect(held).toMatchObject({ status: "error", return_id: null });
      expect(held.status_details).toContain("The ERP is down");
      expect(await returner.medusaReturns(failing.orderId)).toEqual([]);
      expect(await returner.row(other.rma)).toMatchObject({
        status: "received",
        return_id: expect.any(String),
      });

      handlers.delete("returnsImported");
      calls.length = 0;
      await returner.poll();
      await returner.poll();
      expect(inputsOf("returnsImported")).toEqual([
        {
          account: { id: account, name: "Walmart US" },
          returns: [
            expect.objectContaining({
              walmart_return_id: held.id,
              return_order_id: failing.rma,
              purchase_order_id: failing.po,
              order_id: failing.orderId,
              lines: [expect.objectContaining({ sku: "SKU-A", quantity: 1 })],
            }),
          ],
        },
      ]);
      expect(await returner.medusaReturns(failing.orderId)).toHaveLength(1);
      expect(await returner.row(failing.rma)).toMatchObject({ status: "received" });
    });
  });
});
