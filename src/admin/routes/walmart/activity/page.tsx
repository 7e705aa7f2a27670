import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartActivity } from "../../../../types";
import { useAccountFilter } from "../../../components/list/account-column";
import { ListTable } from "../../../components/list/list-table";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { useActivity } from "../../../hooks/api/activity";
import { useListState } from "../../../hooks/use-list-state";
import { useActivityColumns } from "./columns";
import { ActivityDrawer } from "./drawer";
import { ACTIVITY_FILTERS, activityListParams, useActivityFilters } from "./filters";

/** The log of requests to and from Walmart. */
const WalmartActivityPage = () => {
  const { t } = useTranslation("walmart");
  const state = useListState(ACTIVITY_FILTERS);
  const { data, error, refetch } = useActivity(activityListParams(state));
  const [open, setOpen] = useState<AdminWalmartActivity | null>(null);
  const columns = useActivityColumns(setOpen);
  const filters = [...useActivityFilters(state), ...useAccountFilter()];

  return (
    <SectionPage>
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
    </SectionPage>
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
