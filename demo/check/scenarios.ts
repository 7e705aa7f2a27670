import { eventually } from "../eventually";
import type { AdminWalmartReturnResponse } from "../../src/types";
import { getWalmartOrder, listReturns, listWalmartOrders, sync } from "../api";
import type { Environment } from "../environment";
import { CATALOG } from "../store/catalog";
import {
  importOrder,
  expect,
  fulfill,
  getOrder,
  expectRejection,
  ship,
  sentEffects,
  units,
} from "./actions";

interface Scenario {
  title: string;
  /** Throws if the check fails; otherwise returns a note with the result. */
  run(context: Environment): Promise<string>;
}

/** Numbers with valid check digits of UPS and USPS. */
const UPS = "1Z5R89390357567127";
const USPS = "9400111202555842332669";
const [MUG, TOTE, SOCKS, BOTTLE] = CATALOG.map(({ sku }) => sku) as [string, ...string[]];

export const SCENARIOS: Scenario[] = [
  {
    title: "Connect: wrong credentials are reported, right ones work",
    async run({ admin, account }) {
      const test = await admin.post<{ ok: boolean; message: string }>(
        `/admin/walmart/accounts/${account.id}/test`,
      );
      expect(test.ok, `the connection test failed: ${test.message}`);
      const shown = JSON.stringify(await admin.get(`/admin/walmart/accounts/${account.id}`));
      expect(!shown.includes("simulator-secret"), "the response contains the client secret");
      return test.message;
    },
  },
  {
    title: "Import: prices, taxes and total to the cent, paid, found by PO number",
    async run(context) {
      const { po, walmart, order } = await importOrder(context, {
        lines: [
          { sku: MUG, quantity: 3, price: 13.37, tax: 3.31, shipping: 4.99, shippingTax: 0.41 },
          { sku: TOTE, price: 19.5, tax: 1.61 },
        ],
      });
      const expected = 3 * 13.37 + 3.31 + 4.99 + 0.41 + 19.5 + 1.61;
      same(order.total, expected, "total of the Medusa order");
      same(walmart.total, expected, "total of the Walmart order");
      same(order.items.length, 2, "items");
      same(order.payment_status, "captured", "payment status");
      const { orders } = await context.admin.get<{ orders: { id: string }[] }>(
        `/admin/orders?q=${po}`,
      );
      expect(
        orders.some(({ id }) => id === order.id),
        "the admin does not find the order by its PO number",
      );
      return `PO ${po} is order #${order.display_id}, ${order.total.toFixed(2)} USD`;
    },
  },
  {
    title: "Acknowledge: once for each order",
    async run(context) {
      const { po } = await importOrder(context, { lines: [{ sku: MUG }] });
      await sync(context.admin, ["orders", "updates", "reconcile"]);
      same(sentEffects(context.simulator, po, "acknowledge").length, 1, "acknowledgements");
      const { acknowledged_at } = await getWalmartOrder(context.admin, po);
      expect(acknowledged_at, "the order is not shown as acknowledged");
      return `PO ${po} acknowledged`;
    },
  },
  {
    title: "Ship the whole order: rejected without a tracking number, sent to Walmart with one",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await importOrder(context, {
        unitLines: true,
        lines: [{ sku: SOCKS, quantity: 3 }],
      });
      const parcel = await fulfill(admin, order, 3);
      await expectRejection(ship(admin, order, parcel, []), "a shipment without a label");
      await expectRejection(
        ship(admin, order, parcel, [" "]),
        "a shipment with a blank tracking number",
      );
      same(
        sentEffects(simulator, po, "ship").length,
        0,
        "shipments sent without a tracking number",
      );

      const startedAt = Date.now();
      await ship(admin, order, parcel, [UPS]);
      await eventually(
        "the shipment at Walmart",
        () => units(sentEffects(simulator, po, "ship")) === 3,
      );
      const took = Date.now() - startedAt;
      const tracking = sentEffects(simulator, po, "ship")[0]?.lines[0]?.tracking;
      same(tracking?.trackingNumber, UPS, "tracking number at Walmart");
      same(tracking?.carrier, "UPS", "carrier at Walmart");
      await statusOf(context, po, "shipped");
      return `3 units with UPS, at Walmart after ${took} ms`;
    },
  },
  {
    title: "Ship in parts: each part is sent once, and the rest stays open",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await importOrder(context, { lines: [{ sku: TOTE, quantity: 3 }] });
      await ship(admin, order, await fulfill(admin, order, 1), [UPS]);
      await eventually("the first part", () => units(sentEffects(simulator, po, "ship")) === 1);
      await statusOf(context, po, "partially_shipped");
      await ship(admin, order, await fulfill(admin, order, 2), [USPS]);
      await eventually("the second part", () => units(sentEffects(simulator, po, "ship")) === 3);
      await statusOf(context, po, "shipped");
      await sync(admin, ["updates", "reconcile", "updates"]);
      same(sentEffects(simulator, po, "ship").length, 2, "shipments at Walmart");
      return "1 unit, then 2 units";
    },
  },
  {
    title: "Cancel: rejected without a reason, sent to Walmart with one, stock is released",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await importOrder(context, {
        lines: [{ sku: BOTTLE ?? "", quantity: 2 }],
      });
      const before = await reserved(context, BOTTLE ?? "");
      const message = await expectRejection(
        admin.post(`/admin/orders/${order.id}/cancel`),
        "a cancellation without a reason",
      );
      same((await getOrder(admin, order.id)).status, "pending", "status after the rejection");

      const reason = "SELLER_CANCEL_OUT_OF_STOCK";
      await admin.post(`/admin/orders/${order.id}/cancel`, { cancellation_reason: reason });
      await eventually("the cancellation", () => units(sentEffects(simulator, po, "cancel")) === 2);
      same(sentEffects(simulator, po, "cancel")[0]?.lines[0]?.reason, reason, "reason at Walmart");
      same((await getOrder(admin, order.id)).status, "canceled", "status of the Medusa order");
      const shown = await statusOf(context, po, "canceled");
      same(shown.cancellation_reason, reason, "reason shown in the store");
      same(before - (await reserved(context, BOTTLE ?? "")), 2, "units released to stock");
      return `rejected with “${truncate(message)}”, then canceled`;
    },
  },
  {
    title: "Walmart cancels: the store cancels too",
    async run(context) {
      const { po, order } = await importOrder(context, { lines: [{ sku: MUG }] });
      context.simulator.cancel(po);
      await sync(context.admin, ["orders"]);
      await statusOf(context, po, "canceled");
      same((await getOrder(context.admin, order.id)).status, "canceled", "status");
      same(
        sentEffects(context.simulator, po, "cancel").length,
        0,
        "cancellations sent back to Walmart",
      );
      return `PO ${po} canceled by the buyer`;
    },
  },
  {
    title: "Return: refunded once at Walmart and in Medusa, stock is returned",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await importOrder(context, {
        lines: [{ sku: SOCKS, quantity: 3, lineTotal: 20, tax: 1.65 }],
      });
      await ship(admin, order, await fulfill(admin, order, 3), [UPS]);
      await statusOf(context, po, "shipped");
      const { returnOrderId } = simulator.createReturn({ purchaseOrderId: po });
      await sync(admin, ["returns"]);
      const [row] = await listReturns(admin, `return_order_id=${returnOrderId}`);
      expect(row, `the return ${returnOrderId} was not imported`);
      const refund = (lines?: unknown) =>
        admin.post<AdminWalmartReturnResponse>(`/admin/walmart/returns/${row.id}/refund`, {
          lines,
        });
      await expectRejection(
        refund([{ return_order_line_number: 1, quantity: 4 }]),
        "a refund of more units than returned",
      );
      await refund([{ return_order_line_number: 1, quantity: 1 }]);
      const refunded = (await refund()).return;
      same(refunded.status, "refunded", "status of the return");
      await sync(admin, ["updates", "returns", "reconcile"]);
      const effects = simulator.effects({ kind: "return_refund", returnOrderId });
      same(units(effects), 3, "units refunded at Walmart");
      same(refunded.refunded_amount, refunded.refund_amount, "amount refunded");
      const [medusaReturn] = (
        await admin.get<{ returns: { status: string }[] }>(
          `/admin/returns?order_id=${order.id}&fields=id,status`,
        )
      ).returns;
      same(medusaReturn?.status, "received", "status of the Medusa return");
      return `RMA ${returnOrderId}: 1 unit, then 2, ${refunded.refunded_amount.toFixed(2)} USD in total`;
    },
  },
  {
    title: "Unknown SKU: on hold with its name, not acknowledged",
    async run({ admin, simulator }) {
      const { purchaseOrderId: po } = simulator.createOrder({ lines: [{ sku: "NO-SUCH-SKU" }] });
      await sync(admin, ["orders", "updates"]);
      const row = await getWalmartOrder(admin, po);
      same(row.status, "error", "status");
      expect(row.status_details?.includes("NO-SUCH-SKU"), "the details do not name the SKU");
      same(sentEffects(simulator, po, "acknowledge").length, 0, "acknowledgements");
      return truncate(row.status_details ?? "");
    },
  },
  {
    title: "The web shop's orders are unaffected",
    async run({ admin }) {
      const walmart = new Set((await listWalmartOrders(admin)).map(({ order_id }) => order_id));
      const { orders } = await admin.get<{ orders: { id: string }[] }>("/admin/orders?limit=100");
      const web = orders.find(({ id }) => !walmart.has(id));
      expect(web, "the web shop's order is gone");
      await admin.post(`/admin/orders/${web.id}/cancel`);
      same((await getOrder(admin, web.id)).status, "canceled", "status");
      return "canceled without a reason, like in Medusa without the plugin";
    },
  },
];

function same(seen: unknown, expected: unknown, what: string): void {
  const equal =
    typeof seen === "number" && typeof expected === "number"
      ? Math.abs(seen - expected) < 0.000_001
      : seen === expected;
  expect(equal, `${what}: ${String(seen)} instead of ${String(expected)}`);
}

function statusOf({ admin }: Environment, po: string, expected: string) {
  let last = "";
  return eventually(`status ${expected} of PO ${po}`, async () => {
    const order = await getWalmartOrder(admin, po);
    last = order.status;
    return last === expected ? order : undefined;
  }).then((order) => {
    expect(order, `status of PO ${po}: ${last} instead of ${expected}`);
    return order;
  });
}

async function reserved({ admin }: Environment, sku: string): Promise<number> {
  const { inventory_items } = await admin.get<{ inventory_items: { reserved_quantity: number }[] }>(
    `/admin/inventory-items?sku=${sku}`,
  );
  return inventory_items[0]?.reserved_quantity ?? 0;
}

function truncate(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
