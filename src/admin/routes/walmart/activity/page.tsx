import { defineRouteConfig } from "@medusajs/admin-sdk";
import { createDataTableColumnHelper, type DataTableColumnDef } from "@medusajs/ui";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  ACTIVITY_OUTCOMES,
  type AdminWalmartActivity,
  type AdminWalmartActivityListParams,
} from "../../../../types";
import { LongText, none, OpenButton, useAccountColumn } from "../../../components/list/cells";
import { ActivityName, OutcomeBadge } from "../../../components/list/detail-drawer";
import { ListPage } from "../../../components/list/list-page";
import type { ListFilter } from "../../../components/list/list-table";
import { Crumb } from "../../../components/section/section-page";
import { ACTIVITY } from "../../../hooks/api/activity";
import { useFormat } from "../../../hooks/use-format";
import { listParams, type ListState, useListState } from "../../../hooks/use-list-state";
import { ActivityDrawer } from "./drawer";

/** Filters of the log by their URL parameter. */
const ACTIVITY_FILTERS = [
  "outcome",
  "entity",
  "account_id",
  "entity_id",
  "correlation_id",
] as const;

/** Choices of the filter `entity`. */
const ENTITIES = ["order", "return", "listing", "feed", "account"] as const;

const activityListParams = (state: ListState): AdminWalmartActivityListParams =>
  listParams(state, { outcome: ACTIVITY_OUTCOMES });

function useActivityFilters({ filters }: ListState): ListFilter[] {
  const { t } = useTranslation("walmart");
  /** A filter that only links set: its menu has the current value alone, so that it can be cleared. */
  const given = (id: string, label: string): ListFilter[] => {
    const values = filters[id];
    return values ? [{ id, label, options: values.map((value) => ({ value, label: value })) }] : [];
  };
  return [
    {
      id: "outcome",
      label: t("activity.columns.outcome"),
      options: ACTIVITY_OUTCOMES.map((value) => ({
        value,
        label: t(`activity.outcomes.${value}`),
      })),
    },
    {
      id: "entity",
      label: t("activity.columns.about"),
      options: ENTITIES.map((value) => ({ value, label: t(`activity.entities.${value}`) })),
    },
    ...given("entity_id", t("activity.columns.number")),
    ...given("correlation_id", t("activity.columns.correlation")),
  ];
}

const column = createDataTableColumnHelper<AdminWalmartActivity>();

function useActivityColumns(
  onOpen: (entry: AdminWalmartActivity) => void,
): DataTableColumnDef<AdminWalmartActivity>[] {
  const { t } = useTranslation("walmart");
  const account = useAccountColumn<AdminWalmartActivity>();
  const format = useFormat();
  return useMemo(
    () =>
      [
        column.accessor("action", {
          // Medusa uses the id "action" for its own column of buttons.
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
          cell: ({ getValue }) => <OutcomeBadge outcome={getValue()} />,
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

/** The log of communication with Walmart. */
const WalmartActivityPage = () => {
  const state = useListState(ACTIVITY_FILTERS);
  const [open, setOpen] = useState<AdminWalmartActivity | null>(null);
  return (
    <ListPage
      source={ACTIVITY}
      state={state}
      params={activityListParams}
      filters={useActivityFilters(state)}
      columns={useActivityColumns(setOpen)}
      onOpen={setOpen}
    >
      <ActivityDrawer entry={open} onClose={() => setOpen(null)} />
    </ListPage>
  );
};

export const config = defineRouteConfig({
  label: "nav.activity",
  translationNs: "walmart",
  rank: 8,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.activity" />,
};

export default WalmartActivityPage;
