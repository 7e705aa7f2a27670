import { Badge, createDataTableColumnHelper, type DataTableColumnDef, Tooltip } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../../../types";
import {
  Ago,
  MedusaOrderCell,
  none,
  OpenButton,
  sortable,
  TimeCell,
  useAccountColumn,
} from "../../../components/list/cells";
import { useProblemLine } from "../../../components/order/problem-text";
import { OrderStatusBadge } from "../../../components/order/order-details";
import { useFormat, useNow } from "../../../hooks/use-format";

/** Problems and special features of an order. The full text shows on hover. */
const OrderDetails = ({ order }: { order: AdminWalmartOrder }) => {
  const { t } = useTranslation("walmart");
  const lineOf = useProblemLine();
  const reason = order.cancellation_reason;
  const text = order.problem
    ? lineOf(order.problem)
    : order.status === "canceled" && reason
      ? t(`reasons.${reason}`, { defaultValue: reason })
      : "";
  const open = order.status !== "canceled" && order.status !== "delivered";
  const flags = [
    order.cancel_requested && open && t("orders.flags.cancelRequested"),
    order.return_requested && t("orders.flags.returnRequested"),
    order.oversold && open && t("orders.flags.oversold"),
    order.fulfilled_by === "wfs" && t("orders.flags.wfs"),
    order.fulfilled_by === "third_party" && t("orders.flags.thirdParty"),
    order.review !== null && t("orders.flags.review"),
    order.order_type === "REPLACEMENT" && t("orders.flags.replacement"),
  ].filter((flag): flag is string => typeof flag === "string");

  return (
    <>
      {flags.length > 0 && (
        <div className="flex flex-wrap gap-1">
          {flags.map((flag) => (
            <Badge key={flag} size="2xsmall" color="orange">
              {flag}
            </Badge>
          ))}
        </div>
      )}
      {text && (
        <Tooltip content={text} maxWidth={400}>
          <p className="text-ui-fg-subtle line-clamp-2 whitespace-normal">{text}</p>
        </Tooltip>
      )}
    </>
  );
};

const SHOWN_ITEMS = 2;

/** What was ordered. */
const ItemsCell = ({ order: { items } }: { order: AdminWalmartOrder }) => (
  <ul className="max-w-44 py-1.5 leading-5">
    {items.slice(0, SHOWN_ITEMS).map(({ sku, quantity }) => (
      <li key={sku} className="truncate" title={sku}>
        {quantity} × {sku}
      </li>
    ))}
    {items.length > SHOWN_ITEMS && <li>…</li>}
  </ul>
);

const column = createDataTableColumnHelper<AdminWalmartOrder>();

export function useOrderColumns(
  onOpen: (order: AdminWalmartOrder) => void,
): DataTableColumnDef<AdminWalmartOrder>[] {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const account = useAccountColumn<AdminWalmartOrder>();
  const format = useFormat();

  return useMemo(() => {
    const isOver = ({ status }: AdminWalmartOrder) =>
      status === "canceled" || status === "delivered";
    return [
      column.accessor("purchase_order_id", {
        ...sortable(t, t("orders.columns.walmartOrder"), "number"),
        cell: ({ row: { original } }) => (
          <div className="flex max-w-44 flex-col py-1.5 leading-5">
            <OpenButton onOpen={() => onOpen(original)}>{original.purchase_order_id}</OpenButton>
            <span className="text-ui-fg-subtle truncate">{original.buyer_name}</span>
          </div>
        ),
      }),
      column.accessor("display_id", {
        ...sortable(t, t("orders.columns.medusaOrder"), "number"),
        cell: ({ row: { original } }) => <MedusaOrderCell {...original} />,
      }),
      ...account,
      column.accessor("status", {
        ...sortable(t, t("orders.columns.status"), "text"),
        minSize: 220,
        cell: ({ row: { original } }) => (
          <div className="flex w-56 flex-col items-start gap-y-1 py-1.5">
            <OrderStatusBadge status={original.status} />
            <OrderDetails order={original} />
          </div>
        ),
      }),
      column.accessor("ship_by", {
        ...sortable(
          t,
          t("fields.shipBy"),
          "time",
          t("orders.columns.shipBy", { zone: format.zone }),
        ),
        cell: ({ row: { original } }) => (
          <TimeCell
            at={original.ship_by}
            now={now}
            left={["open", "partially_shipped", "error"].includes(original.status)}
          />
        ),
      }),
      column.accessor("item_count", {
        ...sortable(t, t("orders.columns.items"), "number"),
        cell: ({ row: { original } }) => <ItemsCell order={original} />,
      }),
      column.accessor("total", {
        ...sortable(t, t("fields.total"), "number"),
        align: "right",
        cell: ({ row: { original } }) => format.money(original.total, original.currency_code),
      }),
      column.accessor("ordered_at", {
        ...sortable(
          t,
          t("orders.columns.orderedAt"),
          "time",
          t("orders.columns.ordered", { zone: format.zone }),
        ),
        cell: ({ getValue }) => <TimeCell at={getValue()} now={now} />,
      }),
      column.accessor("deliver_by", {
        ...sortable(
          t,
          t("fields.deliverBy"),
          "time",
          t("orders.columns.deliverBy", { zone: format.zone }),
        ),
        cell: ({ row: { original } }) => (
          <TimeCell at={original.deliver_by} now={now} left={!isOver(original)} />
        ),
      }),
      column.accessor("ship_method", {
        ...sortable(t, t("fields.shipMethod"), "text"),
        cell: ({ getValue }) => {
          const method = getValue();
          return method ? t(`shipMethods.${method}`, { defaultValue: method }) : none;
        },
      }),
      column.accessor("updated_at", {
        ...sortable(t, t("orders.columns.lastUpdate"), "time"),
        cell: ({ getValue }) => <Ago at={getValue()} now={now} />,
      }),
    ] as DataTableColumnDef<AdminWalmartOrder>[];
  }, [t, format, now, onOpen, account]);
}
