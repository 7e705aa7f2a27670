import { createDataTableColumnHelper, type DataTableColumnDef } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn } from "../../../../types";
import {
  LongText,
  MedusaOrderCell,
  none,
  OpenButton,
  sortable,
  TimeCell,
  useAccountColumn,
} from "../../../components/list/cells";
import { ReturnStatusBadge } from "../../../components/returns/return-row";
import { refundDeadline } from "../../../components/returns/return-state";
import { useFormat, useNow } from "../../../hooks/use-format";

const column = createDataTableColumnHelper<AdminWalmartReturn>();

export function useReturnColumns(
  onOpen: (row: AdminWalmartReturn) => void,
): DataTableColumnDef<AdminWalmartReturn>[] {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const account = useAccountColumn<AdminWalmartReturn>();
  const format = useFormat();
  return useMemo(
    () =>
      [
        column.accessor("return_order_id", {
          ...sortable(t, t("returns.columns.rma"), "number"),
          cell: ({ row: { original } }) => (
            <OpenButton onOpen={() => onOpen(original)}>{original.return_order_id}</OpenButton>
          ),
        }),
        column.accessor("display_id", {
          header: t("orders.columns.medusaOrder"),
          truncateTooltip: false,
          cell: ({ row: { original } }) => <MedusaOrderCell {...original} />,
        }),
        ...account,
        column.accessor("status", {
          ...sortable(t, t("orders.columns.status"), "text"),
          cell: ({ row: { original } }) => <ReturnStatusBadge row={original} />,
        }),
        column.accessor("refund_by", {
          ...sortable(
            t,
            t("returns.refundBy"),
            "time",
            t("returns.columns.refundBy", { zone: format.zone }),
          ),
          cell: ({ row: { original } }) => (
            <TimeCell
              at={refundDeadline(original)?.at ?? null}
              now={now}
              left={!original.closed_at}
            />
          ),
        }),
        column.accessor("lines", {
          header: t("orders.columns.items"),
          truncateTooltip: false,
          cell: ({ row: { original } }) => (
            <ul className="py-1.5 leading-5">
              {original.lines.slice(0, 3).map((line) => (
                <li key={line.return_order_line_number}>
                  {line.quantity}x {line.sku}
                </li>
              ))}
              {original.lines.length > 3 && <li>…</li>}
            </ul>
          ),
        }),
        column.accessor("refund_amount", {
          ...sortable(t, t("returns.amount"), "number"),
          align: "right",
          cell: ({ row: { original } }) =>
            original.type === "REPLACEMENT"
              ? none
              : format.money(original.refund_amount, original.currency_code),
        }),
        column.accessor("requested_at", {
          ...sortable(t, t("returns.columns.requested", { zone: format.zone }), "time"),
          cell: ({ getValue }) => <TimeCell at={getValue()} now={now} />,
        }),
        column.accessor("status_details", {
          header: t("orders.columns.details"),
          minSize: 240,
          truncateTooltip: false,
          cell: ({ getValue }) => <LongText text={getValue()} />,
        }),
      ] as DataTableColumnDef<AdminWalmartReturn>[],
    [t, format, now, onOpen, account],
  );
}
