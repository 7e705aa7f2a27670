import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../../../types";
import { importOrders, resolveOrder, retryOrder, sync } from "../../../hooks/api/api";
import { walmartKeys } from "../../../hooks/api/query-keys";
import { forEachOf } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";

const told = ({ purchase_order_id }: AdminWalmartOrder, error: unknown): string =>
  `${purchase_order_id}: ${error instanceof Error ? error.message : String(error)}`;

/** What can be done with many orders at once. Each goes on while the merchant looks at other pages. */
export function useBulkOrders() {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner([walmartKeys.orders, ordersQueryKeys.all]);

  return {
    retry: (orders: AdminWalmartOrder[]) =>
      run(t("orders.bulk.retrying", { count: orders.length }), async (report) => {
        const done = await forEachOf(orders, report, ({ id }) => retryOrder(id), told);
        return { message: t("orders.bulk.retried", { count: done }) };
      }),

    resolve: (orders: AdminWalmartOrder[], note: string) =>
      run(t("orders.bulk.resolving", { count: orders.length }), async (report) => {
        const body = note ? { note } : {};
        const done = await forEachOf(orders, report, ({ id }) => resolveOrder(id, body), told);
        return { message: t("orders.bulk.resolved", { count: done }) };
      }),

    /**
     * Reads the orders at Walmart again, which queues an acknowledgement where one is missing; tries those that failed
     * again; and sends those that wait for their next attempt now.
     */
    acknowledge: (orders: AdminWalmartOrder[]) =>
      run(t("orders.bulk.acknowledging", { count: orders.length }), async (report) => {
        const problems: string[] = [];
        const accounts = [...new Set(orders.map(({ account_id }) => account_id))];
        for (const account_id of accounts) {
          const own = orders.filter((order) => order.account_id === account_id);
          const { errors } = await importOrders({
            account_id,
            purchase_order_ids: own.map(({ purchase_order_id }) => purchase_order_id),
          });
          problems.push(...errors.map(({ message }) => message));
        }
        await forEachOf(orders, report, ({ id }) => retryOrder(id), told);
        for (const account_id of accounts) {
          const { results } = await sync({ account_id, what: ["updates"], force: true });
          problems.push(...results.flatMap(({ errors }) => errors.map(({ message }) => message)));
        }
        return { message: t("orders.bulk.acknowledged", { count: orders.length }), problems };
      }),
  };
}
