import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import type { OrderActions } from "../../hooks/api/orders";
import { Notice } from "../feedback/notice";
import { ErrorNotice } from "./error-notice";
import { totalOpenUnits } from "./line-groups";

interface OrderNoticesProps {
  order: AdminWalmartOrderDetail;
  actions: OrderActions;
  /** Shown while the buyer's request to cancel is open. */
  cancelRequest: ReactNode;
}

/** What needs attention, most urgent first. Hidden if nothing does. */
export const OrderNotices = ({ order, actions, cancelRequest }: OrderNoticesProps) => {
  const { t } = useTranslation("walmart");
  const hasFailed = order.status === "error" || order.failed_updates_count > 0;
  const isOpen = totalOpenUnits(order.lines) > 0;
  const isCancelRequested = order.cancel_requested && isOpen;
  const isOversold = order.oversold && isOpen;

  if (!hasFailed && !isCancelRequested && !isOversold && !order.return_requested) {
    return null;
  }
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {hasFailed && <ErrorNotice order={order} actions={actions} />}
      {isCancelRequested && cancelRequest}
      {isOversold && (
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
