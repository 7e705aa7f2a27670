import { randomInt } from "node:crypto";
import type { FaultInput } from "../../src/simulator";
import { queueOf } from "../support/store/queue";
import { type Imported, sellerOf, UPS_NUMBER } from "../support/store/seller";
import { storeSuite } from "../support/store/suite";

/** `CHAOS_SEED=… ` makes the same dice fall; which request meets which of them is up to the machine. */
const SEED = Number(process.env.CHAOS_SEED ?? randomInt(2 ** 31));
const ORDERS = 100;
/** So many of all calls fail. */
const SHARE = 0.2;

const before = (fault: Omit<FaultInput, "effect">): FaultInput => ({ ...fault, effect: "before" });
const after = (fault: Omit<FaultInput, "effect">): FaultInput => ({ ...fault, effect: "after" });
/** What goes wrong. Walmart answers 401 and 429 to what it has not done. */
const TROUBLES: FaultInput[] = [
  before({ kind: "status", status: 500 }),
  after({ kind: "status", status: 500 }),
  before({ kind: "status", status: 503 }),
  after({ kind: "status", status: 504 }),
  before({ kind: "reset" }),
  after({ kind: "reset" }),
  before({ kind: "xml", status: 502 }),
  after({ kind: "xml", status: 502 }),
  before({ kind: "garbage" }),
  after({ kind: "garbage" }),
  after({ kind: "garbage", body: "" }),
  before({ kind: "status", status: 401 }),
  before({ kind: "status", status: 429, headers: { "retry-after": "1" } }),
  before({ kind: "delay", delay_ms: 60 }),
  after({ kind: "delay", delay_ms: 60 }),
];

storeSuite(
  "chaos",
  (store) => {
    const seller = sellerOf(store);
    const queue = queueOf(store);

    beforeAll(async () => {
      await store.connect();
    });
    afterEach(() => seller.atRest());

    const rage = () => {
      // The first that fits strikes, so that each sees only what the others let through.
      const probability = 1 - (1 - SHARE) ** (1 / TROUBLES.length);
      TROUBLES.forEach((trouble, index) => {
        store.walmart.injectFault({ ...trouble, probability, seed: SEED + index });
      });
    };
    const open = () =>
      queue.service.listWalmartUpdates({ state: ["pending", "sending", "failed"] });
    let rounds = 0;
    const until = async (isDone: () => Promise<boolean>, limit: number) => {
      for (let round = 0; round < limit; round += 1) {
        rounds += 1;
        await store.sync(["orders", "updates", "reconcile"], { force: true });
        if (await isDone()) return;
      }
      throw new Error(`Nothing quiet after ${limit} rounds (CHAOS_SEED=${SEED})`);
    };
    const units = (po: string, kind: "ship" | "cancel") =>
      seller
        .effects(po, kind)
        .flatMap((effect) => effect.lines)
        .reduce((sum, line) => sum + line.quantity, 0);

    it(`everything comes to its end, each thing once (CHAOS_SEED=${SEED})`, async () => {
      // Real quotas would only make it slow.
      store.walmart.updateSettings({ throttleSpeed: 1_000, throttleHeader: "none" });
      rage();
      const { purchaseOrderIds } = store.walmart.createOrder({
        count: ORDERS,
        lines: [
          { sku: "SKU-A", quantity: 2 },
          { sku: "SKU-B", quantity: 1 },
        ],
      });
      await until(async () => {
        const rows = await queue.service.listWalmartOrders({ import_state: "imported" });
        return rows.length === ORDERS;
      }, 30);
      const numbers = (from: number, to: number) =>
        Promise.all(purchaseOrderIds.slice(from, to).map((po) => seller.imported(po)));
      const [whole, parts, canceled, reduced] = [
        await numbers(0, 12),
        await numbers(12, 18),
        await numbers(18, 28),
        await numbers(28, 38),
      ];
      const ship = (order: Imported, items: Imported["items"][string][]) =>
        seller.fulfillAndShip(order.orderId, items, [{ tracking_number: UPS_NUMBER }]);
      for (const order of whole) await ship(order, Object.values(order.items));
      for (const order of parts) {
        await ship(order, [{ ...order.items["SKU-A"]!, quantity: 1 }]);
        await ship(order, [{ ...order.items["SKU-A"]!, quantity: 1 }, order.items["SKU-B"]!]);
      }
      for (const { orderId } of canceled)
        expect((await seller.cancel(orderId, "SELLER_CANCEL_OUT_OF_STOCK")).status).toBe(200);
      for (const { row, items } of reduced) {
        const lines = [{ line_item_id: items["SKU-A"]!.id, quantity: 1 }];
        expect((await seller.cancelLines(row.id, lines)).status).toBe(200);
      }
      await until(async () => (await open()).length === 0, 40);
      await seller.atRest();

      const calls = store.walmart.requests();
      const struck = store.walmart.faults().reduce((sum, fault) => sum + fault.struck, 0);
      const effects = store.walmart.effects().filter((effect) => !effect.repeated);
      const updates = await queue.service.listWalmartUpdates({}, { take: null });
      const attempts = updates.reduce((sum, update) => sum + update.attempts, 0);
      console.info(
        `CHAOS_SEED=${SEED}: ${calls.length} calls, ${struck} of them failed, ${effects.length} effects, ` +
          `${updates.length} updates in ${attempts} attempts, ${rounds} rounds; ` +
          `${(calls.length / effects.length).toFixed(1)} calls for each effect`,
      );
      expect(struck).toBeGreaterThan(calls.length * SHARE * 0.6);

      expect(updates.filter((update) => update.state !== "confirmed")).toEqual([]);
      for (const po of purchaseOrderIds) {
        const acknowledged = seller.effects(po, "acknowledge").filter((one) => !one.repeated);
        expect({ po, acknowledged: acknowledged.length }).toEqual({ po, acknowledged: 1 });
      }
      const expectOnce = async (orders: Imported[], wanted: Record<string, unknown>) => {
        for (const { po } of orders) {
          expect({
            po,
            status: (await store.order(po)).status,
            shipments: seller.effects(po, "ship").length,
            shipped: units(po, "ship"),
            cancelled: units(po, "cancel"),
          }).toEqual({ po, ...wanted });
        }
      };
      await expectOnce(whole, { status: "shipped", shipments: 1, shipped: 3, cancelled: 0 });
      await expectOnce(parts, { status: "shipped", shipments: 2, shipped: 3, cancelled: 0 });
      await expectOnce(canceled, { status: "canceled", shipments: 0, shipped: 0, cancelled: 3 });
      await expectOnce(reduced, { status: "open", shipments: 0, shipped: 0, cancelled: 1 });
      await expectOnce(await numbers(60, 64), {
        status: "open",
        shipments: 0,
        shipped: 0,
        cancelled: 0,
      });
      for (const { orderId } of canceled)
        expect(await seller.order(orderId)).toMatchObject({ status: "canceled" });
      for (const { orderId } of reduced) {
        const { items } = await seller.order(orderId);
        const quantities = items.map((item: { quantity: number }) => item.quantity);
        expect(quantities.sort()).toEqual([1, 1]);
      }

      // Work stays in proportion: reading, telling, reading back; and a round's own few.
      expect(attempts).toBeLessThanOrEqual(2 * updates.length);
      expect(calls.length).toBeLessThanOrEqual(4 * effects.length + 30 * rounds);
      // Nothing more is said once everything is said.
      store.walmart.clearFaults();
      store.walmart.clearRequests();
      await store.sync(["orders", "updates", "reconcile"], { force: true });
      expect(store.walmart.requests({ method: "POST", path: "/v3/orders/" })).toEqual([]);
    }, 600_000);
  },
  { seed: { stock: 10_000 } },
);
