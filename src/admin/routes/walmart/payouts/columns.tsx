import { createDataTableColumnHelper, type DataTableColumnDef, StatusBadge } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartPayout } from "../../../../types";
import {
  LongText,
  none,
  OpenButton,
  sortable,
  useAccountColumn,
} from "../../../components/list/cells";
import { badgeColor, PAYOUT_STATUS_COLORS } from "../../../format/badge-colors";
import { useFormat } from "../../../hooks/use-format";

const column = createDataTableColumnHelper<AdminWalmartPayout>();

export function usePayoutColumns(
  onOpen: (row: AdminWalmartPayout) => void,
): DataTableColumnDef<AdminWalmartPayout>[] {
  const { t } = useTranslation("walmart");
  const account = useAccountColumn<AdminWalmartPayout>();
  const format = useFormat();
  return useMemo(
    () =>
      [
        column.accessor("report_date", {
          ...sortable(t, t("payouts.columns.date"), "time"),
          cell: ({ row: { original } }) => (
            <OpenButton onOpen={() => onOpen(original)}>
              {format.date(original.report_date)}
            </OpenButton>
          ),
        }),
        ...account,
        column.accessor("status", {
          ...sortable(t, t("payouts.statusLabel"), "text"),
          cell: ({ getValue }) => (
            <StatusBadge color={badgeColor(PAYOUT_STATUS_COLORS, getValue())}>
              {t(`payouts.status.${getValue()}`)}
            </StatusBadge>
          ),
        }),
        column.accessor("period_start", {
          ...sortable(t, t("payouts.columns.period"), "time"),
          cell: ({ row: { original } }) =>
            original.period_start ? (
              <span className="text-nowrap tabular-nums">
                {[original.period_start, original.period_end]
                  .map((date) => (date ? format.date(date) : ""))
                  .join(" – ")}
              </span>
            ) : (
              none
            ),
        }),
        column.accessor("total", {
          ...sortable(t, t("payouts.columns.total"), "number"),
          align: "right",
          cell: ({ row: { original } }) =>
            original.total === null ? none : format.money(original.total, original.currency_code),
        }),
        column.accessor("order_line_count", {
          header: t("payouts.columns.matched"),
          cell: ({ row: { original } }) =>
            t("payouts.matched", {
              matched: original.order_line_count - original.unmatched_line_count,
              count: original.order_line_count,
            }),
        }),
        column.accessor("difference", {
          ...sortable(t, t("payouts.columns.difference"), "number"),
          align: "right",
          cell: ({ row: { original } }) =>
            original.difference ? format.money(original.difference, original.currency_code) : none,
        }),
        column.accessor("problem", {
          header: t("orders.columns.details"),
          minSize: 200,
          truncateTooltip: false,
          cell: ({ getValue }) => <LongText text={getValue()} />,
        }),
      ] as DataTableColumnDef<AdminWalmartPayout>[],
    [t, format, onOpen, account],
  );
}
