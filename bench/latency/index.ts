/**
 * How soon Walmart is told: from the admin API's answer to a shipment or a cancellation (and from the click before it)
 * until the request reaches Walmart; idle, and while orders are imported in the same process.
 *
 *   npm run bench:latency -- [shipments, and as many cancellations] [orders that are imported meanwhile]
 */
import { setTimeout as pause } from "node:timers/promises";
import { listWalmartOrders, sync } from "../../demo/api";
import { fulfil, getOrder, ship } from "../../demo/check/context";
import type { Stand } from "../../demo/stand";
import { CATALOG } from "../../demo/store/catalog";
import { load, percentile, report, run } from "../support/figures";
import { sizes } from "../support/sizes";
import { withStand } from "../support/with-stand";

const LINES = CATALOG.slice(0, 2).map(({ sku }) => ({ sku }));
const LONGEST_MS = 60_000;

/** Something that the merchant does to an order, and by which request Walmart is told. */
interface Deed {
  purchaseOrderId: string;
  operation: "orders.ship" | "orders.cancel";
  act: () => Promise<unknown>;
}

run(async () => {
  const [deeds = 0, orders = 0] = sizes({ usual: 25, smoke: 2 }, { usual: 5000, smoke: 40 });
  if (deeds > 25) throw new Error("Walmart takes 60 of each in a minute: at most 25, please.");
  await withStand({ name: "bench-latency", env: { WALMART_ORDERS_CRON: "off" } }, async (stand) => {
    const { admin, simulator } = stand;
    const { purchaseOrderIds } = simulator.createOrder({ count: deeds * 4, lines: LINES });
    for (const number of purchaseOrderIds) simulator.acknowledge(number);
    await sync(admin, ["orders"]);
    const prepared = await prepare(stand, deeds * 2);
    const rows: Record<string, Record<string, unknown>> = {};
    rows.idle = await measure(stand, prepared.slice(0, deeds * 2));

    simulator.createOrder({ count: orders, lines: LINES });
    let isImported = false;
    // It is not waited for: where it takes longer than the measurement, the store is stopped amid it.
    sync(admin, ["orders"]).then(
      () => (isImported = true),
      () => undefined,
    );
    await pause(500);
    rows[`importing ${orders}`] = {
      ...(await measure(stand, prepared.slice(deeds * 2))),
      "import went on to the end": !isImported,
    };
    report("latency", rows);
  });
});

/** Orders that can be shipped, and orders that can be cancelled, in turn. */
async function prepare({ admin, simulator }: Stand, each: number): Promise<Deed[]> {
  const rows = await listWalmartOrders(admin);
  if (rows.length !== each * 2) throw new Error(`${rows.length} orders came in, not ${each * 2}.`);
  const deeds: Deed[] = [];
  for (const [index, { purchase_order_id: purchaseOrderId, order_id }] of rows.entries()) {
    const id = order_id ?? "";
    if (index % 2) {
      const body = { cancellation_reason: "SELLER_CANCEL_OUT_OF_STOCK" };
      const act = () => admin.post(`/admin/orders/${id}/cancel`, body);
      deeds.push({ purchaseOrderId, operation: "orders.cancel", act });
    } else {
      const order = await getOrder(admin, id);
      const parcel = await fulfil(admin, order, 1);
      const act = () => ship(admin, order, parcel, ["1Z5R89390357567127"]);
      deeds.push({ purchaseOrderId, operation: "orders.ship", act });
    }
  }
  simulator.clearRequests();
  return deeds;
}

async function measure({ simulator }: Stand, deeds: Deed[]): Promise<Record<string, unknown>> {
  const fromClick: number[] = [];
  const fromAnswer: number[] = [];
  for (const { purchaseOrderId: path, operation, act } of deeds) {
    const clicked = Date.now();
    await act();
    const answered = Date.now();
    const request = () => simulator.requests({ operation, path })[0];
    for (const end = Date.now() + LONGEST_MS; !request(); await pause(5))
      if (Date.now() > end) throw new Error(`Walmart was not told of ${operation} of ${path}.`);
    const told = new Date(request()?.time ?? 0).getTime();
    fromClick.push(told - clicked);
    fromAnswer.push(Math.max(0, told - answered));
  }
  return {
    deeds: deeds.length,
    "from the answer p50 ms": percentile(fromAnswer, 0.5),
    "p95 ms": percentile(fromAnswer, 0.95),
    "from the click p50 ms": percentile(fromClick, 0.5),
    "click p95 ms": percentile(fromClick, 0.95),
    load: load(),
  };
}
