import { ArrowPath } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import type { OrderActions } from "../../hooks/use-order-actions";
import { canCancel, cancellationUnderWay } from "../../lib/cancellation";
import { isCanceled, type WidgetOrder } from "../../lib/widget-order";
import { CancelDrawer } from "./cancel-drawer";

interface OrderFooterProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  actions: OrderActions;
  now: number;
}

/** What can be done at any time: look at Walmart again, cancel there. */
export const OrderFooter = ({ order, medusaOrder, actions, now }: OrderFooterProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const cancellable = canCancel(order) && !isCanceled(medusaOrder) && !cancellationUnderWay(order);

  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" leading="compact" className="text-ui-fg-muted">
        {order.last_synced_at && (
          <>
            {t("fields.lastSynced")}{" "}
            <time dateTime={order.last_synced_at} title={format.dateTime(order.last_synced_at)}>
              {format.relative(order.last_synced_at, now)}
            </time>
          </>
        )}
      </Text>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={actions.sync.isPending}
          onClick={() => actions.sync.mutate()}
        >
          <ArrowPath aria-hidden />
          {t("actions.sync")}
        </Button>
        {cancellable && (
          <CancelDrawer order={order} medusaOrder={medusaOrder} cancel={actions.cancel} />
        )}
      </div>
    </div>
  );
};
