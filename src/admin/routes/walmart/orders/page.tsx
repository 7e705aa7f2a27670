import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ORDER_STATUSES, type AdminWalmartOrder } from "../../../../types";
import { ListPage } from "../../../components/list/list-page";
import { BulkErrorActions } from "../../../components/order/error-actions";
import { Crumb } from "../../../components/section/section-page";
import { ORDER_STATUS_COLORS } from "../../../format/badge-colors";
import { importOrders, ORDERS, resolveOrder, retryOrder } from "../../../hooks/api/orders";
import { useOverview } from "../../../hooks/api/overview";
import { sync } from "../../../hooks/api/sync";
import { useListState, useSearchParam } from "../../../hooks/use-list-state";
import { forEachOf } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import { useOrderColumns } from "./columns";
import { OrderDrawer } from "./drawer";
import { useOrdersCsv } from "./use-orders-csv";
import { ImportDrawer } from "./import-drawer";
import { ShipManyDrawer } from "./ship-many-drawer";
import { ORDER_FILTERS, orderListParams, useOrderFilters } from "./list";

const orderName = (order: AdminWalmartOrder): string => order.purchase_order_id;

/** The list of Walmart orders. */
const WalmartOrdersPage = () => {
  const { t } = useTranslation("walmart");
  const state = useListState(ORDER_FILTERS);
  const { data: overview } = useOverview(state.filters.account_id?.[0]);
  const [openId, setOpenId] = useSearchParam("open");
  const open = useCallback((order: AdminWalmartOrder) => setOpenId(order.id), [setOpenId]);
  const acknowledge = useAcknowledge();

  return (
    <ListPage
      source={ORDERS}
      state={state}
      params={orderListParams}
      filters={useOrderFilters()}
      columns={useOrderColumns(open)}
      onOpen={open}
      cards={ORDER_STATUSES.map((status) => ({
        id: status,
        label: t(`status.${status}`),
        color: ORDER_STATUS_COLORS[status],
        count: overview?.orders[status],
      }))}
      csv={useOrdersCsv()}
      actions={
        <>
          <ImportDrawer />
          <ShipManyDrawer />
        </>
      }
      selection={{
        nameOf: orderName,
        actions: (orders, clear, exportButton) => (
          <>
            <BulkErrorActions
              what="orders"
              rows={orders}
              nameOf={orderName}
              retry={retryOrder}
              resolve={resolveOrder}
              onStarted={clear}
            />
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                void acknowledge(orders);
                clear();
              }}
            >
              {t("orders.acknowledgeAgain")}
            </Button>
            {exportButton}
          </>
        ),
      }}
    >
      <OrderDrawer id={openId} onClose={() => setOpenId(null)} />
    </ListPage>
  );
};

/**
 * Imports the orders again, which queues missing acknowledgments, then retries failed messages and delivers waiting
 * ones now.
 */
function useAcknowledge() {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner();
  return (orders: AdminWalmartOrder[]) =>
    run(t("orders.bulk.acknowledging", { count: orders.length }), async (report) => {
      const problems: string[] = [];
      const accounts = [...new Set(orders.map(({ account_id }) => account_id))];
      for (const account_id of accounts) {
        const own = orders.filter((order) => order.account_id === account_id);
        const purchase_order_ids = own.map(({ purchase_order_id }) => purchase_order_id);
        const { errors } = await importOrders({ account_id, purchase_order_ids });
        problems.push(...errors.map(({ message }) => message));
      }
      await forEachOf(orders, report, ({ id }) => retryOrder(id), orderName);
      for (const account_id of accounts) {
        const { results } = await sync({ account_id, what: ["updates"], force: true });
        problems.push(...results.flatMap(({ errors }) => errors.map(({ message }) => message)));
      }
      return { message: t("orders.bulk.acknowledged", { count: orders.length }), problems };
    });
}

export const config = defineRouteConfig({
  label: "nav.orders",
  translationNs: "walmart",
  rank: 1,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.orders" />,
};

export default WalmartOrdersPage;
