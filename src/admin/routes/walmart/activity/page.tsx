import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ACTIVITY_OUTCOMES, type AdminWalmartActivity } from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";
import { ListTable } from "../../../components/list/list-table";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { useAccountNames } from "../../../hooks/api/use-account-names";
import { useActivity } from "../../../hooks/api/use-activity";
import { useListState } from "../../../hooks/use-list-state";
import { useActivityColumns } from "./columns";
import { ActivityDrawer } from "./drawer";
import { ACTIVITY_ENTITIES, ACTIVITY_FILTERS } from "./filters";

/** What was said to and by Walmart. */
export const ActivityPage = () => {
  const { t } = useTranslation("walmart");
  const state = useListState(ACTIVITY_FILTERS);
  const { data, error, refetch } = useActivity(state);
  const accounts = useAccountNames();
  const [open, setOpen] = useState<AdminWalmartActivity | null>(null);
  const columns = useActivityColumns(setOpen, accounts);

  /** A filter that only a link sets: there is nothing to choose from, but it can be taken away. */
  const given = (id: string, label: string): ListFilter[] => {
    const values = state.filters[id];
    return values ? [{ id, label, options: values.map((value) => ({ value, label: value })) }] : [];
  };
  const filters: ListFilter[] = [
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
      options: ACTIVITY_ENTITIES.map((value) => ({
        value,
        label: t(`activity.entities.${value}`),
      })),
    },
    ...(accounts
      ? [
          {
            id: "account_id",
            label: t("orders.columns.account"),
            options: [...accounts].map(([value, label]) => ({ value, label })),
          },
        ]
      : []),
    ...given("entity_id", t("activity.columns.number")),
    ...given("correlation_id", t("activity.columns.correlation")),
  ];

  return (
    <>
      <ListTable
        heading={t("nav.activity")}
        description={t("activity.description")}
        searchLabel={t("activity.search")}
        filters={filters}
        state={state}
        columns={columns}
        rows={data?.activities}
        count={data?.count}
        error={error}
        onTryAgain={() => void refetch()}
        onOpen={setOpen}
        empty={{ heading: t("activity.none"), description: t("activity.noneHint") }}
      />
      <ActivityDrawer entry={open} onClose={() => setOpen(null)} />
    </>
  );
};

const WalmartActivityPage = () => (
  <SectionPage>
    <ActivityPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.activity",
  translationNs: "walmart",
  rank: 8,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.activity" />,
};

export default WalmartActivityPage;
