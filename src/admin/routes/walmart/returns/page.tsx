import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, type DataTableRowSelectionState } from "@medusajs/ui";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { type AdminWalmartReturn, RETURN_STATUSES, RETURN_TYPES } from "../../../../types";
import type { ListFilter } from "../../../components/list/filter-menu";
import { ListTable } from "../../../components/list/list-table";
import { StatusCards } from "../../../components/list/status-cards";
import { RETURN_STATE_COLORS } from "../../../components/returns/return-state";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { useAccountNames } from "../../../hooks/api/use-account-names";
import { useOverview } from "../../../hooks/api/use-overview";
import { useReturns } from "../../../hooks/api/use-returns";
import { useReturnExport } from "../../../hooks/use-export";
import { useListState } from "../../../hooks/use-list-state";
import { useNow } from "../../../hooks/use-now";
import { useReturnColumns } from "./columns";
import { ReturnDrawer } from "./drawer";
import { RETURN_FILTERS } from "./filters";
import { ReturnsSelection } from "./selection";

const nameOf = (row: AdminWalmartReturn) => row.return_order_id;

/** What Walmart's buyers send back, by when it is to be refunded, and the refunds. */
export const ReturnsPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const state = useListState(RETURN_FILTERS);
  const { data, error, refetch } = useReturns(state);
  const { data: overview } = useOverview(state.filters.account_id?.[0]);
  const [params, setParams] = useSearchParams();
  const [marked, setMarked] = useState<DataTableRowSelectionState>({});
  const accounts = useAccountNames();
  const { exportAll, exportChosen } = useReturnExport(state);

  const open = useCallback(
    (row: AdminWalmartReturn | null) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (row) next.set("return", row.id);
        else next.delete("return");
        return next;
      }),
    [setParams],
  );
  const columns = useReturnColumns({ now, onOpen: open, accounts });
  const filters: ListFilter[] = [
    {
      id: "status",
      label: t("orders.columns.status"),
      several: true,
      options: RETURN_STATUSES.map((value) => ({ value, label: t(`returns.status.${value}`) })),
    },
    {
      id: "open",
      label: t("orders.due.label"),
      options: [
        { value: "true", label: t("returns.open.true") },
        { value: "false", label: t("returns.open.false") },
      ],
    },
    {
      id: "type",
      label: t("returns.type.label"),
      options: RETURN_TYPES.map((value) => ({ value, label: t(`returns.type.${value}`) })),
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
  ];

  return (
    <>
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
          chosen: marked,
          onChange: setMarked,
          nameOf,
          bar: (
            <ReturnsSelection
              returns={(data?.returns ?? []).filter(({ id }) => marked[id])}
              onExport={exportChosen}
              onClear={() => setMarked({})}
            />
          ),
        }}
      />
      <ReturnDrawer id={params.get("return")} onClose={() => open(null)} />
    </>
  );
};

const WalmartReturnsPage = () => (
  <SectionPage>
    <ReturnsPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.returns",
  translationNs: "walmart",
  rank: 2,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.returns" />,
};

export default WalmartReturnsPage;
