import type { AdminWalmartReturnResponse } from "../../src/types";
import { getWalmartOrder, listReturns, listWalmartOrders, sync } from "../api";
import type { Stand } from "../stand";
import { CATALOG } from "../store/catalog";
import {
  arrive,
  eventually,
  expect,
  fulfil,
  getOrder,
  refused,
  ship,
  told,
  units,
} from "./context";

interface Scenario {
  title: string;
  /** Throws what went wrong; otherwise says what was seen. */
  run(context: Stand): Promise<string>;
}

/** Numbers that UPS and USPS might give: their check digits hold. */
const UPS = "1Z5R89390357567127";
const USPS = "9400111202555842332669";
const [MUG, TOTE, SOCKS, BOTTLE] = CATALOG.map(({ sku }) => sku) as [string, ...string[]];

export const SCENARIOS: Scenario[] = [
  {
    title: "Connect: wrong credentials are told, right ones work",
    async run({ admin, account }) {
      const test = await admin.post<{ ok: boolean; message: string }>(
        `/admin/walmart/accounts/${account.id}/test`,
      );
      expect(test.ok, `the test of the connection says: ${test.message}`);
      const shown = JSON.stringify(await admin.get(`/admin/walmart/accounts/${account.id}`));
      expect(!shown.includes("simulator-secret"), "the answer holds the client secret");
      return test.message;
    },
  },
  {
    title: "Import: prices, taxes and total to the cent, paid, found by PO number",
    async run(context) {
      const { po, walmart, order } = await arrive(context, {
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
      const { po } = await arrive(context, { lines: [{ sku: MUG }] });
      await sync(context.admin, ["orders", "updates", "reconcile"]);
      same(told(context.simulator, po, "acknowledge").length, 1, "acknowledgements");
      const { acknowledged_at } = await getWalmartOrder(context.admin, po);
      expect(acknowledged_at, "the order is not shown as acknowledged");
      return `PO ${po} acknowledged`;
    },
  },
  {
    title: "Ship the whole: refused without a tracking number, told to Walmart with one",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await arrive(context, {
        unitLines: true,
        lines: [{ sku: SOCKS, quantity: 3 }],
      });
      const parcel = await fulfil(admin, order, 3);
      await refused(ship(admin, order, parcel, []), "a shipment without a label");
      await refused(ship(admin, order, parcel, [" "]), "a shipment with a blank tracking number");
      same(told(simulator, po, "ship").length, 0, "shipments told before there was a number");

      const clicked = Date.now();
      await ship(admin, order, parcel, [UPS]);
      await eventually("the shipment at Walmart", () => units(told(simulator, po, "ship")) === 3);
      const took = Date.now() - clicked;
      const tracking = told(simulator, po, "ship")[0]?.lines[0]?.tracking;
      same(tracking?.trackingNumber, UPS, "tracking number at Walmart");
      same(tracking?.carrier, "UPS", "carrier at Walmart");
      await statusOf(context, po, "shipped");
      return `3 units with UPS, known at Walmart after ${took} ms`;
    },
  },
  {
    title: "Ship in parts: each part once, and what is left stays open",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await arrive(context, { lines: [{ sku: TOTE, quantity: 3 }] });
      await ship(admin, order, await fulfil(admin, order, 1), [UPS]);
      await eventually("the first part", () => units(told(simulator, po, "ship")) === 1);
      await statusOf(context, po, "partially_shipped");
      await ship(admin, order, await fulfil(admin, order, 2), [USPS]);
      await eventually("the second part", () => units(told(simulator, po, "ship")) === 3);
      await statusOf(context, po, "shipped");
      await sync(admin, ["updates", "reconcile", "updates"]);
      same(told(simulator, po, "ship").length, 2, "shipments at Walmart");
      return "1 unit, then 2 units";
    },
  },
  {
    title: "Cancel: refused without a reason, told to Walmart with one, stock returns",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await arrive(context, { lines: [{ sku: BOTTLE ?? "", quantity: 2 }] });
      const before = await reserved(context, BOTTLE ?? "");
      const message = await refused(
        admin.post(`/admin/orders/${order.id}/cancel`),
        "a cancellation without a reason",
      );
      same((await getOrder(admin, order.id)).status, "pending", "status after the refusal");

      const reason = "SELLER_CANCEL_OUT_OF_STOCK";
      await admin.post(`/admin/orders/${order.id}/cancel`, { cancellation_reason: reason });
      await eventually("the cancellation", () => units(told(simulator, po, "cancel")) === 2);
      same(told(simulator, po, "cancel")[0]?.lines[0]?.reason, reason, "reason at Walmart");
      same((await getOrder(admin, order.id)).status, "canceled", "status of the Medusa order");
      const shown = await statusOf(context, po, "canceled");
      same(shown.cancellation_reason, reason, "reason that the store shows");
      same(before - (await reserved(context, BOTTLE ?? "")), 2, "units that returned to stock");
      return `refused with “${shortened(message)}”, then cancelled`;
    },
  },
  {
    title: "Walmart cancels: so does the store",
    async run(context) {
      const { po, order } = await arrive(context, { lines: [{ sku: MUG }] });
      context.simulator.cancel(po);
      await sync(context.admin, ["orders"]);
      await statusOf(context, po, "canceled");
      same((await getOrder(context.admin, order.id)).status, "canceled", "status");
      same(told(context.simulator, po, "cancel").length, 0, "cancellations sent back to Walmart");
      return `PO ${po} cancelled by the buyer`;
    },
  },
  {
    title: "Return: refunded once at Walmart and in Medusa, stock returns",
    async run(context) {
      const { admin, simulator } = context;
      const { po, order } = await arrive(context, {
        lines: [{ sku: SOCKS, quantity: 3, lineTotal: 20, tax: 1.65 }],
      });
      await ship(admin, order, await fulfil(admin, order, 3), [UPS]);
      await statusOf(context, po, "shipped");
      const { returnOrderId } = simulator.createReturn({ purchaseOrderId: po });
      await sync(admin, ["returns"]);
      const [row] = await listReturns(admin, `return_order_id=${returnOrderId}`);
      expect(row, `the return ${returnOrderId} did not arrive`);
      const refund = (lines?: unknown) =>
        admin.post<AdminWalmartReturnResponse>(`/admin/walmart/returns/${row.id}/refund`, {
          lines,
        });
      await refused(
        refund([{ return_order_line_number: 1, quantity: 4 }]),
        "a refund of more than there is",
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
      return `RMA ${returnOrderId}: 1 unit, then 2, ${refunded.refunded_amount.toFixed(2)} USD in all`;
    },
  },
  {
    title: "Unknown SKU: held with its name, neither acknowledged nor lost",
    async run({ admin, simulator }) {
      const { purchaseOrderId: po } = simulator.createOrder({ lines: [{ sku: "NO-SUCH-SKU" }] });
      await sync(admin, ["orders", "updates"]);
      const held = await getWalmartOrder(admin, po);
      same(held.status, "error", "status");
      expect(held.status_details?.includes("NO-SUCH-SKU"), "the details do not name the SKU");
      same(told(simulator, po, "acknowledge").length, 0, "acknowledgements");
      return shortened(held.status_details ?? "");
    },
  },
  {
    title: "The web shop's orders are as they were",
    async run({ admin }) {
      const walmart = new Set((await listWalmartOrders(admin)).map(({ order_id }) => order_id));
      const { orders } = await admin.get<{ orders: { id: string }[] }>("/admin/orders?limit=100");
      const web = orders.find(({ id }) => !walmart.has(id));
      expect(web, "the web shop's order is gone");
      await admin.post(`/admin/orders/${web.id}/cancel`);
      same((await getOrder(admin, web.id)).status, "canceled", "status");
      return "cancelled without a reason, as Medusa does it";
    },
  },
];

function same(seen: unknown, wanted: unknown, what: string): void {
  const equal =
    typeof seen === "number" && typeof wanted === "number"
      ? Math.abs(seen - wanted) < 0.000_001
      : seen === wanted;
  expect(equal, `${what}: ${String(seen)} instead of ${String(wanted)}`);
}

function statusOf({ admin }: Stand, po: string, wanted: string) {
  let last = "";
  return eventually(`status ${wanted} of PO ${po}`, async () => {
    const order = await getWalmartOrder(admin, po);
    last = order.status;
    return last === wanted ? order : undefined;
  }).then((order) => {
    expect(order, `status of PO ${po}: ${last} instead of ${wanted}`);
    return order;
  });
}

async function reserved({ admin }: Stand, sku: string): Promise<number> {
  const { inventory_items } = await admin.get<{ inventory_items: { reserved_quantity: number }[] }>(
    `/admin/inventory-items?sku=${sku}`,
  );
  return inventory_items[0]?.reserved_quantity ?? 0;
}

function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
