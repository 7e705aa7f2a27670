import { queueOf } from "../../support/store/queue";
import { type Answer, sellerOf, UPS_NUMBER, within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

export const updateFailures = storePart("update-failures", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);
  let account: string;

  beforeAll(async () => {
    account = await store.connect();
  });
  afterEach(() => seller.atRest());

  const label = { tracking_number: UPS_NUMBER };
  const shipOne = async () => {
    const order = await seller.import({ lines: [{ sku: "SKU-A" }] });
    await seller.fulfillAndShip(order.orderId, [order.items["SKU-A"]!], [label]);
    return order;
  };
  const updateOf = (row: Answer, kind: string) =>
    row.updates.find((update: Answer) => update.kind === kind);
  const force = () => store.sync(["updates"], { force: true });

  describe("a definite refusal", () => {
    it("fails the update and shows on the order whose fault it is and what to do; retry works", async () => {
      seller.refuseShipments({ times: 3 });
      const { po, row } = await shipOne();
      const failed = await seller.settled(po, "error");
      expect(failed).toMatchObject({ error_origin: "walmart" });
      expect(failed.status_details).toMatch(/Carrier Pigeon is not supported.*retry/is);
      expect(updateOf(failed, "ship")).toMatchObject({
        state: "failed",
        attempts: 1,
        error_origin: "walmart",
        last_error: expect.stringContaining("Carrier Pigeon is not supported"),
        remedy: expect.stringContaining("Seller Center"),
        next_attempt_at: null,
      });
      // Nobody tries it again by himself.
      await force();
      expect(store.walmart.faults()[0]!.struck).toBe(1);

      const stillFailing = await store.post(`/admin/walmart/orders/${row.id}/retry`);
      expect(stillFailing.status).toBe(200);
      expect(stillFailing.data.order).toMatchObject({ status: "error" });
      store.walmart.clearFaults();
      const retried = await store.post(`/admin/walmart/orders/${row.id}/retry`);
      expect(retried.data.order).toMatchObject({ status: "shipped", status_details: null });
      expect(updateOf(retried.data.order, "ship")).toMatchObject({
        state: "confirmed",
        last_error: null,
      });
      expect(seller.effects(po, "ship")).toHaveLength(1);
      // Who tried again, when, and what had gone wrong each time, stays on the order.
      const retries = retried.data.order.activity.filter((one: Answer) => one.action === "retry");
      expect(retries).toHaveLength(2);
      for (const retry of retries) {
        expect(retry).toMatchObject({
          direction: "internal",
          actor_id: expect.stringMatching(/^user_/),
          created_at: expect.any(String),
          message: expect.stringContaining("Carrier Pigeon"),
          request: {
            retried: [
              {
                kind: "ship",
                attempts: 1,
                last_error: expect.stringContaining("Carrier Pigeon is not supported"),
              },
            ],
          },
        });
      }
    });

    it("is resolved by the merchant, who is remembered; the status follows Walmart", async () => {
      store.walmart.injectFault({ kind: "status", status: 400, path: "/shipping" });
      const { po, row } = await shipOne();
      await seller.settled(po, "error");
      store.walmart.ship(po, { carrier: "UPS", trackingNumber: "BY-HAND" });
      const { status, data } = await store.post(`/admin/walmart/orders/${row.id}/resolve`, {
        note: "Shipped in Seller Center",
      });
      expect(status).toBe(200);
      expect(data.order).toMatchObject({ status: "shipped", status_details: null });
      expect(updateOf(data.order, "ship")).toMatchObject({
        state: "resolved",
        note: "Shipped in Seller Center",
        resolved_by: expect.stringMatching(/^user_/),
        resolved_at: expect.any(String),
        last_error: expect.any(String),
      });
      const notes = data.order.activity.filter((one: Answer) => one.action === "resolve");
      expect(notes).toEqual([
        expect.objectContaining({
          direction: "internal",
          message: "Shipped in Seller Center",
          actor_id: expect.stringMatching(/^user_/),
        }),
      ]);
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(seller.effects(po, "ship")).toEqual([]);
      expect(await store.order(po)).toMatchObject({ status: "shipped" });
    });
  });

  it("retry and resolve do nothing where nothing has failed", async () => {
    const { po, row } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    store.walmart.clearRequests();
    for (const action of ["retry", "resolve"]) {
      const { status, data } = await store.post(`/admin/walmart/orders/${row.id}/${action}`);
      expect(status).toBe(200);
      expect(data.order).toMatchObject({ purchase_order_id: po, status: "open" });
      expect(data.order.updates).toEqual(row.updates);
      expect(data.order.activity).toEqual(row.activity);
    }
    expect(store.walmart.requests()).toEqual([]);
  });

  it("a throttle is kept to the time that Walmart names, also by force", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    const parcel = await seller.fulfill(orderId, Object.values(items));
    // On a slow machine, too, the refusal comes before.
    const until = Date.now() + 4_000;
    store.walmart.injectFault({
      kind: "status",
      status: 429,
      path: "/shipping",
      headers: { "x-current-token-count": "0", "x-next-replenish-time": String(until) },
    });
    expect((await seller.ship(orderId, parcel, [label])).status).toBe(200);
    await queue.attempted(po, "ship");
    const waiting = await store.order(po);
    expect(waiting).toMatchObject({ status: "open" });
    const update = updateOf(waiting, "ship");
    expect(update).toMatchObject({ state: "pending" });
    const next = new Date(update.next_attempt_at).getTime();
    expect(next).toBeGreaterThanOrEqual(until - 50);
    await force();
    const calls = store.walmart.requests({ operation: "orders.ship" }).length;
    expect(calls).toBeLessThanOrEqual(1);
    expect(seller.effects(po, "ship")).toEqual([]);
    await within(8_000, () => (Date.now() > next + 100 ? true : null));
    await store.sync(["updates"]);
    expect(seller.effects(po, "ship")).toHaveLength(1);
    expect(await seller.settled(po, "shipped")).toMatchObject({ status_details: null });
  });

  it("invalid credentials keep updates waiting and show on the account; both recover automatically", async () => {
    store.walmart.injectFault({ kind: "status", status: 401, path: "/shipping", times: 4 });
    const { po } = await shipOne();
    await queue.attempted(po, "ship");
    const row = await store.order(po);
    expect(row).toMatchObject({ status: "open" });
    expect(updateOf(row, "ship")).toMatchObject({
      state: "pending",
      error_origin: "medusa",
      remedy: expect.stringContaining("credentials"),
    });
    const shown = await store.get(`/admin/walmart/accounts/${account}`);
    expect(shown.data.account).toMatchObject({ health: "not_connected" });
    store.walmart.clearFaults();
    await force();
    expect(seller.effects(po, "ship")).toHaveLength(1);
    const healed = await store.get(`/admin/walmart/accounts/${account}`);
    expect(healed.data.account).toMatchObject({ health: "connected" });
  });

  it("nothing gives up on trouble that may pass, and the next try is never far", async () => {
    store.walmart.injectFault({ kind: "status", status: 503, path: "/shipping", times: 99 });
    const { po: shipped } = await shipOne();
    // What a proxy answers while Walmart is away says nothing of the order.
    const body = "<html><body>Not found</body></html>";
    store.walmart.injectFault({
      kind: "status",
      status: 404,
      body,
      path: "/acknowledge",
      times: 99,
    });
    const { po: late } = await seller.import({ lines: [{ sku: "SKU-B" }] });
    // The import is answered, so Walmart does not count as down.
    for (let attempt = 0; attempt < 12; attempt += 1)
      await store.sync(["orders", "updates"], { force: true });
    for (const [po, kind] of [
      [shipped, "ship"],
      [late, "acknowledge"],
    ] as const) {
      const update = updateOf(await store.order(po), kind);
      expect(update).toMatchObject({ state: "pending", error_origin: "walmart" });
      expect(update.attempts).toBeGreaterThan(10);
      const wait = new Date(update.next_attempt_at).getTime() - Date.now();
      expect(wait).toBeGreaterThan(60_000);
      expect(wait).toBeLessThan(5 * 60_000 + 1_000);
    }
    store.walmart.clearFaults();
    await force();
    expect(seller.effects(shipped, "ship")).toHaveLength(1);
    expect(seller.effects(late, "acknowledge")).toHaveLength(1);
  });

  it("one update that cannot even be read does not keep the others back", async () => {
    store.walmart.injectFault({ kind: "status", status: 503, path: "/shipping", times: 99 });
    const [broken, fine] = [await shipOne(), await shipOne()];
    await queue.attempted(broken.po, "ship");
    await queue.attempted(fine.po, "ship");
    store.walmart.clearFaults();
    const { id } = await queue.update(broken.po, "ship");
    await queue.service.updateWalmartUpdates({ id, payload: { items: "nonsense" } } as never);
    const [result] = await force();
    expect(result).toMatchObject({ ok: false, counts: { confirmed: 1, failed: 1 } });
    expect(seller.effects(fine.po, "ship")).toHaveLength(1);
    expect(await store.order(broken.po)).toMatchObject({
      status: "error",
      error_origin: "medusa",
      status_details: expect.stringContaining("cannot be read"),
    });
  });

  it("nothing is sent for a disabled account until it is enabled again", async () => {
    const { po, orderId, items } = await seller.import({ lines: [{ sku: "SKU-A" }] });
    const disabled = await store.post(`/admin/walmart/accounts/${account}`, { enabled: false });
    expect(disabled.data).toMatchObject({ account: { enabled: false } });
    store.walmart.clearRequests();
    await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [label]);
    const waiting = await within(3_000, async () => {
      const row = await store.order(po);
      return updateOf(row, "ship") ? row : null;
    });
    expect(updateOf(waiting, "ship")).toMatchObject({ state: "pending", attempts: 0 });
    await store.post(`/admin/walmart/orders/${waiting.id}/retry`);
    expect(await store.sync(["updates"])).toEqual([]);
    expect(store.walmart.requests()).toEqual([]);
    await store.post(`/admin/walmart/accounts/${account}`, { enabled: true });
    await store.sync(["updates"]);
    expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it("a shipment for a deleted account is refused", async () => {
    const { po, orderId, items } = await seller.import({
      lines: [{ sku: "SKU-A" }, { sku: "SKU-B" }],
    });
    expect((await store.delete(`/admin/walmart/accounts/${account}`)).status).toBe(200);
    const id = await seller.fulfill(orderId, [items["SKU-A"]!]);
    expect((await seller.ship(orderId, id, [label])).status).toBe(400);
    await seller.atRest();
    const row = await store.order(po);
    expect(row.updates.map((update: Answer) => update.kind)).toEqual(["acknowledge"]);
    expect(seller.effects(po, "ship")).toEqual([]);
  });

  it("an update whose purchase order is gone fails once and for all", async () => {
    store.walmart.injectFault({ kind: "status", status: 503, path: "/shipping", times: 99 });
    const { po, row } = await shipOne();
    await queue.attempted(po, "ship");
    const { id } = await queue.update(po, "ship");
    await queue.service.deleteWalmartOrders(row.id);
    const [result] = await force();
    expect(result).toMatchObject({ counts: { failed: 1 } });
    const [gone] = await queue.service.listWalmartUpdates({ id });
    expect(gone).toMatchObject({
      state: "failed",
      last_error: expect.stringContaining("no longer stored"),
    });
    expect((await force())[0]).toMatchObject({ ok: true, counts: { failed: 0 } });
  });
});
