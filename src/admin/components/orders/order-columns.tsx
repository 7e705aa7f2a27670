import {
  StatusBadge,
  Text,
  createDataTableColumnHelper,
  type DataTableColumnDef,
} from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOrder } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import { medusaOrderPage } from "../../lib/pages";
import { ORDER_STATUS_COLORS, badgeColor } from "../../lib/status";
import { OrderDetailsCell } from "./order-details-cell";
import { TimeCell } from "./time-cell";

const column = createDataTableColumnHelper<AdminWalmartOrder>();
const none = <span className="text-ui-fg-subtle">–</span>;

interface OrderColumnsInput {
  now: number;
  onOpen: (order: AdminWalmartOrder) => void;
  /** Names of the accounts, if there are several. */
  accounts: ReadonlyMap<string, string> | null;
}

/** The columns of the list of orders; each can be sorted by but the Medusa order's and the details. */
export function useOrderColumns({
  now,
  onOpen,
  accounts,
}: OrderColumnsInput): DataTableColumnDef<AdminWalmartOrder>[] {
  const { t } = useTranslation("walmart");
  const format = useFormat();

  return useMemo(() => {
    const sortable = (label: string, ascending: string, descending: string) => ({
      enableSorting: true,
      sortLabel: label,
      sortAscLabel: ascending,
      sortDescLabel: descending,
    });
    const byTime = (label: string) => sortable(label, t("list.oldest"), t("list.newest"));
    const isOver = ({ status }: AdminWalmartOrder) =>
      status === "canceled" || status === "delivered";
    const columns = [
      column.accessor("purchase_order_id", {
        header: t("orders.columns.walmartOrder"),
        ...sortable(t("orders.columns.walmartOrder"), "0–9", "9–0"),
        truncateTooltip: false,
        cell: ({ row: { original } }) => (
          <button
            type="button"
            onClick={() => onOpen(original)}
            className="text-ui-fg-base focus-visible:shadow-borders-focus rounded-sm font-medium tabular-nums outline-none hover:underline"
          >
            {original.purchase_order_id}
          </button>
        ),
      }),
      column.accessor("display_id", {
        header: t("orders.columns.medusaOrder"),
        ...sortable(t("orders.columns.medusaOrder"), "0–9", "9–0"),
        truncateTooltip: false,
        cell: ({ row: { original } }) =>
          original.order_id ? (
            <Link
              to={medusaOrderPage(original.order_id)}
              className="text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none"
            >
              #{original.display_id ?? "…"}
            </Link>
          ) : (
            none
          ),
      }),
      column.accessor("status", {
        header: t("orders.columns.status"),
        ...sortable(t("orders.columns.status"), "A–Z", "Z–A"),
        truncateTooltip: false,
        cell: ({ getValue }) => (
          <StatusBadge color={badgeColor(ORDER_STATUS_COLORS, getValue())}>
            {t(`status.${getValue()}`, { defaultValue: getValue() })}
          </StatusBadge>
        ),
      }),
      column.accessor("ship_by", {
        header: t("orders.columns.shipBy", { zone: format.zone }),
        ...byTime(t("fields.shipBy")),
        truncateTooltip: false,
        cell: ({ row: { original } }) => (
          <TimeCell
            at={original.ship_by}
            now={now}
            left={["open", "partially_shipped", "error"].includes(original.status)}
          />
        ),
      }),
      column.accessor("item_count", {
        header: t("orders.columns.items"),
        ...sortable(t("orders.columns.items"), "0–9", "9–0"),
        align: "right",
        cell: ({ getValue }) => format.number(getValue()),
      }),
      column.accessor("total", {
        header: t("fields.total"),
        ...sortable(t("fields.total"), "0–9", "9–0"),
        align: "right",
        cell: ({ row: { original } }) => format.money(original.total, original.currency_code),
      }),
      column.accessor("ordered_at", {
        header: t("orders.columns.ordered", { zone: format.zone }),
        ...byTime(t("orders.columns.orderedPlain")),
        cell: ({ getValue }) => <TimeCell at={getValue()} now={now} />,
      }),
      column.accessor("deliver_by", {
        header: t("orders.columns.deliverBy", { zone: format.zone }),
        ...byTime(t("fields.deliverBy")),
        truncateTooltip: false,
        cell: ({ row: { original } }) => (
          <TimeCell at={original.deliver_by} now={now} left={!isOver(original)} />
        ),
      }),
      column.accessor("ship_method", {
        header: t("fields.shipMethod"),
        ...sortable(t("fields.shipMethod"), "A–Z", "Z–A"),
        cell: ({ getValue }) => {
          const method = getValue();
          return method ? t(`shipMethods.${method}`, { defaultValue: method }) : none;
        },
      }),
      column.accessor("updated_at", {
        header: t("orders.columns.lastUpdate"),
        ...byTime(t("orders.columns.lastUpdate")),
        cell: ({ getValue }) => {
          const at = getValue();
          return at ? (
            <time dateTime={at} title={format.dateTime(at)}>
              {format.relative(at, now)}
            </time>
          ) : (
            none
          );
        },
      }),
      column.accessor("status_details", {
        header: t("orders.columns.details"),
        minSize: 260,
        truncateTooltip: false,
        cell: ({ row: { original } }) => <OrderDetailsCell order={original} />,
      }),
    ];
    if (accounts) {
      columns.splice(
        2,
        0,
        column.accessor("account_id", {
          header: t("orders.columns.account"),
          cell: ({ getValue }) => (
            <Text size="small">{accounts.get(getValue()) ?? getValue()}</Text>
          ),
        }) as (typeof columns)[number],
      );
    }
    return columns as DataTableColumnDef<AdminWalmartOrder>[];
  }, [t, format, now, onOpen, accounts]);
}
