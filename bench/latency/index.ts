/**
 * How soon Walmart receives a change: from the admin API's response to a shipment or a cancellation (and from the
 * request before it) until the request reaches Walmart; idle, and while orders are imported in the same process.
 *
 *   npm run bench:latency -- [shipments, and as many cancellations] [orders imported meanwhile]
 */
import { setTimeout as pause } from "node:timers/promises";
import { listWalmartOrders, sync } from "../../demo/api";
import { fulfill, getOrder, ship } from "../../demo/check/actions";
import type { Environment } from "../../demo/environment";
import { CATALOG } from "../../demo/store/catalog";
import { load, percentile, report, run } from "../support/figures";
import { sizes } from "../support/sizes";
import { withEnvironment } from "../support/with-environment";

const LINES = CATALOG.slice(0, 2).map(({ sku }) => ({ sku }));
const TIMEOUT_MS = 60_000;

/** An action of the merchant on an order, and the request to Walmart that it causes. */
interface Action {
  purchaseOrderId: string;
  operation: "orders.ship" | "orders.cancel";
  act: () => Promise<unknown>;
}

run(async () => {
  const [actions = 0, orders = 0] = sizes(
    { standard: 25, smoke: 2 },
    { standard: 5000, smoke: 40 },
  );
  if (actions > 25) throw new Error("Walmart accepts 60 of each per minute, so the maximum is 25.");
  await withEnvironment(
    { name: "bench-latency", env: { WALMART_ORDERS_CRON: "off" } },
    async (environment) => {
      const { admin, simulator } = environment;
      const { purchaseOrderIds } = simulator.createOrder({ count: actions * 4, lines: LINES });
      for (const number of purchaseOrderIds) simulator.acknowledge(number);
      await sync(admin, ["orders"]);
      const prepared = await prepare(environment, actions * 2);
      const rows: Record<string, Record<string, unknown>> = {};
      rows.idle = await measure(environment, prepared.slice(0, actions * 2));

      simulator.createOrder({ count: orders, lines: LINES });
      let isImported = false;
      // Not awaited: if the import takes longer than the measurement, the store stops in the middle of it.
      sync(admin, ["orders"]).then(
        () => (isImported = true),
        () => undefined,
      );
      await pause(500);
      rows[`importing ${orders}`] = {
        ...(await measure(environment, prepared.slice(actions * 2))),
        "import lasted to the end": !isImported,
      };
      report("latency", rows);
    },
  );
});

/** Prepares orders that can be shipped and orders that can be canceled, alternating. */
async function prepare({ admin, simulator }: Environment, each: number): Promise<Action[]> {
  const rows = await listWalmartOrders(admin);
  if (rows.length !== each * 2)
    throw new Error(`${rows.length} orders were imported instead of ${each * 2}.`);
  const actions: Action[] = [];
  for (const [index, { purchase_order_id: purchaseOrderId, order_id }] of rows.entries()) {
    const id = order_id ?? "";
    if (index % 2) {
      const body = { cancellation_reason: "SELLER_CANCEL_OUT_OF_STOCK" };
      const act = () => admin.post(`/admin/orders/${id}/cancel`, body);
      actions.push({ purchaseOrderId, operation: "orders.cancel", act });
    } else {
      const order = await getOrder(admin, id);
      const parcel = await fulfill(admin, order, 1);
      const act = () => ship(admin, order, parcel, ["1Z5R89390357567127"]);
      actions.push({ purchaseOrderId, operation: "orders.ship", act });
    }
  }
  simulator.clearRequests();
  return actions;
}

async function measure(
  { simulator }: Environment,
  actions: Action[],
): Promise<Record<string, unknown>> {
  const fromRequest: number[] = [];
  const fromResponse: number[] = [];
  for (const { purchaseOrderId: path, operation, act } of actions) {
    const startedAt = Date.now();
    await act();
    const respondedAt = Date.now();
    const request = () => simulator.requests({ operation, path })[0];
    for (const end = Date.now() + TIMEOUT_MS; !request(); await pause(5))
      if (Date.now() > end) throw new Error(`Walmart did not receive ${operation} for ${path}.`);
    const receivedAt = new Date(request()?.time ?? 0).getTime();
    fromRequest.push(receivedAt - startedAt);
    fromResponse.push(Math.max(0, receivedAt - respondedAt));
  }
  return {
    actions: actions.length,
    "from the response p50 ms": percentile(fromResponse, 0.5),
    "p95 ms": percentile(fromResponse, 0.95),
    "from the request p50 ms": percentile(fromRequest, 0.5),
    "from the request p95 ms": percentile(fromRequest, 0.95),
    load: load(),
  };
}
