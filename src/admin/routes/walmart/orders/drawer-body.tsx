import { ArrowPath } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../../types";
import { useNow } from "../../../hooks/use-now";
import { useOrderActions } from "../../../hooks/api/use-order-actions";
import { totalOpenUnits } from "../../../components/order/line-groups";
import { Notice } from "../../../components/feedback/notice";
import { ErrorNotice } from "../../../components/order/error-notice";
import { OrderAnnouncer } from "../../../components/order/order-announcer";
import { OrderFacts } from "../../../components/order/order-facts";
import { OrderLines } from "../../../components/order/order-lines";
import { OrderUpdates } from "../../../components/order/order-updates";
import { ReturnsOfOrder } from "../../../components/returns/returns-of-order";
import { OrderActivity } from "../../../components/list/latest-activity";
import { RawWords } from "../../../components/feedback/raw-data";

/** All that is known of a purchase order. Cancelling is done on the Medusa order, which the drawer leads to. */
export const OrderDrawerBody = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const actions = useOrderActions(order, order.order_id ?? "");
  const failed = order.status === "error" || order.failed_updates_count > 0;
  const open = totalOpenUnits(order.lines) > 0;
  const asked = order.cancel_requested && open;
  const oversold = order.oversold && open;

  return (
    <div className="divide-y">
      {(failed || asked || oversold || order.return_requested) && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          {failed && <ErrorNotice order={order} actions={actions} />}
          {asked && (
            <Notice variant="warning" title={t("cancelRequest.title")}>
              {t("orders.drawer.cancelThere")}
            </Notice>
          )}
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
      )}
      <OrderFacts order={order} now={now} />
      <OrderLines order={order} />
      <ReturnsOfOrder order={order} now={now} />
      <OrderUpdates updates={order.updates} said={order.status_details} now={now} />
      <OrderActivity about={order.purchase_order_id} activity={order.activity} now={now} />
      <RawWords raw={order.raw} />
      <div className="flex justify-end px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          isLoading={actions.reread.isPending}
          onClick={() => actions.reread.mutate()}
        >
          <ArrowPath aria-hidden />
          {t("orders.drawer.reread")}
        </Button>
      </div>
      <OrderAnnouncer order={order} />
    </div>
  );
};
