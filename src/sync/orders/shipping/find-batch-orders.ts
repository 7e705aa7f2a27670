import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderLineRow, WalmartOrderRow } from "../../../modules/walmart/types";
import { refusal } from "../../../types";
import { walmartService } from "../../kernel/container";
import type { ReadRow } from "./batch-rows";

const FIELDS = [
  "id",
  "account_id",
  "purchase_order_id",
  "claimed_order_id",
  "order_id",
  "display_id",
] as const satisfies (keyof WalmartOrderRow)[];

export interface BatchOrder extends Pick<WalmartOrderRow, (typeof FIELDS)[number]> {
  lines: Pick<WalmartOrderLineRow, "sku" | "line_item_id">[];
}

/**
 * Finds the order of each row, in a fixed number of statements. Numbers of other channels' orders, and of other accounts'
 * if one was chosen, find nothing.
 */
export async function findBatchOrders(
  container: MedusaContainer,
  rows: readonly ReadRow[],
  accountId: string | undefined,
): Promise<(row: ReadRow) => BatchOrder | { problem: string }> {
  const service = walmartService(container);
  const account = accountId ? { account_id: accountId } : {};
  const select = { select: [...FIELDS] };
  const find = async (field: keyof WalmartOrderRow, values: (string | number)[]) =>
    values.length
      ? await service.listWalmartOrders({ ...account, [field]: [...new Set(values)] }, select)
      : [];
  const found = (
    await Promise.all([
      find(
        "purchase_order_id",
        rows.flatMap(({ row }) => row.purchase_order_id ?? []),
      ),
      find(
        "claimed_order_id",
        rows.flatMap(({ row }) => row.order_id ?? []),
      ),
      find(
        "display_id",
        rows.flatMap(({ displayId }) => displayId ?? []),
      ),
    ])
  ).flat();
  const orders = new Map(
    found.map((order) => [order.id, { ...order, lines: [] as WalmartOrderLineRow[] }]),
  );
  const accounts = await service.listWalmartAccounts(
    { id: [...new Set(found.map(({ account_id }) => account_id))] },
    { select: ["id"] },
  );
  const live = new Set(accounts.map(({ id }) => id));
  const lines = await service.listWalmartOrderLines(
    { walmart_order_id: [...orders.keys()] },
    { select: ["walmart_order_id", "sku", "line_item_id"] },
  );
  for (const line of lines) orders.get(line.walmart_order_id)?.lines.push(line);

  const all = [...orders.values()];
  const byPurchaseOrder = groupBy(all, "purchase_order_id");
  const byOrder = groupBy(all, "claimed_order_id");
  const byNumber = groupBy(all, "display_id");
  return ({ row, displayId }) => {
    const candidates = [
      row.purchase_order_id && (byPurchaseOrder.get(row.purchase_order_id) ?? []),
      row.order_id && (byOrder.get(row.order_id) ?? []),
      displayId !== null && (byNumber.get(displayId) ?? []),
    ].filter((list) => Array.isArray(list));
    const matching = (candidates[0] ?? []).filter((order) =>
      candidates.every((list) => list.includes(order)),
    );
    // A seller that was connected again may have an old row with a deleted account.
    const current = matching.filter(({ account_id }) => live.has(account_id));
    const [order, other] = current.length ? current : matching;
    const numbers = [row.purchase_order_id, row.order_id, displayId !== null && `#${displayId}`]
      .filter(Boolean)
      .join(", ");
    if (!order)
      return {
        problem:
          candidates.length > 1 && candidates.every((list) => list.length)
            ? refusal("numbers_differ", { numbers })
            : refusal("order_unknown", { numbers }),
      };
    if (other) return { problem: refusal("several_accounts", { numbers }) };
    return order;
  };
}

function groupBy<TKey extends keyof BatchOrder>(
  orders: readonly BatchOrder[],
  field: TKey,
): Map<BatchOrder[TKey], BatchOrder[]> {
  const groups = new Map<BatchOrder[TKey], BatchOrder[]>();
  for (const order of orders) {
    const group = groups.get(order[field]);
    if (group) group.push(order);
    else groups.set(order[field], [order]);
  }
  return groups;
}
