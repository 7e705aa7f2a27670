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
import { boom, call, calls, handlers, inputsOf } from "./hooks/handlers";
import { orderHooks } from "./hooks/orders";
import { parcelHooks } from "./hooks/parcels";

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
  const create = (...skus: string[]) =>
    store.walmart.createOrder({ lines: skus.map((sku) => ({ sku, quantity: 1 })) }).purchaseOrderId;
  beforeEach(() => {
    handlers.clear();
    calls.length = 0;
  });
  afterEach(async () => {
    await bufferedChangesDone();
    await seller.atRest();
  });

  orderHooks(store);
  parcelHooks(store);

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
