import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { ordersQueryKeys } from "@medusajs/dashboard/hooks";
import { ArrowPath } from "@medusajs/icons";
import { Button, Container, Heading, Skeleton } from "@medusajs/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOrderDetail, AdminWalmartOrderStatus } from "../../types";
import { LoadError } from "../components/feedback/notice";
import { CancelDrawer } from "../components/order/cancel-drawer";
import { CancelRequestNotice } from "../components/order/cancel-request";
import { canCancel, cancellationUnderWay } from "../components/order/cancellation";
import { OrderDetails, OrderStatusBadge } from "../components/order/order-details";
import { TrackingDrawer } from "../components/order/tracking-drawer";
import { ShipDrawer } from "../components/ship/ship-drawer";
import { type OrderActions, useOrderActions, useOrderOfMedusa } from "../hooks/api/orders";
import { useNow } from "../hooks/use-format";
import { orderPage } from "../pages";
import { GoodwillDrawer } from "./_order/goodwill-drawer";
import {
  hasOpenFulfillment,
  isCanceled,
  isFromWalmart,
  orderRevision,
  WALMART_CARD_ID,
  type WidgetOrder,
} from "./_order/medusa-order";

/**
 * Reloads the Medusa order on the page when the Walmart order changes. For example, a cancellation at Walmart also
 * changes the Medusa order.
 */
function useCoreRefresh(order: AdminWalmartOrderDetail | null | undefined): void {
  const client = useQueryClient();
  const known = useRef<{ id: string; state: string } | null>(null);
  const id = order?.id;
  const state = order
    ? JSON.stringify([order.status, order.lines.map(({ quantities }) => quantities)])
    : null;

  useEffect(() => {
    if (!id || state === null) {
      return;
    }
    const before = known.current;
    known.current = { id, state };
    if (before?.id === id && before.state !== state) {
      void client.invalidateQueries({ queryKey: ordersQueryKeys.all });
    }
  }, [client, id, state]);
}

interface OrderHeaderProps {
  status?: AdminWalmartOrderStatus;
}

const OrderHeader = ({ status }: OrderHeaderProps) => {
  const { t } = useTranslation("walmart");
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Heading level="h2" id={WALMART_CARD_ID} tabIndex={-1}>
        {t("title")}
      </Heading>
      {status && <OrderStatusBadge status={status} />}
    </div>
  );
};

interface OrderFooterProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
  actions: OrderActions;
}

/** Actions: sync, correct tracking, refund, cancel, ship. */
const OrderFooter = ({ order, medusaOrder, actions }: OrderFooterProps) => {
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
        <CancelDrawer
          order={order}
          isPacked={hasOpenFulfillment(medusaOrder)}
          cancel={actions.cancel}
        />
      )}
      <ShipDrawer order={order} ship={actions.ship} />
    </div>
  );
};

interface OrderCardProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
}

/** Details of a Walmart order, and actions. */
const OrderCard = ({ order, medusaOrder }: OrderCardProps) => {
  const now = useNow();
  const actions = useOrderActions(order);
  useCoreRefresh(order);

  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={WALMART_CARD_ID}>
      <OrderHeader status={order.status} />
      <OrderDetails
        order={order}
        actions={actions}
        cancelRequest={
          <CancelRequestNotice
            order={order}
            isPacked={hasOpenFulfillment(medusaOrder)}
            isCanceled={isCanceled(medusaOrder)}
            actions={actions}
          />
        }
        now={now}
      >
        <OrderFooter order={order} medusaOrder={medusaOrder} actions={actions} />
      </OrderDetails>
    </Container>
  );
};

interface OrderCardErrorProps {
  message: string;
  onRetry: () => void;
}

const OrderCardError = ({ message, onRetry }: OrderCardErrorProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={WALMART_CARD_ID}>
      <OrderHeader />
      <div className="px-6 py-4" role="alert">
        <LoadError title={t("load.failed")} message={message} onRetry={onRetry} />
      </div>
    </Container>
  );
};

const ROWS = ["w-40", "w-44", "w-32", "w-20"];

const OrderCardLoading = () => {
  const { t } = useTranslation("walmart");
  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={WALMART_CARD_ID} aria-busy>
      <OrderHeader />
      <span role="status" className="sr-only">
        {t("load.loading")}
      </span>
      {ROWS.map((width) => (
        <div key={width} className="grid grid-cols-2 items-center gap-4 px-6 py-4" aria-hidden>
          <Skeleton className="h-5 w-24 rounded-md" />
          <Skeleton className={`h-5 rounded-md ${width}`} />
        </div>
      ))}
    </Container>
  );
};

interface WalmartOrderWidgetProps {
  data: WidgetOrder;
}

/**
 * The Walmart order on Medusa's order page. Orders of other channels show nothing, also while
 * loading.
 */
const WalmartOrderWidget = ({ data }: WalmartOrderWidgetProps) => {
  const { order, error, retry } = useOrderOfMedusa(data.id, orderRevision(data));

  if (order) {
    return <OrderCard order={order} medusaOrder={data} />;
  }
  if (order === null || !isFromWalmart(data)) {
    return null;
  }
  return error ? <OrderCardError message={error.message} onRetry={retry} /> : <OrderCardLoading />;
};

export const config = defineWidgetConfig({
  id: "walmart-order",
  zone: "order.details.side.before",
});

export default WalmartOrderWidget;
