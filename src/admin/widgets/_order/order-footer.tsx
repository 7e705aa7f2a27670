import { ArrowPath } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import { canCancel, cancellationUnderWay } from "./cancellation";
import { orderPage } from "../../pages";
import { isCanceled, type WidgetOrder } from "./medusa-order";
import { GoodwillDrawer } from "./goodwill-drawer";
import { CancelDrawer } from "./cancel-drawer";
import { TrackingDrawer } from "./tracking-drawer";

interface OrderFooterProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  actions: OrderActions;
}

/** What can be done at any time: look at Walmart again, correct a parcel, cancel. */
export const OrderFooter = ({ order, medusaOrder, actions }: OrderFooterProps) => {
  const { t } = useTranslation("walmart");
  const cancellable = canCancel(order) && !isCanceled(medusaOrder) && !cancellationUnderWay(order);

  return (
    <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
      <Button size="small" variant="transparent" asChild>
        <Link to={orderPage(order.id)}>{t("actions.details")}</Link>
      </Button>
      <Button
        size="small"
        variant="secondary"
        isLoading={actions.sync.isPending}
        onClick={() => actions.sync.mutate()}
      >
        <ArrowPath aria-hidden />
        {t("actions.sync")}
      </Button>
      <TrackingDrawer order={order} change={actions.changeTracking} />
      <GoodwillDrawer order={order} />
      {cancellable && (
        <CancelDrawer order={order} medusaOrder={medusaOrder} cancel={actions.cancel} />
      )}
    </div>
  );
};
