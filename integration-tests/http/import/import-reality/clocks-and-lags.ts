import { WALMART_MODULE, type WalmartModuleService } from "../../../../src/modules/walmart";
import type { TestStore } from "../../../support/store/suite";

const MINUTE = 60_000;

/** The store's clock is wrong, or Walmart's list lags. */
export function clocksAndLags(store: TestStore): void {
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const create = () => store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] }).purchaseOrderId;
  const isKnown = async (number: string) =>
    (await store.get(`/admin/walmart/orders?purchase_order_id=${number}`)).data.count > 0;
  const lists = () => store.walmart.requests({ operation: "orders.list" }).length;

  it("loses nothing if the store's clock is ahead of Walmart's", async () => {
    store.walmart.advanceClock(-15 * MINUTE);
    const account = await store.connect();
    await store.sync(["orders"]);
    const { orders_cursor } = await service().retrieveWalmartAccount(account);
    expect(new Date(orders_cursor ?? 0).getTime()).toBeLessThanOrEqual(store.walmart.now());
    const number = create();
    await store.sync(["orders"]);
    expect(await isKnown(number)).toBe(true);
  });

  it("reads no more than it has to if the store's clock is behind Walmart's", async () => {
    store.walmart.advanceClock(15 * MINUTE);
    const account = await store.connect();
    await store.sync(["orders"]);
    const { orders_cursor } = await service().retrieveWalmartAccount(account);
    const cursor = new Date(orders_cursor ?? 0).getTime();
    expect(cursor).toBeGreaterThan(Date.now() + 14 * MINUTE);
    expect(cursor).toBeLessThanOrEqual(store.walmart.now());
  });

  it.each(["orders", "reconcile"])(
    "finds an order that Walmart listed too late, by a sweep (%s)",
    async (part) => {
      const account = await store.connect();
      store.walmart.updateSettings({ orderListLagSeconds: 20 * 60 });
      const number = create();
      await store.sync(["orders"]);
      store.walmart.advanceClock(15 * MINUTE);
      await store.sync(["orders"]);
      store.walmart.advanceClock(10 * MINUTE);
      await store.sync(["orders"]);
      // It is listed by now, with a change before the period that an import reads.
      expect(await isKnown(number)).toBe(false);
      if (part === "orders") {
        await service().updateWalmartAccounts({
          id: account,
          orders_swept_at: new Date(Date.now() - 61 * MINUTE),
        });
      }
      const [result] = await store.sync([part], { force: part === "reconcile" });
      expect(result).toMatchObject({ ok: true, errors: [] });
      expect(await store.order(number)).toMatchObject({ order_id: expect.any(String) });
    },
  );

  it("sweeps once an hour: two lists for a quiet store, and nothing is written", async () => {
    await store.connect();
    store.walmart.createOrder({ count: 250, lines: [{ sku: "SKU-A" }] });
    await store.sync(["orders", "updates"]);
    const before = await service().listWalmartOrders(
      {},
      { select: ["id", "updated_at"], take: 250 },
    );
    store.walmart.clearRequests();
    await store.sync(["orders"]);
    const poll = lists();
    store.walmart.clearRequests();
    await store.sync(["orders"], { force: true });
    // A day's orders are two pages, and nothing is left to acknowledge.
    expect(lists() - poll).toBe(2);
    expect(store.walmart.requests({ operation: "orders.listReleased" })).toHaveLength(1);
    const after = await service().listWalmartOrders(
      {},
      { select: ["id", "updated_at"], take: 250 },
    );
    expect(after.length).toBe(before.length);
    store.walmart.clearRequests();
    await store.sync(["orders"]);
    expect(store.walmart.requests({ operation: "orders.listReleased" })).toHaveLength(0);
  });
}
