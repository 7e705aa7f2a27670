import { setTimeout as pause } from "node:timers/promises";
import { syncWalmartWorkflow } from "../../../src/workflows";
import { withRunLock } from "../../../src/sync/kernel/run-lock";
import { deliverMessages } from "../../../src/sync/outbox/deliver";
import { deliverInBackground } from "../../../src/sync/outbox/deliver-in-background";
import { queueOf } from "../../support/store/queue";
import { sellerOf, UPS_NUMBER, within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

/** Walmart takes so many acknowledgements at once. */
const BUCKET = 60;

export const updateThrottle = storePart("update-throttle", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);
  let account: string;

  // A client of its own for each test: what it has learned of the throttle is over.
  beforeEach(async () => {
    account = await store.connect();
  });
  afterEach(() => seller.atRest());

  const key = () => `walmart:updates:${account}`;
  const acknowledgements = () => store.walmart.requests({ operation: "orders.acknowledge" });
  const acknowledged = () => store.walmart.effects({ kind: "acknowledge" }).length;
  const waiting = () => queue.service.listWalmartUpdates({ state: "pending" });
  const background = (patience_ms: number) =>
    deliverInBackground(store.container, { account_id: account, patience_ms });

  /** Imports purchase orders whose acknowledgements wait, since a background run seems to be going on. */
  const imported = async (count: number): Promise<void> => {
    await withRunLock(store.container, key(), {}, async () => {
      const before = (await waiting()).length;
      store.walmart.createOrder({ lines: [{ sku: "SKU-A" }], count });
      await store.sync(["orders"]);
      expect(await waiting()).toHaveLength(before + count);
    });
  };

  it("lets through what it lets through: the rest is not even tried, and nothing is refused", async () => {
    await imported(BUCKET + 10);
    const result = await deliverMessages(store.container, { account_id: account });
    // A token may come back while the others are used.
    expect(result.confirmed).toBeGreaterThanOrEqual(BUCKET - 8);
    expect(result).toMatchObject({ failed: 0, postponed: 0, errors: [] });
    expect(acknowledgements().filter(({ status }) => status !== 200)).toEqual([]);
    const rest = await waiting();
    expect(rest).toHaveLength(BUCKET + 10 - result.confirmed);
    expect(rest.filter(({ attempts }) => attempts > 0)).toEqual([]);
  });

  it("is waited for with patience, until everything is sent, each once", async () => {
    store.walmart.updateSettings({ throttleSpeed: 20 });
    await imported(BUCKET + 20);
    const result = await background(30_000);
    expect(result).toMatchObject({ confirmed: BUCKET + 20, failed: 0, postponed: 0 });
    expect(acknowledgements().filter(({ status }) => status !== 200)).toEqual([]);
    expect(acknowledged()).toBe(BUCKET + 20);
  });

  it("is not waited for longer than patience lasts, nor for nothing", async () => {
    // The next token comes back long after this test.
    store.walmart.updateSettings({ throttleSpeed: 0.001 });
    await imported(BUCKET + 10);
    await background(2_000);
    expect(await waiting()).not.toHaveLength(0);
    expect(acknowledged()).toBeLessThanOrEqual(BUCKET);

    await queue.service.updateWalmartUpdates({
      selector: { state: "pending" },
      data: { next_attempt_at: new Date(Date.now() + 600_000) },
    } as never);
    expect(await background(600_000)).toMatchObject({ confirmed: 0, postponed: 0 });
  });

  it("of one kind does not hold up another", async () => {
    await imported(1);
    await background(0);
    const [order] = (await store.get("/admin/walmart/orders")).data.orders;
    const { orderId, items } = await seller.imported(order.purchase_order_id);
    await imported(BUCKET + 20);
    const patient = background(600_000);
    // The run has used up the bucket and waits.
    await within(10_000, async () => (acknowledged() >= BUCKET - 8 ? true : null));
    const fulfillment = await seller.fulfill(orderId, Object.values(items));
    await seller.ship(orderId, fulfillment, [{ tracking_number: UPS_NUMBER }]);
    await seller.waitForEffects(order.purchase_order_id, "ship");
    expect(await waiting()).not.toHaveLength(0);
    store.walmart.updateSettings({ throttleSpeed: 1_000 });
    expect(await patient).toMatchObject({ failed: 0 });
    expect(await waiting()).toHaveLength(0);
  });

  it("one run in the background is enough, and whoever waits for an answer does not wait for it", async () => {
    await imported(2);
    await queue.service.runLocks.take(key(), "another worker");
    expect(await background(0)).toBeNull();
    const { result } = await syncWalmartWorkflow(store.container).run({
      input: { what: ["updates"], skip_if_running: true, wait_for_throttle: true },
    });
    expect(result.results).toEqual([]);
    expect(acknowledged()).toBe(0);
    expect(await store.sync(["updates"])).toMatchObject([{ counts: { confirmed: 2 } }]);
    await queue.service.runLocks.release(key(), "another worker");
  });

  it("what is queued while a background run is ending is sent all the same", async () => {
    await imported(1);
    // The run's last look has found nothing; its end takes long.
    const flush = queue.service.flushActivity.bind(queue.service);
    let isEnding = false;
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const spy = jest.spyOn(queue.service, "flushActivity").mockImplementation(async () => {
      isEnding = true;
      await ended;
      await flush();
    });
    const run = background(0);
    await within(10_000, async () => (isEnding ? true : null));
    spy.mockRestore();
    store.walmart.createOrder({ lines: [{ sku: "SKU-A" }] });
    await store.sync(["orders"]);
    // Its event was left to the run that is going on.
    expect(await background(0)).toBeNull();
    await pause(0);
    expect(acknowledged()).toBe(1);
    end();
    expect(await run).toMatchObject({ confirmed: 2 });
    expect(acknowledged()).toBe(2);
  });
});
