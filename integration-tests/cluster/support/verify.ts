import { setTimeout as pause } from "node:timers/promises";
import type { Answer } from "../../support/store/seller";
import type { StoreProcess } from "../../support/store-process";
import type { Cluster } from "./cluster";
import type { Day } from "./day";
import { REASON } from "./merchant";
import { FIRST_PARCEL, type PlannedOrder, SECOND_PARCEL } from "./plan";

const PATIENCE_MS = 180_000;

/** Waits until every purchase order is a Medusa order and nothing is left to be sent or to be followed. */
export async function untilQuiet(cluster: Cluster, { orders }: Day): Promise<void> {
  const reduced = [...orders.values()].filter(({ fate }) => fate === "reduced").length;
  for (const end = Date.now() + PATIENCE_MS; ; await pause(500)) {
    const [now] = await cluster.query<Record<string, number>>(
      `SELECT
        (SELECT count(*)::integer FROM walmart_order WHERE import_state = 'imported') AS imported,
        (SELECT count(*)::integer FROM walmart_update WHERE state IN ('pending', 'sending')) AS open,
        (SELECT count(*)::integer FROM order_change WHERE status = 'confirmed' AND change_type = 'edit') AS reduced`,
    );
    if (now?.imported === orders.size && now.open === 0 && now.reduced === reduced) return;
    if (Date.now() > end) throw new Error(`It did not come to rest: ${JSON.stringify(now)}`);
  }
}

/** Every purchase order is one Medusa order with Walmart's total, and every effect at Walmart happened once. */
export async function verifyOnceEach(
  cluster: Cluster,
  { admin }: StoreProcess,
  { orders }: Day,
): Promise<{ effects: number }> {
  const rows = await listAll(admin, "/admin/walmart/orders", "orders");
  const medusa = await listAll(
    admin,
    "/admin/orders",
    "orders",
    "&fields=id,total,status,custom_display_id,*items,*items.detail,+metadata",
  );
  expect(rows).toHaveLength(orders.size);
  expect(medusa).toHaveLength(orders.size);
  const reservations = await cluster.query<{ line_item_id: string; quantity: number; n: number }>(
    `SELECT line_item_id, sum(quantity)::integer AS quantity, count(*)::integer AS n FROM reservation_item
     WHERE deleted_at IS NULL AND quantity > 0 GROUP BY line_item_id`,
  );

  const found = [...orders].map(([po, planned]) => {
    const row = rows.find((one) => one.purchase_order_id === po);
    const order = medusa.find((one) => one.id === row?.order_id);
    return {
      po,
      ...planned,
      status: row?.status,
      details: row?.status_details ?? null,
      total: rounded(order?.total),
      effects: cluster.walmart
        .effects({ purchaseOrderId: po })
        .map(({ kind, lines, repeated }) => ({
          kind,
          ...(repeated && { repeated }),
          lines: lines.map(brief),
        })),
      reserved: Object.fromEntries(
        (order?.items ?? []).map((item: Answer) => [
          item.variant_sku,
          reservations
            .filter((one) => one.line_item_id === item.id)
            .reduce((sum, one) => sum + one.quantity, 0),
        ]),
      ),
    };
  });
  expect(found).toEqual(
    [...orders].map(([po, planned]) => expected(po, planned, totalAtWalmart(cluster, po))),
  );
  return { effects: cluster.walmart.effects().length };
}

/** Medusa's counters agree with its reservations, and with what was shipped. */
export async function verifyStock(cluster: Cluster, skus: string[]): Promise<void> {
  const levels = await cluster.query<{ sku: string; reserved: number; counted: number }>(
    `SELECT i.sku, l.reserved_quantity::integer AS counted,
       COALESCE((SELECT sum(r.quantity) FROM reservation_item r
         WHERE r.inventory_item_id = i.id AND r.deleted_at IS NULL), 0)::integer AS reserved
     FROM inventory_item i JOIN inventory_level l ON l.inventory_item_id = i.id
     WHERE i.sku = ANY($1) ORDER BY i.sku`,
    [skus],
  );
  expect(levels).toHaveLength(skus.length);
  expect(levels.filter(({ reserved, counted }) => reserved !== counted)).toEqual([]);
}

/** What buyers can order at Walmart becomes what is left to sell, whoever changed it last, and however often. */
export async function verifyListingValues(cluster: Cluster, skus: string[]): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(500)) {
    const left = await cluster.query<{ sku: string; quantity: number }>(
      `SELECT i.sku, (l.stocked_quantity - l.reserved_quantity)::integer AS quantity
       FROM inventory_item i JOIN inventory_level l ON l.inventory_item_id = i.id
       WHERE i.sku = ANY($1) ORDER BY i.sku`,
      [skus],
    );
    const shown = left.map(({ sku }) => ({
      sku,
      quantity: cluster.walmart.inventory(sku)?.available,
    }));
    if (JSON.stringify(shown) === JSON.stringify(left)) return;
    if (Date.now() > end) expect(shown).toEqual(left);
  }
}

function expected(po: string, planned: PlannedOrder, total: number) {
  const { fate } = planned;
  const lines = planned.lines.map((line, index) => ({ ...line, number: String(index + 1) }));
  const all = lines.map(({ number, quantity }) => ({ number, quantity }));
  const some = (units: (quantity: number) => number) =>
    lines.map(({ number, quantity }) => ({ number, quantity: units(quantity) }));
  const ship = (tracking: string, units: typeof all) => ({
    kind: "ship",
    lines: units.map((line) => ({ ...line, tracking })),
  });
  const cancel = (units: typeof all) => ({
    kind: "cancel",
    lines: units.map((line) => ({ ...line, reason: REASON })),
  });
  const [first] = all;
  const said = {
    "left alone": [],
    shipped: [ship(FIRST_PARCEL, all)],
    "shipped in two": [
      ship(
        FIRST_PARCEL,
        some(() => 1),
      ),
      ship(
        SECOND_PARCEL,
        some((quantity) => quantity - 1),
      ),
    ],
    canceled: [cancel(all)],
    reduced: [cancel(first ? [{ ...first, quantity: 1 }] : [])],
  }[fate];
  const keeps = fate === "left alone" || fate === "reduced";
  return {
    po,
    ...planned,
    status:
      { "left alone": "open", reduced: "open", canceled: "canceled" }[fate as string] ?? "shipped",
    details: null,
    total: rounded(totalAfter(planned, total)),
    effects: [{ kind: "acknowledge", lines: all }, ...said],
    reserved: Object.fromEntries(
      lines.map(({ sku, quantity }, index) => [
        sku,
        keeps ? quantity - (fate === "reduced" && index === 0 ? 1 : 0) : 0,
      ]),
    ),
  };
}

/** Medusa subtracts canceled units from the total, with their share of the tax. */
function totalAfter({ fate, lines: [first] }: PlannedOrder, total: number): number {
  if (fate === "canceled") return 0;
  return fate === "reduced" && first ? total - first.price - first.tax / first.quantity : total;
}

/** To tenths of a cent: a share of a tax need not be whole cents. */
function rounded(amount: number | undefined): number {
  return Math.round((amount ?? Number.NaN) * 1_000) / 1_000;
}

function brief(line: {
  lineNumber: string;
  quantity: number;
  tracking?: { trackingNumber?: string };
  reason?: string;
}) {
  return {
    number: line.lineNumber,
    quantity: line.quantity,
    ...(line.tracking && { tracking: line.tracking.trackingNumber }),
    ...(line.reason && { reason: line.reason }),
  };
}

function totalAtWalmart(cluster: Cluster, po: string): number {
  const order = cluster.walmart.getOrder(po) as
    { orderSummary: { totalAmount: { currencyAmount: number } } } | undefined;
  return order?.orderSummary.totalAmount.currencyAmount ?? Number.NaN;
}

async function listAll(
  admin: StoreProcess["admin"],
  path: string,
  name: string,
  fields = "",
): Promise<Answer[]> {
  const all: Answer[] = [];
  for (;;) {
    const { data } = await admin.get(`${path}?limit=100&offset=${all.length}${fields}`);
    all.push(...data[name]);
    if (all.length >= data.count || data[name].length === 0) return all;
  }
}
