import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../../../types";
import { SelectionBar } from "../../../components/list/selection-bar";
import { BulkErrorActions } from "../../../components/order/bulk-error-actions";
import { importOrders, resolveOrder, retryOrder } from "../../../hooks/api/orders";
import { sync } from "../../../hooks/api/sync";
import { forEachOf } from "../../../tasks/batches";
import { useTaskRunner } from "../../../tasks/use-task-runner";

interface OrdersSelectionProps {
  orders: AdminWalmartOrder[];
  onExport: (orders: AdminWalmartOrder[]) => void;
  onClear: () => void;
}

export const orderName = (order: AdminWalmartOrder): string => order.purchase_order_id;

/** What can be done with the selected orders. */
export const OrdersSelection = ({ orders, onExport, onClear }: OrdersSelectionProps) => {
  const { t } = useTranslation("walmart");
  const acknowledge = useAcknowledge();
  return (
    <SelectionBar count={orders.length} onClear={onClear}>
      <BulkErrorActions
        what="orders"
        rows={orders}
        nameOf={orderName}
        retry={retryOrder}
        resolve={resolveOrder}
        onStarted={onClear}
      />
      <Button
        size="small"
        variant="secondary"
        onClick={() => {
          void acknowledge(orders);
          onClear();
        }}
      >
        {t("orders.acknowledgeAgain")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => onExport(orders)}>
        {t("orders.export.action")}
      </Button>
    </SelectionBar>
  );
};

/**
 * Reads the orders at Walmart again, which queues an acknowledgement where one is missing; retries those that failed;
 * and sends now those that wait for their next attempt.
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
