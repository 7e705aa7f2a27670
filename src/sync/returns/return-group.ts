import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  WalmartOrderRow,
  WalmartReturnLineRow,
  WalmartReturnRow,
} from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";

/** A return line and its Medusa line item; `null` if that is unknown. */
export interface LineOfReturn {
  line: WalmartReturnLineRow;
  line_item_id: string | null;
}

/**
 * The part of a return that belongs to one purchase order. A buyer can return several purchase orders in one return.
 */
export interface ReturnGroup {
  order: WalmartOrderRow;
  lines: LineOfReturn[];
}

/** Splits a return by purchase order; orders that are not in this store are left out. */
export async function returnGroupsOf(
  container: MedusaContainer,
  row: WalmartReturnRow,
): Promise<ReturnGroup[]> {
  const service = walmartService(container);
  const lines = await service.listWalmartReturnLines(
    { walmart_return_id: row.id },
    { order: { return_order_line_number: "ASC" } },
  );
  const numberOf = (line: WalmartReturnLineRow) =>
    line.purchase_order_id ?? row.purchase_order_id ?? "";
  const orders = await service.listWalmartOrders({
    account_id: row.account_id,
    purchase_order_id: [...new Set(lines.map(numberOf))],
  });
  const orderLines = orders.length
    ? await service.listWalmartOrderLines({ walmart_order_id: orders.map((order) => order.id) })
    : [];
  return orders.map((order) => ({
    order,
    lines: lines
      .filter((line) => numberOf(line) === order.purchase_order_id)
      .map((line) => ({
        line,
        line_item_id:
          orderLines.find(
            (one) =>
              one.walmart_order_id === order.id &&
              one.line_number === line.purchase_order_line_number,
          )?.line_item_id ??
          // Walmart sometimes omits the line number; the SKU identifies the line if it is unique.
          onlyOne(
            orderLines.filter((one) => one.walmart_order_id === order.id && one.sku === line.sku),
          )?.line_item_id ??
          null,
      })),
  }));
}

/** Return lines by Medusa line item, which several lines may share. */
export function linesByItem(lines: readonly LineOfReturn[]): Map<string, WalmartReturnLineRow[]> {
  const items = new Map<string, WalmartReturnLineRow[]>();
  for (const { line, line_item_id } of lines) {
    if (line_item_id) items.set(line_item_id, [...(items.get(line_item_id) ?? []), line]);
  }
  return items;
}

function onlyOne<T>(rows: T[]): T | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}
