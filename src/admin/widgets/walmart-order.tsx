import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { orderRevision, saysWalmart, type WidgetOrder } from "./_order/medusa-order";
import { OrderCard, OrderCardError, OrderCardLoading } from "./_order/order-card";
import { useOrderOfMedusa } from "../hooks/api/orders";

interface WalmartOrderWidgetProps {
  data: WidgetOrder;
}

/**
 * The state of a Walmart order on Medusa's order page. Orders of other channels show nothing, not
 * even while it is being found out that they are.
 */
const WalmartOrderWidget = ({ data }: WalmartOrderWidgetProps) => {
  const { order, error, retry } = useOrderOfMedusa(data.id, orderRevision(data));

  if (order) {
    return <OrderCard order={order} medusaOrder={data} />;
  }
  if (order === null || !saysWalmart(data)) {
    return null;
  }
  return error ? <OrderCardError message={error.message} onRetry={retry} /> : <OrderCardLoading />;
};

export const config = defineWidgetConfig({
  id: "walmart-order",
  zone: "order.details.side.before",
});

export default WalmartOrderWidget;
