import type { Simulator } from "../../../src/simulator";
import { shippedUnits, type Task } from "./merchant";
import type { Sold } from "./purchase-orders";
import type { Refund } from "./refunds";
import type { Rows } from "./rows";

/** What a refund of the second line gives back, in cents. */
export const refundOf = ({ total, withoutSecondLine }: Sold): number => total - withoutSecondLine;

/** Each refund was sent to Walmart exactly once, with the full amount of the line. */
export function checkRefundsAtWalmart(walmart: Simulator, sold: Sold[], refunds: Refund[]): void {
  const amounts = new Map(sold.map((one) => [one.input.purchaseOrderId, refundOf(one)]));
  const sent = walmart.effects({ kind: "return_refund" }).map((effect) => ({
    rma: effect.returnOrderId,
    po: effect.purchaseOrderId,
    lines: effect.lines.map((line) => [
      line.lineNumber,
      line.quantity,
      Math.round((line.refunded ?? 0) * 100),
    ]),
  }));
  const wanted = refunds.map(({ rma, po }) => ({ rma, po, lines: [["2", 1, amounts.get(po)]] }));
  expect(byRma(sent)).toEqual(byRma(wanted));
}

/** Each return is one row and one Medusa return, received once; each unit is back in stock once. */
export async function checkReturns(
  rows: Rows,
  refunds: Refund[],
  tasks: Task[],
  stock: number,
): Promise<void> {
  const found = await rows.all<{ rma: string }>(
    `SELECT w.return_order_id AS rma, w.status, w.problem, w.read_problem, w.refunded_units, l.restocked,
      (SELECT count(*)::int FROM "return" r WHERE r.order_id = o.order_id AND r.deleted_at IS NULL) AS returns,
      (SELECT r.status::text FROM "return" r WHERE r.id = w.return_id) AS medusa
    FROM walmart_return w
    JOIN walmart_order o ON o.id = w.walmart_order_id
    JOIN walmart_return_line l ON l.walmart_return_id = w.id`,
  );
  const wanted = refunds.map(({ rma }) => ({
    rma,
    status: "refunded",
    problem: null,
    read_problem: null,
    refunded_units: 1,
    restocked: 1,
    returns: 1,
    medusa: "received",
  }));
  expect(byRma(found)).toEqual(byRma(wanted));

  const packed = (sku: string) =>
    tasks.reduce((sum, task) => sum + (shippedUnits(task)[sku] ?? 0), 0);
  const levels = await rows.all<{ sku: string; stocked: string }>(
    `SELECT i.sku, l.stocked_quantity AS stocked FROM inventory_level l
    JOIN inventory_item i ON i.id = l.inventory_item_id
    WHERE l.deleted_at IS NULL AND i.sku IN ('SKU-A', 'SKU-B') ORDER BY i.sku`,
  );
  expect(levels.map(({ sku, stocked }) => [sku, Number(stocked)])).toEqual([
    ["SKU-A", stock - packed("SKU-A")],
    ["SKU-B", stock - packed("SKU-B") + refunds.length],
  ]);
}

function byRma<T extends { rma?: string }>(list: T[]): T[] {
  return [...list].sort((one, other) => String(one.rma).localeCompare(String(other.rma)));
}
