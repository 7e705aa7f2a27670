import { Button, StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useWalmartOrderDetail } from "../../../hooks/api/use-walmart-order";
import { medusaOrderPage } from "../../../pages";
import { ORDER_STATUS_COLORS, badgeColor } from "../../../format/badge-colors";
import { DetailDrawer } from "../../../components/list/detail-drawer";
import { OrderDrawerBody } from "./drawer-body";

interface OrderDrawerProps {
  /** The purchase order that is open; none if null. */
  id: string | null;
  onClose: () => void;
}

/** One purchase order in full, beside the list: lines, updates, what was said, and Walmart's own words. */
export const OrderDrawer = ({ id, onClose }: OrderDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: order, error, refetch } = useWalmartOrderDetail(id);
  return (
    <DetailDrawer
      open={id !== null}
      onClose={onClose}
      title={order && t("orders.drawer.title", { number: order.purchase_order_id })}
      badge={
        order && (
          <StatusBadge color={badgeColor(ORDER_STATUS_COLORS, order.status)}>
            {t(`status.${order.status}`, { defaultValue: order.status })}
          </StatusBadge>
        )
      }
      description={t("orders.drawer.description")}
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
