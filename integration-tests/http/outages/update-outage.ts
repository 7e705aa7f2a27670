import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartUpdateRow } from "../../../src/modules/walmart/types";
import type { OrderInput } from "../../../src/simulator";
import { queueOf } from "../../support/store/queue";
import { type Imported, sellerOf, UPS_NUMBER, within } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";
import { TIMEOUT_MS } from "./timeout";

const MINUTE = 60_000;
/** Attempts of a run that finds out that Walmart is down: a batch and a probe. Later runs send a probe alone. */
const PER_RUN = 9;
const BATCH = 8;
const KINDS = ["acknowledge", "cancel", "ship"] as const;

export const updateOutage = storePart("update-outage", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const knex = () => store.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const send = (force = false) => store.sync(["updates"], { force });
  const open = () => queue.service.listWalmartUpdates({ state: ["pending", "sending", "failed"] });
  const writes = () => store.walmart.requests({ method: "POST", path: "/v3/orders/" });
  const about = (one: string, kind: "acknowledge" | "ship" | "cancel") =>
    store.walmart.requests({ operation: `orders.${kind}`, path: `/${one}/` });

  const settled = () =>
    within(20_000, async () => {
      const sending = await queue.service.listWalmartUpdates({ state: "sending" }, { take: 1 });
      return sending.length ? null : true;
    });

  /** Acknowledged purchase orders of one unit. */
  const imported = async (
    count: number,
    input: (index: number) => Partial<OrderInput> = () => ({}),
  ): Promise<Imported[]> => {
    const numbers = Array.from({ length: count }, (_, index) => {
      const order = { lines: [{ sku: "SKU-A" }], ...input(index) };
      return store.walmart.createOrder(order).purchaseOrderId;
    });
    await store.sync(["orders", "updates"]);
    return await Promise.all(numbers.map((po) => seller.imported(po)));
  };

  /** Lets time pass for what the database's clock decides. */
  const pass = (minutes: number) =>
    knex().raw(
      `UPDATE walmart_update SET
         next_attempt_at = next_attempt_at - make_interval(mins => ?),
         created_at = created_at - make_interval(mins => ?)`,
      [minutes, minutes],
    );

  /** Purchase orders that are not acknowledged yet, with deadlines in no order; soonest first. */
  const late = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => ({ minutes: ((index * 7) % count) + 1 }))
      .map(({ minutes }) => ({
        minutes,
        po: store.walmart.createOrder({
          lines: [{ sku: "SKU-A" }],
          orderDate: store.walmart.now() - 4 * 60 * MINUTE + (minutes + 70) * MINUTE,
        }).purchaseOrderId,
      }))
      .sort((one, other) => one.minutes - other.minutes)
      .map(({ po }) => po);

  /** The first is the probe that Walmart answered. Each other effect may overtake only what was sent in the same batch. */
  const expectOrder = ([probe = "", ...sent]: string[], all: string[]) => {
    expect([probe, ...sent].sort()).toEqual([...all].sort());
    const wanted = all.filter((one) => one !== probe);
    const batches = sent.map((one) => Math.floor(wanted.indexOf(one) / BATCH));
    expect(batches).toEqual([...batches].sort((a, b) => a - b));
  };

  it("of an hour: nothing gives up, nothing is asked too often, and then the most urgent goes first", async () => {
    // Those that are to be shipped, the latest first.
    const before = await imported(7, (index) => ({
      estimatedShipDate: store.walmart.now() + (9 - index) * 24 * 60 * MINUTE,
    }));
    const [one, other, ...shipped] = before as [Imported, Imported, ...Imported[]];
    const acknowledgements = late(26);
    // First only its writes fail, so that the orders come in; then everything.
    const away = { kind: "status", status: 503, times: 99_999 } as const;
    store.walmart.injectFault({ ...away, method: "POST", path: "/v3/orders/" });
    await store.sync(["orders"]);
    store.walmart.injectFault({ ...away });
    for (const { orderId } of [one, other])
      expect((await seller.cancel(orderId, "SELLER_CANCEL_OUT_OF_STOCK")).status).toBe(200);
    for (const { orderId, items } of shipped)
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    // Runs that the events have started read Walmart in vain for a while yet: they belong to no round.
    await settled();
    await seller.atRest();
    const waiting = acknowledgements.length + before.length;
    expect(await open()).toHaveLength(waiting);

    const calls: number[] = [];
    for (let minutes = 0; minutes < 60; minutes += 12) {
      await pass(12);
      store.walmart.clearRequests();
      await store.sync(["orders", "updates", "reconcile"]);
      calls.push(store.walmart.requests().length);
    }
    const rows = await open();
    expect(rows.map((row) => row.state)).toEqual(rows.map(() => "pending"));
    expect(rows).toHaveLength(waiting);
    const attempts = rows.reduce((sum, row) => sum + row.attempts, 0);
    console.info(
      `An hour without Walmart, ${waiting} updates: calls per round ${calls.join(" ")}; ${attempts} attempts in all`,
    );
    // A list, a few reads of one order, and the updates' attempts, each read four times at most.
    for (const count of calls) expect(count).toBeLessThanOrEqual(12 + 4 * PER_RUN);
    expect(store.walmart.effects({ kind: "ship" })).toEqual([]);

    // What came while it was away has the least time left of all.
    const urgent = store.walmart.createOrder({
      lines: [{ sku: "SKU-C" }],
      orderDate: store.walmart.now() - 239 * MINUTE,
    }).purchaseOrderId;
    store.walmart.clearFaults();
    store.walmart.injectFault({ ...away, method: "POST", path: "/v3/orders/" });
    store.walmart.clearRequests();
    await store.sync(["orders"]);
    // The run that the import's event has started.
    await within(30_000, () => (writes().length === PER_RUN ? true : null));
    await settled();
    store.walmart.clearFaults();
    await pass(5);
    const known = store.walmart.effects().length;
    await send();
    const sent = store.walmart
      .effects()
      .slice(known)
      .map(({ kind, purchaseOrderId }) => `${kind} ${purchaseOrderId}`);
    expectOrder(sent, [
      `acknowledge ${urgent}`,
      ...acknowledgements.map((po) => `acknowledge ${po}`),
      ...[one, other].map(({ po }) => `cancel ${po}`),
      ...shipped.toReversed().map(({ po }) => `ship ${po}`),
    ]);
    expect(await open()).toEqual([]);
  });

  it("ends a run soon, and leaves what it has not come to as it is", async () => {
    store.walmart.injectFault({ kind: "hang", method: "POST", path: "/v3/orders/", times: 999 });
    // So few that they come in at once: the run that the import's event starts sees them all.
    const numbers = late(20);
    await store.sync(["orders"]);
    await within(20_000, () => (writes().length === PER_RUN ? true : null));
    await settled();
    expect(await open()).toHaveLength(20);
    store.walmart.clearRequests();
    const startedAt = performance.now();
    const [result] = await send(true);
    const took = performance.now() - startedAt;
    expect(result).toMatchObject({ ok: false, counts: { postponed: 1, failed: 0 } });
    expect(writes()).toHaveLength(1);
    expect(took).toBeLessThan(2 * TIMEOUT_MS + 4_000);
    // The event's run: those with the soonest deadlines, and a probe; and the probe of this one.
    const rows = await open();
    expect(rows.filter((row) => row.attempts > 0)).toHaveLength(PER_RUN + 1);
    const sooner = await queue.update(numbers[0]!, "acknowledge");
    expect(sooner).toMatchObject({ attempts: 1, uncertain: true });
    const wait = new Date(sooner.next_attempt_at ?? 0).getTime() - Date.now();
    expect(wait).toBeLessThan(31_000);
    store.walmart.clearFaults();
    await send(true);
    expectOrder(
      store.walmart.effects().map(({ purchaseOrderId }) => purchaseOrderId),
      numbers,
    );
  });

  it("does not wait for each reading either", async () => {
    const orders = await imported(12);
    store.walmart.injectFault({ kind: "status", status: 503, method: "POST", times: 999 });
    for (const { orderId, items } of orders)
      await seller.fulfillAndShip(orderId, [items["SKU-A"]!], [{ tracking_number: UPS_NUMBER }]);
    for (const { po } of orders) await queue.attempted(po, "ship");
    store.walmart.clearFaults();
    store.walmart.injectFault({ kind: "hang", method: "GET", path: "/v3/orders/", times: 999 });
    const startedAt = performance.now();
    await send(true);
    expect(performance.now() - startedAt).toBeLessThan(2 * TIMEOUT_MS + 4_000);
    store.walmart.clearFaults();
    await send(true);
    for (const { po } of orders) expect(seller.effects(po, "ship")).toHaveLength(1);
  });

  it("is not assumed when single orders fail: they do not delay other orders", async () => {
    const numbers = late(24);
    const broken = numbers.slice(0, 12);
    for (const po of broken) {
      store.walmart.injectFault({
        kind: "status",
        status: 500,
        method: "POST",
        purchaseOrderId: po,
        times: 999,
      });
    }
    await store.sync(["orders"]);
    const rows = await within(20_000, async () => {
      const left: WalmartUpdateRow[] = await open();
      return left.length === broken.length && left.every((row) => row.attempts === 1) ? left : null;
    });
    expect(rows).toHaveLength(broken.length);
    for (const po of numbers.slice(12)) expect(seller.effects(po, "acknowledge")).toHaveLength(1);
    for (const po of broken) expect(about(po, "acknowledge")).toHaveLength(1);
  });

  it("keeps for each update when Walmart wants it", async () => {
    const order = await seller.import({ lines: [{ sku: "SKU-A", quantity: 2 }] });
    const item = { ...order.items["SKU-A"]!, quantity: 1 };
    await seller.fulfillAndShip(order.orderId, [item], [{ tracking_number: UPS_NUMBER }]);
    await seller.waitForEffects(order.po, "ship");
    await seller.cancelLines(order.row.id, [{ line_item_id: item.id, quantity: 1 }]);
    const due = await Promise.all(
      KINDS.map(async (kind) => (await queue.update(order.po, kind)).due_by),
    );
    expect(due.map((one) => one && new Date(one).toISOString())).toEqual([
      order.row.acknowledge_by,
      null,
      order.row.ship_by,
    ]);
  });
});
