import { createDataTableColumnHelper, type DataTableColumnDef, StatusBadge } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../../types";
import { useAccountColumn } from "../../../components/list/account-column";
import { LongText, none, OpenButton } from "../../../components/list/cells";
import { ActivityName } from "../../../components/list/latest-activity";
import { badgeColor, OUTCOME_COLORS } from "../../../format/badge-colors";
import { useFormat } from "../../../hooks/use-format";

const column = createDataTableColumnHelper<AdminWalmartActivity>();

/** The columns of the log. */
export function useActivityColumns(
  onOpen: (entry: AdminWalmartActivity) => void,
): DataTableColumnDef<AdminWalmartActivity>[] {
  const { t } = useTranslation("walmart");
  const account = useAccountColumn<AdminWalmartActivity>();
  const format = useFormat();
  return useMemo(
    () =>
      [
        column.accessor("action", {
          // "action" is what Medusa calls its own column of buttons.
          id: "what",
          header: t("activity.columns.action"),
          truncateTooltip: false,
          cell: ({ row: { original } }) => (
            <OpenButton onOpen={() => onOpen(original)}>
              <ActivityName entry={original} />
            </OpenButton>
          ),
        }),
        column.accessor("created_at", {
          header: t("activity.columns.time", { zone: format.zone }),
          enableSorting: true,
          cell: ({ getValue }) => <time dateTime={getValue()}>{format.shortTime(getValue())}</time>,
        }),
        column.accessor("outcome", {
          header: t("activity.columns.outcome"),
          enableSorting: true,
          truncateTooltip: false,
          cell: ({ getValue }) => (
            <StatusBadge color={badgeColor(OUTCOME_COLORS, getValue())}>
              {t(`activity.outcomes.${getValue()}`, { defaultValue: getValue() })}
            </StatusBadge>
          ),
        }),
        column.accessor("entity_id", {
          header: t("activity.columns.about"),
          cell: ({ row: { original } }) => (
            <span>
              {t(`activity.entities.${original.entity}`, { defaultValue: original.entity })}{" "}
              {original.entity === "account" ? "" : original.entity_id}
            </span>
          ),
        }),
        ...account,
        column.accessor("http_status", {
          header: "HTTP",
          enableSorting: true,
          align: "right",
          cell: ({ getValue }) => getValue() ?? none,
        }),
        column.accessor("duration_ms", {
          header: t("activity.columns.duration"),
          enableSorting: true,
          align: "right",
          cell: ({ getValue }) => {
            const ms = getValue();
            return ms === null ? none : `${format.number(ms)} ms`;
          },
        }),
        column.accessor("message", {
          header: t("activity.columns.message"),
          minSize: 240,
          truncateTooltip: false,
          cell: ({ getValue }) => <LongText text={getValue()} />,
        }),
      ] as DataTableColumnDef<AdminWalmartActivity>[],
    [t, format, onOpen, account],
  );
}
