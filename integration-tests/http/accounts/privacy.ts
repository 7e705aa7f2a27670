import { BUYER, buyerOf } from "../../support/store/buyer";
import { hooksOf } from "../../support/store/hooks";
import { returnerOf } from "../../support/store/returner";
import { sellerOf } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

const ORDERS = "/admin/walmart/orders";

export const privacy = storePart("privacy", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);
  const hooks = hooksOf(store);
  const buyer = buyerOf(store);
  const sale = { ...BUYER, lines: [{ sku: "SKU-A", quantity: 2, price: 10, tax: 1.2 }] };
  const redact = (id: string) => store.post(`${ORDERS}/${id}/redact`);
  const found = async (q: string) =>
    (await store.get(`${ORDERS}?q=${encodeURIComponent(q)}`)).data.orders;

  describe("removing a buyer's data", () => {
    it("leaves nothing of it in any column, and everything that the work needs", async () => {
      await store.connect();
      const { po, rma, row } = await returner.sellAndReturn(sale, {
        lines: [{ lineNumber: "1", quantity: 1, reason: "DAMAGED" }],
      });
      await returner.poll();
      const before = await store.order(po);
      expect(await found("Quixote")).toHaveLength(1);
      expect(await buyer.found()).toEqual(
        expect.arrayContaining([
          "walmart_order.raw: Larkspur",
          "walmart_return.buyer_name: Zebulon",
        ]),
      );
      // People write such things.
      await buyer.query(
        "UPDATE walmart_update SET note = 'Called ZEBULON QUIXOTE-ÖSTLUND, 77 Larkspur Hollow (rear)'",
      );

      const { status, data } = await redact(row.id);
      expect({ status, data }).toMatchObject({
        status: 200,
        data: { order: { id: row.id, buyer_name: null, redacted_at: expect.any(String) } },
      });
      expect(await buyer.found()).toEqual([]);
      const after = await store.order(po);
      for (const name of ["purchase_order_id", "status", "total", "lines", "item_count", "ship_by"])
        expect(after[name]).toEqual(before[name]);
      expect(after.updates.map((one: { state: string }) => one.state)).toEqual(
        before.updates.map((one: { state: string }) => one.state),
      );
      expect(after.raw).toMatchObject({
        purchaseOrderId: po,
        shippingInfo: { methodCode: "Standard" },
      });
      for (const q of ["Quixote", "zq7731x"]) expect(await found(q)).toEqual([]);
      expect(await found(po)).toHaveLength(1);

      // The return can still be refunded.
      expect(await returner.refund(rma)).toMatchObject({ status: 200 });
      await returner.settled(rma, "refunded");
      expect(await buyer.found()).toEqual([]);
    });

    it("is final: no poll, sweep, webhook, import or new return brings it back", async () => {
      const account = await hooks.connect();
      const { po, row } = await returner.sell(sale);
      expect((await redact(row.id)).status).toBe(200);
      expect((await redact(row.id)).status).toBe(200);

      store.walmart.createReturn({ purchaseOrderId: po });
      await hooks.handled(account);
      store.walmart.deliver(po);
      await store.sync(["orders", "returns"]);
      await store.sync(["reconcile"], { force: true });
      const { data } = await store.post(`${ORDERS}/import`, {
        account_id: account,
        purchase_order_ids: [po],
      });
      expect(data).toMatchObject({ updated: 1, errors: [] });
      expect(await store.order(po)).toMatchObject({
        status: "delivered",
        buyer_name: null,
        returns: [expect.objectContaining({ buyer_name: null })],
      });
      expect(await buyer.found()).toEqual([]);
    });

    it("holds an order that was not imported, and works for canceled ones and removed accounts", async () => {
      const account = await store.connect();
      const { purchaseOrderId: held } = store.walmart.createOrder({
        ...BUYER,
        lines: [{ sku: "UNKNOWN", quantity: 1, price: 5 }],
      });
      const { purchaseOrderId: canceled } = store.walmart.createOrder(sale);
      store.walmart.cancel(canceled);
      await store.sync(["orders"]);
      for (const po of [held, canceled])
        expect((await redact((await store.order(po)).id)).status).toBe(200);
      await store.sync(["orders"]);
      await store.sync(["reconcile"], { force: true });
      expect(await store.order(held)).toMatchObject({
        order_id: null,
        status: "error",
        status_details: expect.stringMatching(/personal data was removed.*Seller Center/),
      });
      expect(await buyer.found()).toEqual([]);

      const { row } = await seller.import(sale);
      await store.delete(`/admin/walmart/accounts/${account}`);
      expect((await redact(row.id)).status).toBe(200);
      expect(await buyer.found()).toEqual([]);
    });

    it("removes all of an order that cannot be read", async () => {
      const account = await store.connect();
      const keys = await hooks.service.retrieveWalmartAccount(account);
      await hooks.service.orders.storeUnreadable(keys, [
        {
          account_id: account,
          purchase_order_id: "99",
          customer_order_id: null,
          new_id: "walord_unreadable",
          new_claimed_order_id: "order_unreadable",
          read_problem: "shippingInfo is a text.",
          raw: { purchaseOrderId: "99", shippingInfo: "Zebulon, Larkspur", to: [BUYER] },
        },
      ]);
      expect((await redact("walord_unreadable")).status).toBe(200);
      expect(await buyer.found()).toEqual([]);
    });

    it("deletes settlement files with the order, and stores payouts without the buyer", async () => {
      await store.connect();
      const { po, row } = await returner.sell(sale);
      store.walmart.createPayout();
      await store.sync(["payouts"]);
      const [payout] = (await store.get("/admin/walmart/payouts")).data.payouts;
      const file = async () => (await store.get(`/admin/walmart/payouts/${payout.id}/file`)).status;
      expect(await file()).toBe(200);
      expect((await buyer.found()).filter((one) => one.startsWith("walmart_payout"))).toEqual([]);

      expect((await redact(row.id)).status).toBe(200);
      expect(await file()).toBe(404);
      expect(await buyer.found()).toEqual([]);
      // A later file with the order is imported, and not kept.
      await store.sync(["payouts"], { force: true });
      expect(await file()).toBe(404);
      expect((await store.order(po)).settlement.net).toBeGreaterThan(0);
    });

    it("does not know other orders", async () => {
      expect((await redact("walord_none")).status).toBe(404);
    });
  });

  describe("retention", () => {
    it("removes what is old from orders and returns, and nothing of newer ones", async () => {
      await store.connect();
      const other = await seller.import({
        lines: [{ sku: "SKU-A", quantity: 1, price: 10 }],
        customerName: "Someone Else",
      });
      const { po } = await returner.sellAndReturn(sale);
      await returner.poll();
      await buyer.age(179);
      await store.sync(["reconcile"]);
      expect(await store.order(po)).toMatchObject({ redacted_at: null });
      await buyer.query(
        "UPDATE walmart_order SET updated_at = updated_at - interval '2 days' WHERE purchase_order_id = ?",
        [po],
      );
      await store.sync(["reconcile"]);
      expect(await buyer.found()).toEqual([]);
      expect(await store.order(po)).toMatchObject({
        redacted_at: expect.any(String),
        status: "shipped",
        total: 21.2,
      });
      expect(await store.order(other.po)).toMatchObject({
        redacted_at: null,
        buyer_name: "Someone Else",
      });
    });

    it("deletes old settlement files and keeps their lines", async () => {
      await store.connect();
      store.walmart.createOrder({ ...sale, status: "Delivered" });
      store.walmart.createPayout();
      await store.sync(["payouts"]);
      const [payout] = (await store.get("/admin/walmart/payouts")).data.payouts;
      const at = `/admin/walmart/payouts/${payout.id}`;
      await buyer.age(179);
      await store.sync(["reconcile"]);
      expect((await store.get(`${at}/file`)).status).toBe(200);
      await buyer.age(2);
      await store.sync(["reconcile"]);
      expect((await store.get(`${at}/file`)).status).toBe(404);
      expect((await store.get(`${at}/lines`)).data.count).toBe(payout.line_count);
    });

    it("does not wait for an enabled account", async () => {
      const account = await store.connect();
      await returner.sell(sale);
      await store.delete(`/admin/walmart/accounts/${account}`);
      await buyer.age(181);
      await store.sync(["reconcile"]);
      expect(await buyer.found()).toEqual([]);
    });

    it("keeps what an import still needs, while Walmart may keep the order open", async () => {
      await store.connect();
      const { purchaseOrderId: held } = store.walmart.createOrder({
        ...BUYER,
        lines: [{ sku: "UNKNOWN", quantity: 1, price: 5 }],
      });
      await store.sync(["orders"]);
      const options = hooks.service.options as { retentionDays: number };
      try {
        options.retentionDays = 1;
        await buyer.age(2);
        await store.sync(["reconcile"]);
        expect(await store.order(held)).toMatchObject({ redacted_at: null });
        await buyer.age(60);
        await store.sync(["reconcile"]);
        expect(await buyer.found()).toEqual([]);
      } finally {
        options.retentionDays = 180;
      }
    });
  });
});
