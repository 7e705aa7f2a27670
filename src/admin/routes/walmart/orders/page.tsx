import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ORDER_STATUSES, type AdminWalmartOrder } from "../../../../types";
import { useAccountFilter } from "../../../components/list/account-column";
import { ListTable } from "../../../components/list/list-table";
import { StatusCards } from "../../../components/list/status-cards";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { ORDER_STATUS_COLORS } from "../../../format/badge-colors";
import { listOrders, useOrders } from "../../../hooks/api/orders";
import { useOverview } from "../../../hooks/api/overview";
import { useExport } from "../../../hooks/use-export";
import { useListState } from "../../../hooks/use-list-state";
import { useNow } from "../../../hooks/use-now";
import { useSearchParam } from "../../../hooks/use-search-param";
import { useOrderColumns } from "./columns";
import { ordersCsv } from "./csv";
import { OrderDrawer } from "./drawer";
import { ORDER_FILTERS, orderListParams, useOrderFilters } from "./filters";
import { ImportDrawer } from "./import-drawer";
import { orderName, OrdersSelection } from "./selection";

/** Walmart's orders: which of them need attention, and everything that is known of each. */
const WalmartOrdersPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const state = useListState(ORDER_FILTERS);
  const { data, error, refetch } = useOrders(state, orderListParams);
  const { data: overview } = useOverview(state.filters.account_id?.[0]);
  const [openId, setOpenId] = useSearchParam("open");
  const open = useCallback((order: AdminWalmartOrder) => setOpenId(order.id), [setOpenId]);
  const columns = useOrderColumns(now, open);
  const filters = [...useOrderFilters(), ...useAccountFilter()];
  const { exportAll, exportSelected } = useExport({
    what: "orders",
    csv: ordersCsv,
    readPage: async (page) => {
      const { orders, count } = await listOrders({ ...orderListParams(state), ...page });
      return { rows: orders, count };
    },
  });

  return (
    <SectionPage>
      <StatusCards
        label={t("orders.cards")}
        cards={ORDER_STATUSES.map((status) => ({
          id: status,
          label: t(`status.${status}`),
          color: ORDER_STATUS_COLORS[status],
          count: overview?.orders[status],
        }))}
        state={state}
      />
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
            <ImportDrawer />
          </>
        }
        selection={{
          nameOf: orderName,
          bar: (orders, clear) => (
            <OrdersSelection orders={orders} onExport={exportSelected} onClear={clear} />
          ),
        }}
      />
      <OrderDrawer id={openId} onClose={() => setOpenId(null)} />
    </SectionPage>
  );
};

export const config = defineRouteConfig({
  label: "nav.orders",
  translationNs: "walmart",
  rank: 1,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.orders" />,
};

export default WalmartOrdersPage;
