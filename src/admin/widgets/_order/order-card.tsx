import { Container } from "@medusajs/ui";
import type { AdminWalmartOrderDetail } from "../../../types";
import { useCoreRefresh } from "./use-core-refresh";
import { useNow } from "../../hooks/use-now";
import { useOrderActions } from "../../hooks/api/use-order-actions";
import type { WidgetOrder } from "./medusa-order";
import { ReturnsOfOrder } from "../../components/returns/returns-of-order";
import { OrderAnnouncer } from "../../components/order/order-announcer";
import { OrderFacts } from "../../components/order/order-facts";
import { OrderFooter } from "./order-footer";
import { OrderHeader } from "./order-header";
import { OrderLines } from "../../components/order/order-lines";
import { OrderNotices } from "../../components/order/order-notices";
import { OrderUpdates } from "../../components/order/order-updates";

interface OrderCardProps {
  order: AdminWalmartOrderDetail;
  medusaOrder: WidgetOrder;
}

/** All that Walmart knows of an order, and what can be done with it there. */
export const OrderCard = ({ order, medusaOrder }: OrderCardProps) => {
  const now = useNow();
  const actions = useOrderActions(order, medusaOrder.id);
  useCoreRefresh(order);

  return (
    <Container className="divide-y p-0" role="region" aria-labelledby="walmart-order-heading">
      <OrderHeader status={order.status} />
      <OrderNotices order={order} medusaOrder={medusaOrder} actions={actions} />
      <OrderFacts order={order} now={now} />
      <OrderLines order={order} />
      <ReturnsOfOrder order={order} now={now} />
      <OrderUpdates updates={order.updates} said={order.status_details} now={now} />
      <OrderFooter order={order} medusaOrder={medusaOrder} actions={actions} />
      <OrderAnnouncer order={order} />
    </Container>
  );
};
