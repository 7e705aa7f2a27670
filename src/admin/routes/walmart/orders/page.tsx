import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button, type DataTableRowSelectionState } from "@medusajs/ui";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import type { AdminWalmartOrder } from "../../../../types";
import { ListTable } from "../../../components/list/list-table";
import { StatusCards } from "../../../components/list/status-cards";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { ORDER_STATUS_COLORS } from "../../../format/badge-colors";
import { useAccountNames } from "../../../hooks/api/use-account-names";
import { useOrders } from "../../../hooks/api/use-orders";
import { useOverview } from "../../../hooks/api/use-overview";
import { useOrderExport } from "../../../hooks/use-export";
import { type ListControls, useListState } from "../../../hooks/use-list-state";
import { useNow } from "../../../hooks/use-now";
import { useOrderColumns } from "./columns";
import { OrderDrawer } from "./drawer";
import { ORDER_CARDS, ORDER_FILTERS, useOrderFilters } from "./filters";
import { ImportDrawer } from "./import-drawer";
import { OrdersSelection } from "./selection";

/** How many orders are in which status, of the account that the list shows. */
export const OrdersCards = ({ state }: { state: ListControls }) => {
  const { t } = useTranslation("walmart");
  const { data } = useOverview(state.filters.account_id?.[0]);
  return (
    <StatusCards
      label={t("orders.cards")}
      cards={ORDER_CARDS.map((status) => ({
        id: status,
        label: t(`status.${status}`),
        color: ORDER_STATUS_COLORS[status],
        count: data?.orders[status],
      }))}
      state={state}
    />
  );
};

const nameOf = (order: AdminWalmartOrder) => order.purchase_order_id;

/** Walmart's orders: what is to be done about them, and all that is known of each. */
export const OrdersPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const state = useListState(ORDER_FILTERS);
  const { data, error, refetch } = useOrders(state);
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<DataTableRowSelectionState>({});
  const accounts = useAccountNames();
  const { exportAll, exportChosen } = useOrderExport(state);
  const filters = useOrderFilters(accounts);

  const open = useCallback(
    (order: AdminWalmartOrder | null) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (order) next.set("open", order.id);
        else next.delete("open");
        return next;
      }),
    [setParams],
  );
  const columns = useOrderColumns({ now, onOpen: open, accounts });

  return (
    <>
      <OrdersCards state={state} />
      <ListTable
        heading={t("nav.orders")}
        description={t("orders.description")}
        searchLabel={t("orders.search")}
        filters={filters}
        state={state}
        columns={columns}
        rows={data?.orders}
        count={data?.count}
        error={error}
        onTryAgain={() => void refetch()}
        onOpen={open}
        empty={{ heading: t("orders.empty"), description: t("orders.emptyHint") }}
        actions={
          <>
            <Button
              size="small"
              variant="secondary"
              disabled={!data?.count}
              onClick={() => void exportAll()}
            >
              {t("orders.export.action")}
            </Button>
            <ImportDrawer>
              <Button size="small" variant="secondary">
                {t("orders.import.action")}
              </Button>
            </ImportDrawer>
          </>
        }
        selection={{
          chosen,
          onChange: setChosen,
          nameOf,
          bar: (
            <OrdersSelection
              orders={(data?.orders ?? []).filter(({ id }) => chosen[id])}
              onExport={exportChosen}
              onClear={() => setChosen({})}
            />
          ),
        }}
      />
      <OrderDrawer id={params.get("open")} onClose={() => open(null)} />
    </>
  );
};

const WalmartOrdersPage = () => (
  <SectionPage>
    <OrdersPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.orders",
  translationNs: "walmart",
  rank: 1,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.orders" />,
};

export default WalmartOrdersPage;
