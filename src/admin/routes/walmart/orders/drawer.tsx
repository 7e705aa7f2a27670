import { ArrowPath } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOrderDetail } from "../../../../types";
import { DetailDrawer, LatestActivity, RawData } from "../../../components/list/detail-drawer";
import { CancelDrawer } from "../../../components/order/cancel-drawer";
import { CancelRequestNotice } from "../../../components/order/cancel-request";
import { canCancel, cancellationUnderWay } from "../../../components/order/cancellation";
import { OrderDetails, OrderStatusBadge } from "../../../components/order/order-details";
import { UnknownSkus } from "../../../components/order/unknown-skus";
import { ShipDrawer } from "../../../components/ship/ship-drawer";
import { useOrder, useOrderActions } from "../../../hooks/api/orders";
import { useNow } from "../../../hooks/use-format";
import { medusaOrderPage } from "../../../pages";
import { RemoveBuyer } from "./remove-buyer";

/** Details of a purchase order, with what a merchant can decide about it, also while it is on hold. */
const OrderDrawerBody = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const actions = useOrderActions(order);

  return (
    <OrderDetails
      order={order}
      actions={actions}
      cancelRequest={<CancelRequestNotice order={order} actions={actions} />}
      decisions={<UnknownSkus order={order} mapSku={actions.mapSku} />}
      now={now}
    >
      <LatestActivity about={order.purchase_order_id} activity={order.activity} now={now} />
      <RawData raw={order.raw} />
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <RemoveBuyer order={order} redact={actions.redact} />
        {canCancel(order) && !cancellationUnderWay(order) && (
          <CancelDrawer order={order} cancel={actions.cancel} />
        )}
        <Button
          size="small"
          variant="secondary"
          isLoading={actions.reread.isPending}
          onClick={() => actions.reread.mutate()}
        >
          <ArrowPath aria-hidden />
          {t("orders.drawer.refresh")}
        </Button>
        <ShipDrawer order={order} ship={actions.ship} />
      </div>
    </OrderDetails>
  );
};

interface OrderDrawerProps {
  /** Null while the drawer is closed. */
  id: string | null;
  onClose: () => void;
}

/** Details of a purchase order, next to the list. */
export const OrderDrawer = ({ id, onClose }: OrderDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: order, error, refetch } = useOrder(id);
  return (
    <DetailDrawer
      open={id !== null}
      onClose={onClose}
      title={order && t("orders.drawer.title", { number: order.purchase_order_id })}
      badge={order && <OrderStatusBadge status={order.status} />}
      description={t("orders.drawer.description")}
      isDescriptionHidden
      loading={t("load.loading")}
      failed={t("load.failed")}
      error={error}
      onTryAgain={() => void refetch()}
      actions={
        order?.order_id && (
          <Button size="small" asChild>
            <Link to={medusaOrderPage(order.order_id)}>{t("orders.drawer.openMedusa")}</Link>
          </Button>
        )
      }
    >
      {order && <OrderDrawerBody order={order} />}
    </DetailDrawer>
  );
};
