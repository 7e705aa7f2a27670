import type { Effect, Simulator } from "../../../src/simulator";
import type { AdminClient } from "../../support/store-process";
import { body, REASON, shippedUnits, type Task, trackingNumberOf } from "./merchant";
import type { Sold } from "./purchase-orders";
import type { Refund } from "./refunds";
import type { Rows } from "./rows";
import { refundOf } from "./truth-returns";

interface ParsedOrder {
  id: string;
  custom_display_id: string;
  status: string;
  original_total: number;
  total: number;
  payment_status: string;
  fulfillment_status: string;
  items: { variant_sku: string; detail: { quantity: number; shipped_quantity: number } }[];
  payment_collections: {
    payments: { captures: { amount: number }[]; refunds: { amount: number }[] }[];
  }[];
}

const PAGE = 100;
const LINE_OF = { "SKU-A": "1", "SKU-B": "2" } as Record<string, string>;

/**
 * Every purchase order is one Medusa order with Walmart's total, captured once, and refunded for what was canceled or
 * returned. Returns the number of items whose shipped units core has not counted: it does so in a transaction separate
 * from the shipment's.
 */
export async function checkMedusa(
  admin: AdminClient,
  rows: Rows,
  sold: Sold[],
  tasks: Task[],
  refunds: Refund[],
): Promise<number> {
  const orders = await allOrders(admin);
  const returned = new Set(refunds.map((one) => one.po));
  const taskOf = new Map(tasks.map((task) => [task.po, task]));
  const cents = (amounts: { amount: number }[]) =>
    amounts.map(({ amount }) => Math.round(amount * 100));
  const found = orders.map((order) => {
    const payments = order.payment_collections.flatMap((one) => one.payments);
    return {
      po: order.custom_display_id,
      status: order.status,
      fulfillment: order.fulfillment_status,
      total: Math.round(order.original_total * 100),
      units: Object.fromEntries(order.items.map((i) => [i.variant_sku, i.detail.quantity])),
      captured: cents(payments.flatMap((one) => one.captures)),
      refunded: cents(payments.flatMap((one) => one.refunds)),
    };
  });
  const wanted = sold.map((one) => {
    const { input, total, withoutSecondLine } = one;
    const kind = taskOf.get(input.purchaseOrderId)?.kind;
    const reduced = kind === "cancel-line";
    return {
      po: input.purchaseOrderId,
      status: kind === "cancel" ? "canceled" : "pending",
      fulfillment:
        { ship: "shipped", "ship-part": "partially_shipped" }[kind as string] ?? "not_fulfilled",
      // Core takes off what has come back, too.
      total: reduced || returned.has(input.purchaseOrderId) ? withoutSecondLine : total,
      units: { "SKU-A": 2, ...(reduced ? {} : { "SKU-B": 1 }) },
      captured: [total],
      refunded:
        kind === "cancel"
          ? [total]
          : reduced || returned.has(input.purchaseOrderId)
            ? [refundOf(one)]
            : [],
    };
  });
  expect(byPo(found)).toEqual(byPo(wanted));
  // Nothing that the list does not show, either.
  expect(await rows.count('SELECT count(*) FROM "order"')).toBe(sold.length);
  return orders.flatMap((order) => {
    const task = taskOf.get(order.custom_display_id);
    const units = task ? shippedUnits(task) : {};
    return order.items.filter((i) => i.detail.shipped_quantity !== (units[i.variant_sku] ?? 0));
  }).length;
}

async function allOrders(admin: AdminClient): Promise<ParsedOrder[]> {
  const fields =
    "id,custom_display_id,status,total,original_total,payment_status,fulfillment_status,*items,*items.detail," +
    "*payment_collections.payments.captures,*payment_collections.payments.refunds";
  const all: ParsedOrder[] = [];
  for (;;) {
    const page = body<{ orders: ParsedOrder[]; count: number }>(
      await admin.get(`/admin/orders?limit=${PAGE}&offset=${all.length}&order=id&fields=${fields}`),
    );
    all.push(...page.orders);
    if (!page.orders.length || all.length >= page.count) return all;
  }
}

/** One reservation for every item that has units to ship, and the stock's own sums agree with them. */
export async function checkReservations(rows: Rows, sold: Sold[], tasks: Task[]): Promise<void> {
  const taskOf = new Map(tasks.map((task) => [task.po, task]));
  const found = await rows.all<{ po: string; sku: string; quantity: string }>(
    `SELECT o.purchase_order_id AS po, l.sku, r.quantity
    FROM reservation_item r
    JOIN walmart_order_line l ON l.line_item_id = r.line_item_id
    JOIN walmart_order o ON o.id = l.walmart_order_id
    WHERE r.deleted_at IS NULL`,
  );
  const wanted = sold.flatMap(({ input: { purchaseOrderId: po } }) => {
    const task = taskOf.get(po);
    if (task?.kind === "cancel") return [];
    const shipped: Record<string, number> = task ? shippedUnits(task) : {};
    const sold = { "SKU-A": 2, "SKU-B": task?.kind === "cancel-line" ? 0 : 1 };
    return Object.entries(sold).flatMap(([sku, quantity]) => {
      const left = quantity - (shipped[sku] ?? 0);
      return left > 0 ? [{ po, sku, quantity: left }] : [];
    });
  });
  const plain = found.map((one) => ({ ...one, quantity: Number(one.quantity) }));
  expect(byPo(plain)).toEqual(byPo(wanted));

  const levels = await rows.all<{ sku: string; reserved: string }>(
    `SELECT i.sku, l.reserved_quantity AS reserved FROM inventory_level l
    JOIN inventory_item i ON i.id = l.inventory_item_id WHERE l.deleted_at IS NULL`,
  );
  const sum = (sku: string) =>
    wanted.filter((one) => one.sku === sku).reduce((total, one) => total + one.quantity, 0);
  expect(levels.map(({ sku, reserved }) => [sku, Number(reserved)])).toEqual(
    levels.map(({ sku }) => [sku, sum(sku)]),
  );
}

/** Everything was sent to Walmart once, and nothing else. Returns how many acknowledgements were repeated. */
export function checkWalmart(walmart: Simulator, sold: Sold[], tasks: Task[]): number {
  const effects = walmart.effects();
  const acknowledged = effects.filter((one) => one.kind === "acknowledge" && !one.repeated);
  expect(acknowledged.map((one) => one.purchaseOrderId).sort()).toEqual(
    sold.map((one) => one.input.purchaseOrderId).sort(),
  );

  const sent = (kind: string) =>
    byPo(
      effects
        .filter((one) => one.kind === kind)
        .map((one) => ({ po: one.purchaseOrderId, lines: linesOf(one) })),
    );
  const shipped = tasks
    .filter((task) => Object.keys(shippedUnits(task)).length)
    .map((task) => ({
      po: task.po,
      lines: Object.entries(shippedUnits(task)).map(
        ([sku, quantity]) => `${LINE_OF[sku] ?? ""}: ${quantity} ${trackingNumberOf(task.po)}`,
      ),
    }));
  expect(sent("ship")).toEqual(byPo(shipped));
  const canceled = tasks
    .filter((task) => task.kind === "cancel" || task.kind === "cancel-line")
    .map((task) => ({
      po: task.po,
      lines: [...(task.kind === "cancel" ? [`1: 2 ${REASON}`] : []), `2: 1 ${REASON}`],
    }));
  expect(sent("cancel")).toEqual(byPo(canceled));
  expect(effects.filter((one) => one.kind === "track" || one.kind === "refund")).toEqual([]);
  return effects.filter((one) => one.repeated).length;
}

function linesOf(effect: Effect): string[] {
  return effect.lines.map(
    (line) =>
      `${line.lineNumber}: ${line.quantity} ${line.tracking?.trackingNumber ?? line.reason ?? ""}`,
  );
}

/** Every purchase order is imported and matches Walmart's state; every update is confirmed. */
export async function checkRows(
  rows: Rows,
  sold: Sold[],
  tasks: Task[],
  refunds: Refund[],
): Promise<void> {
  const taskOf = new Map(tasks.map((task) => [task.po, task]));
  const orders = await rows.all<{ po: string }>(
    `SELECT purchase_order_id AS po, import_state, status, problem, read_problem FROM walmart_order`,
  );
  const statuses = { ship: "shipped", "ship-part": "partially_shipped", cancel: "canceled" };
  expect(byPo(orders)).toEqual(
    byPo(
      sold.map(({ input: { purchaseOrderId: po } }) => ({
        po,
        import_state: "imported",
        status: (statuses as Record<string, string>)[taskOf.get(po)?.kind ?? ""] ?? "open",
        problem: null,
        read_problem: null,
      })),
    ),
  );
  const claims = "SELECT count(*) FROM walmart_order WHERE claimed_until > now()";
  expect(await rows.count(claims)).toBe(0);
  const updates = await rows.all<{ kind: string; state: string; count: string }>(
    "SELECT kind, state, count(*) FROM walmart_update GROUP BY 1, 2 ORDER BY 1",
  );
  const kinds = (...names: string[]) => tasks.filter((task) => names.includes(task.kind)).length;
  expect(updates.map(({ count, ...one }) => ({ ...one, count: Number(count) }))).toEqual([
    { kind: "acknowledge", state: "confirmed", count: sold.length },
    { kind: "cancel", state: "confirmed", count: kinds("cancel", "cancel-line") },
    { kind: "refund", state: "confirmed", count: refunds.length },
    { kind: "ship", state: "confirmed", count: kinds("ship", "ship-part") },
  ]);
}

function byPo<T extends { po: string }>(list: T[]): T[] {
  return [...list].sort(
    (one, other) =>
      one.po.localeCompare(other.po) || JSON.stringify(one).localeCompare(JSON.stringify(other)),
  );
}
