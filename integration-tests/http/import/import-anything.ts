import { randomInt } from "node:crypto";
import fc from "fast-check";
import { queueOf } from "../../support/store/queue";
import { sellerOf } from "../../support/store/seller";
import { storePart } from "../../support/store/suite";

/** `IMPORT_SEED=…` brings the same pages again. */
const SEED = Number(process.env.IMPORT_SEED ?? randomInt(2 ** 31));
const PAGES = 6;
const PER_PAGE = 20;

type Json = Record<string, unknown>;

/** What does not belong where it is put. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    "",
    " ",
    0,
    -1,
    -3.5,
    "-2",
    0.333,
    1e308,
    -1e308,
    "99999999999",
    9_007_199_254_740_992,
    "1e400",
    "a\u0000b",
    "\ud800",
    true,
    "NaN",
    8.64e15 + 1,
    "x".repeat(5_000),
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** Where, as a share of all places of an order; and what. */
const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), oddValue), {
  minLength: 1,
  maxLength: 3,
});

export const importAnything = storePart("import-anything", (store) => {
  const seller = sellerOf(store);
  const queue = queueOf(store);

  beforeAll(async () => {
    await store.connect();
  });
  afterEach(() => seller.atRest());

  const readable = (number: string): Json => {
    const { purchaseOrderId } = store.walmart.createOrder({
      purchaseOrderId: number,
      lines: [
        { sku: "SKU-A", quantity: 2 },
        { sku: "SKU-B", quantity: 1 },
      ],
    });
    const { simulator: _simulator, ...order } = store.walmart.getOrder(purchaseOrderId)!;
    return order;
  };

  it(`whatever a page holds becomes a row or an error, and no other order is lost (IMPORT_SEED=${SEED})`, async () => {
    const damages = fc.sample(damage, { numRuns: PAGES * PER_PAGE, seed: SEED });
    const kept: string[] = [];
    const fine: string[] = [];
    for (let index = 0; index < PAGES; index += 1) {
      const spoilt = damages
        .slice(index * PER_PAGE, (index + 1) * PER_PAGE)
        .map((hits, place) => spoil(readable(`77${index}${String(place).padStart(3, "0")}`), hits));
      const whole = readable(`88${index}000`);
      const twice = readable(`88${index}001`);
      const lines = readable(`88${index}002`);
      repeatLine(lines);
      fine.push(`88${index}000`, `88${index}001`);
      kept.push(`88${index}002`, ...spoilt.flatMap((order) => numberOf(order)));
      store.walmart.injectFault({
        kind: "status",
        status: 200,
        path: /\/v3\/orders$/,
        body: {
          list: {
            meta: { totalCount: PER_PAGE + 4 },
            elements: { order: [twice, ...spoilt, lines, whole, twice, null, 7] },
          },
        },
      });
      const [result] = await store.sync(["orders"]);
      expect({ index, page: result!.counts.imported! >= 2 }).toEqual({ index, page: true });
    }
    await store.sync(["orders"]);
    const rows = await queue.service.listWalmartOrders({}, { take: null });
    const states: Record<string, number> = {};
    for (const row of rows) states[row.import_state] = (states[row.import_state] ?? 0) + 1;
    console.info(`IMPORT_SEED=${SEED}: ${JSON.stringify(states)}`);

    const byNumber = new Map(rows.map((row) => [row.purchase_order_id, row]));
    expect(byNumber.size).toBe(rows.length);
    for (const number of fine)
      expect(byNumber.get(number)).toMatchObject({ import_state: "imported", problem: null });
    for (const number of kept) expect([number, byNumber.has(number)]).toEqual([number, true]);
    for (const row of rows) {
      // Nothing hangs between the two: it is imported, passed over, or says what is wrong.
      const isSettled = row.import_state === "imported" || row.import_state === "skipped";
      expect([row.purchase_order_id, isSettled || row.status === "error"]).toEqual([
        row.purchase_order_id,
        true,
      ]);
    }
  });
});

/** Puts odd values into places of an order. */
function spoil(order: Json, hits: [number, unknown][]): Json {
  for (const [where, value] of hits) {
    const places = placesOf(order);
    const place = places[Math.floor(where * places.length)];
    if (place) place.parent[place.key] = value;
  }
  return JSON.parse(JSON.stringify(order)) as Json;
}

function placesOf(value: unknown): { parent: Json; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Json;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesOf(parent[key])]);
}

function repeatLine(order: Json): void {
  const { orderLine } = order.orderLines as { orderLine: unknown[] };
  orderLine.push(orderLine[0]);
}

/** The number by which Walmart knows it, if that has stayed what it was. */
function numberOf({ purchaseOrderId }: Json): string[] {
  return typeof purchaseOrderId === "string" && /^77\d{4}$/.test(purchaseOrderId)
    ? [purchaseOrderId]
    : [];
}
