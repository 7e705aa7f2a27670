import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { RETURN_STATUSES, type AdminWalmartReturn } from "../../../../types";
import { useAccountFilter } from "../../../components/list/account-column";
import { ListTable } from "../../../components/list/list-table";
import { StatusCards } from "../../../components/list/status-cards";
import { RETURN_STATE_COLORS } from "../../../components/returns/return-state";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { useOverview } from "../../../hooks/api/overview";
import { listReturns, useReturns } from "../../../hooks/api/returns";
import { useExport } from "../../../hooks/use-export";
import { useListState } from "../../../hooks/use-list-state";
import { useNow } from "../../../hooks/use-now";
import { useSearchParam } from "../../../hooks/use-search-param";
import { useReturnColumns } from "./columns";
import { returnsCsv } from "./csv";
import { ReturnDrawer } from "./drawer";
import { RETURN_FILTERS, returnListParams, useReturnFilters } from "./filters";
import { returnName, ReturnsSelection } from "./selection";

/** What Walmart's buyers send back, by when it must be refunded, and the refunds. */
const WalmartReturnsPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const state = useListState(RETURN_FILTERS);
  const { data, error, refetch } = useReturns(state, returnListParams);
  const { data: overview } = useOverview(state.filters.account_id?.[0]);
  const [openId, setOpenId] = useSearchParam("return");
  const open = useCallback((row: AdminWalmartReturn) => setOpenId(row.id), [setOpenId]);
  const columns = useReturnColumns(now, open);
  const filters = [...useReturnFilters(), ...useAccountFilter()];
  const { exportAll, exportSelected } = useExport({
    what: "returns",
    csv: returnsCsv,
    readPage: async (page) => {
      const { returns, count } = await listReturns({ ...returnListParams(state), ...page });
      return { rows: returns, count };
    },
  });

  return (
    <SectionPage>
      <StatusCards
        label={t("returns.cards")}
        cards={RETURN_STATUSES.map((status) => ({
          id: status,
          label: t(`returns.status.${status}`),
          color: RETURN_STATE_COLORS[status],
          count: overview?.returns[status],
        }))}
        state={state}
      />
      <ListTable
        heading={t("nav.returns")}
        description={t("returns.pageDescription")}
        searchLabel={t("returns.search")}
        filters={filters}
        state={state}
        columns={columns}
        rows={data?.returns}
        count={data?.count}
        error={error}
        onTryAgain={() => void refetch()}
        onOpen={open}
        empty={{ heading: t("returns.empty"), description: t("returns.emptyHint") }}
        actions={
          <Button
            size="small"
            variant="secondary"
            disabled={!data?.count}
            onClick={() => void exportAll()}
          >
            {t("orders.export.action")}
          </Button>
        }
        selection={{
          nameOf: returnName,
          bar: (returns, clear) => (
            <ReturnsSelection returns={returns} onExport={exportSelected} onClear={clear} />
          ),
        }}
      />
      <ReturnDrawer id={openId} onClose={() => setOpenId(null)} />
    </SectionPage>
  );
};

export const config = defineRouteConfig({
  label: "nav.returns",
  translationNs: "walmart",
  rank: 2,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.returns" />,
};

export default WalmartReturnsPage;
