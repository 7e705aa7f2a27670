import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../../../types";
import { useBulkOrders } from "./use-bulk-orders";
import { SelectionBar } from "../../../components/list/selection-bar";
import { ResolvePrompt } from "../../../components/order/resolve-prompt";

interface OrdersSelectionProps {
  orders: AdminWalmartOrder[];
  onExport: (orders: AdminWalmartOrder[]) => void;
  onClear: () => void;
}

/** What can be done with the chosen orders. */
export const OrdersSelection = ({ orders, onExport, onClear }: OrdersSelectionProps) => {
  const { t } = useTranslation("walmart");
  const bulk = useBulkOrders();
  const start = (work: (orders: AdminWalmartOrder[]) => Promise<unknown>) => () => {
    void work(orders);
    onClear();
  };

  return (
    <SelectionBar count={orders.length} onClear={onClear}>
      <Button size="small" variant="secondary" onClick={start(bulk.retry)}>
        {t("actions.retry")}
      </Button>
      <ResolvePrompt
        variant="secondary"
        onResolve={(note) => {
          void bulk.resolve(orders, note);
          onClear();
        }}
      />
      <Button size="small" variant="secondary" onClick={start(bulk.acknowledge)}>
        {t("orders.acknowledgeAgain")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => onExport(orders)}>
        {t("orders.export.action")}
      </Button>
    </SelectionBar>
  );
};
