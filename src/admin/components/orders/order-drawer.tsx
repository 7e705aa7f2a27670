import { Button, Drawer, Heading, Skeleton, StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useWalmartOrderDetail } from "../../hooks/use-walmart-order";
import { medusaOrderPage } from "../../lib/pages";
import { ORDER_STATUS_COLORS, badgeColor } from "../../lib/status";
import { Notice } from "../common/notice";
import { OrderDrawerBody } from "./order-drawer-body";

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
    <Drawer open={id !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Drawer.Title asChild>
              <Heading>
                {order
                  ? t("orders.drawer.title", { number: order.purchase_order_id })
                  : t("orders.drawer.loading")}
              </Heading>
            </Drawer.Title>
            {order && (
              <StatusBadge color={badgeColor(ORDER_STATUS_COLORS, order.status)}>
                {t(`status.${order.status}`, { defaultValue: order.status })}
              </StatusBadge>
            )}
          </div>
          <Drawer.Description className="sr-only">
            {t("orders.drawer.description")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 overflow-y-auto p-0" tabIndex={0}>
          {order ? (
            <OrderDrawerBody order={order} />
          ) : error ? (
            <div className="px-6 py-4" role="alert">
              <Notice
                variant="error"
                title={t("load.failed")}
                actions={
                  <Button size="small" variant="secondary" onClick={() => void refetch()}>
                    {t("actions.tryAgain")}
                  </Button>
                }
              >
                {error.message}
              </Notice>
            </div>
          ) : (
            <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
              <span className="sr-only">{t("load.loading")}</span>
              {["w-72", "w-64", "w-80", "w-56"].map((width) => (
                <Skeleton key={width} className={`h-5 rounded-md ${width}`} />
              ))}
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {order?.order_id && (
            <Button size="small" asChild>
              <Link to={medusaOrderPage(order.order_id)}>{t("orders.drawer.openMedusa")}</Link>
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
