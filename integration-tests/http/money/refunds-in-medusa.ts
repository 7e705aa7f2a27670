import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminWalmartAttention } from "../../../src/types";
import { queueOf } from "../../support/store/queue";
import { returnerOf } from "../../support/store/returner";
import { type Answer, sellerOf, within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

/** Money that left a Medusa payment without Walmart: nobody may overlook it. */
export const refundsInMedusa = storePart("refunds in medusa", (store) => {
  const seller = sellerOf(store);
  const returner = returnerOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const counted = async () => {
    const { data } = await store.get("/admin/walmart/health");
    return (data.health.attention as AdminWalmartAttention[])
      .filter(({ kind }) => kind === "order_medusa_refund")
      .map(({ count }) => count);
  };
  const listed = async () => {
    const { data } = await store.get("/admin/walmart/orders?refund_to_assign=true");
    return data.orders.map((order: Answer) => order.purchase_order_id);
  };
  const refundInMedusa = async (orderId: string, amount: number) => {
    const order = await seller.order(orderId);
    const [payment] = order.payment_collections[0].payments;
    const { status } = await store.post(`/admin/payments/${payment.id}/refund`, { amount });
    expect(status).toBe(200);
    await within(5_000, async () => ((await listed()).length ? true : null));
  };
  const sold = () => returner.sell({ lines: [{ sku: "SKU-A", quantity: 1, price: 10, tax: 0 }] });

  it("need attention until the merchant chooses not to send them", async () => {
    const { po, row, orderId } = await sold();
    expect(await counted()).toEqual([]);
    await refundInMedusa(orderId, 4);
    expect(await counted()).toEqual([1]);
    expect(await listed()).toEqual([po]);
    // However often both sides are compared.
    await store.sync(["reconcile"], { force: true });
    expect(await counted()).toEqual([1]);
    const [refund] = (await store.order(po)).unassigned_refunds;
    const dismissal = await store.post(`/admin/walmart/orders/${row.id}/dismiss-refund`, {
      refund_id: refund.id,
    });
    expect(dismissal.status).toBe(200);
    expect(await counted()).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  it("are sent without a return, and not recorded a second time", async () => {
    const { po, row, orderId } = await sold();
    await refundInMedusa(orderId, 4);
    const [refund] = (await store.order(po)).unassigned_refunds;
    const send = (amount: number, refund_id = refund.id) =>
      store.post(`/admin/walmart/orders/${row.id}/refund`, {
        reason: "Finance -> Goodwill",
        refund_id,
        lines: [{ line_number: "1", amount }],
      });
    const wrong = await send(3);
    expect({ status: wrong.status, message: wrong.data.message }).toEqual({
      status: 400,
      message: expect.stringMatching(/^lines: .*4\.00.*add up to 3\.00/),
    });
    expect(await send(4, "ref_odd")).toMatchObject({ status: 400 });
    expect(await send(4)).toMatchObject({ status: 200 });
    expect(await send(4)).toMatchObject({ status: 200 });
    await seller.waitForEffects(po, "refund");
    await within(5_000, async () => {
      const { updates } = await store.order(po);
      return updates.every(({ state }: Answer) => state === "confirmed") || null;
    });
    await store.sync(["orders", "reconcile"], { force: true });
    expect(seller.effects(po, "refund")).toHaveLength(1);
    expect(await returner.refunds(orderId)).toMatchObject([{ id: refund.id, amount: 4 }]);
    expect(await store.order(po)).toMatchObject({ unassigned_refunds: [], status_details: null });
    expect(await counted()).toEqual([]);
  });

  it("are sent or dismissed as one change: neither happens without the other", async () => {
    const { po, row, orderId } = await sold();
    await refundInMedusa(orderId, 4);
    const [refund] = (await store.order(po)).unassigned_refunds;
    const send = () =>
      store.post(`/admin/walmart/orders/${row.id}/refund`, {
        reason: "Finance -> Goodwill",
        refund_id: refund.id,
        lines: [{ line_number: "1", amount: 4 }],
      });
    const knex = store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
    const sabotage = "walmart_order ADD CONSTRAINT none CHECK (dismissed_refund_ids = '[]')";
    await knex.raw(`ALTER TABLE ${sabotage}`);
    expect((await send()).status).toBe(500);
    expect(await queueOf(store).updates(po, "goodwill")).toEqual([]);
    await knex.raw("ALTER TABLE walmart_order DROP CONSTRAINT none");
    expect(await counted()).toEqual([1]);

    const dismiss = store.post(`/admin/walmart/orders/${row.id}/dismiss-refund`, {
      refund_id: refund.id,
    });
    const statuses = (await Promise.all([send(), dismiss])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 400]);
    expect(await queueOf(store).updates(po, "goodwill")).toHaveLength(statuses[0] === 200 ? 1 : 0);
    expect(await counted()).toEqual([]);
  });

  it("are found by the reconcile job, whose mark ends with the order's cancellation", async () => {
    const { po, orderId } = await seller.import({
      lines: [{ sku: "SKU-A", quantity: 1, price: 10, tax: 0 }],
    });
    await refundInMedusa(orderId, 4);
    expect(await listed()).toEqual([po]);
    store.walmart.cancel(po);
    await store.sync(["orders", "reconcile"]);
    expect(await counted()).toEqual([]);
  });
});
