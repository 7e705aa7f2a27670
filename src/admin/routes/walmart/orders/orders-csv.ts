import type { AdminWalmartOrder, AdminWalmartOrderItem } from "../../../../types";
import type { CsvColumn, CsvValue } from "../../../format/csv";
import type { CsvBuilder } from "../../../format/csv-builder";

/** A row of the export: an item of an order. Amounts of the order are only in its first row, so that they add up. */
interface ExportedItem {
  order: AdminWalmartOrder;
  item: AdminWalmartOrderItem | undefined;
  isFirst: boolean;
}

interface Texts {
  status: (order: AdminWalmartOrder) => string;
  problem: (order: AdminWalmartOrder) => string | null;
  shipMethod: (order: AdminWalmartOrder) => string | null;
  reason: (order: AdminWalmartOrder) => string | null;
}

/**
 * The export of orders, one row for each SKU. *Ship many* reads it again: fill in tracking numbers, and upload it.
 */
export function ordersCsv(
  csv: CsvBuilder,
  texts: Texts,
  orders: readonly AdminWalmartOrder[],
): string {
  return csv.file(
    orderColumns(csv, texts),
    orders.flatMap((order): ExportedItem[] =>
      order.items.length
        ? order.items.map((item, index) => ({ order, item, isFirst: index === 0 }))
        : [{ order, item: undefined, isFirst: true }],
    ),
  );
}

function orderColumns(csv: CsvBuilder, texts: Texts): CsvColumn<ExportedItem>[] {
  const { column, time, flag } = csv;
  const ofOrder = (value: (order: AdminWalmartOrder) => CsvValue) => (row: ExportedItem) =>
    row.isFirst ? value(row.order) : null;
  const parcels = (pick: "carrier" | "tracking_number") => (row: ExportedItem) =>
    [...new Set(row.item?.parcels.map((parcel) => parcel[pick]))].filter(Boolean).join("; ");
  const account = csv.account<AdminWalmartOrder>();
  return [
    column("purchaseOrder", ({ order }) => order.purchase_order_id),
    column("customerOrder", ({ order }) => order.customer_order_id),
    column("medusaOrder", ({ order }) => order.display_id && `#${order.display_id}`),
    { ...account, value: ({ order }) => account.value(order) },
    column("status", ({ order }) => texts.status(order)),
    column("sku", ({ item }) => item?.sku),
    column("product", ({ item }) => item?.title),
    column("quantity", ({ item }) => item?.quantity),
    column("toShip", ({ item }) => item?.to_ship),
    column("carrier", parcels("carrier")),
    column("trackingNumber", parcels("tracking_number")),
    column(
      "itemCount",
      ofOrder(({ item_count }) => item_count),
    ),
    column(
      "total",
      ofOrder(({ total }) => total),
    ),
    column("currency", ({ order }) => order.currency_code.toUpperCase()),
    time("ordered", ({ order }) => order.ordered_at),
    time("acknowledged", ({ order }) => order.acknowledged_at),
    time("shipBy", ({ order }) => order.ship_by),
    time("deliverBy", ({ order }) => order.deliver_by),
    column("shipMethod", ({ order }) => texts.shipMethod(order)),
    column("buyer", ({ order }) => order.buyer_name),
    column("details", ({ order }) => texts.problem(order)),
    column("cancellationReason", ({ order }) => texts.reason(order)),
    flag("cancelRequested", ({ order }) => order.cancel_requested),
    flag("returnRequested", ({ order }) => order.return_requested),
    time("updated", ({ order }) => order.updated_at),
  ];
}
