import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { CancelRequestNotice } from "../../widgets/_order/cancel-request-notice";
import type { WidgetOrder } from "../../widgets/_order/medusa-order";
import { Notice } from "../feedback/notice";
import { ErrorNotice } from "./error-notice";
import { totalOpenUnits } from "./line-groups";
import type { OrderActions } from "../../hooks/api/orders";

interface OrderNoticesProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  actions: OrderActions;
}

/** What needs the merchant now, most urgent first. Nothing at all if nothing does. */
export const OrderNotices = ({ order, medusaOrder, actions }: OrderNoticesProps) => {
  const { t } = useTranslation("walmart");
  const failed = order.status === "error" || order.failed_updates_count > 0;
  const open = totalOpenUnits(order.lines) > 0;
  const asked = order.cancel_requested && open;
  const oversold = order.oversold && open;

  if (!failed && !asked && !oversold && !order.return_requested) {
    return null;
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {failed && <ErrorNotice order={order} actions={actions} />}
      {asked && <CancelRequestNotice order={order} medusaOrder={medusaOrder} actions={actions} />}
      {oversold && (
        <Notice variant="warning" title={t("oversold.title")}>
          {t("oversold.description")}
        </Notice>
      )}
      {order.return_requested && (
        <Notice variant="info" title={t("returnRequested.title")}>
          {t("returnRequested.description")}
        </Notice>
      )}
    </div>
  );
};
