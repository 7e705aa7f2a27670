import type { SimulatedOrder } from "../../state/order";
import type { SimulatedReturn } from "../../state/return";
import type { World } from "../../state/world";
import { totalsOf } from "./render-charges";
import { renderReturnLine } from "./render-line";
import { dollars, iso } from "./render-values";

/** The arrays that collapse to the bare object if they have one element. */
export const COLLAPSING: ReadonlySet<string> = new Set([
  "returnOrders",
  "returnLineGroups",
  "returnLines",
  "labels",
  "carrierInfoList",
  "returnOrderLines",
  "charges",
  "tax",
  "chargeTotals",
  "returnTrackingDetail",
]);

/** Renders a return order as Walmart's API returns it. The type and its consequences are only included on request. */
export function renderReturn(
  world: World,
  order: SimulatedReturn,
  extras: { replacementInfo?: boolean },
): Record<string, unknown> {
  const sale = world.orders.get(order.purchaseOrderId);
  const { settings } = world;
  const total = order.lines.reduce((sum, line) => sum + totalsOf(line).lineTotal, 0);
  return {
    returnOrderId: order.returnOrderId,
    customerEmailId: sale?.customerEmailId,
    ...(extras.replacementInfo && {
      returnType: order.type,
      replacementCustomerOrderId: order.replacementCustomerOrderId,
    }),
    customerName: settings.nulls ? null : nameOf(sale),
    customerOrderId: order.customerOrderId,
    returnOrderDate: iso(order.returnOrderDate),
    returnByDate: settings.nulls ? null : iso(order.returnByDate),
    refundMode: "POST_DELIVERY",
    totalRefundAmount: dollars(total),
    returnLineGroups: [renderGroup(order)],
    returnOrderLines: order.lines.map((line) =>
      renderReturnLine({ order, line, sale }, extras, settings),
    ),
    returnChannel: { channelName: order.channelName },
  };
}

function renderGroup(order: SimulatedReturn) {
  const { label } = order;
  return {
    groupNo: 1,
    returnLines: order.lines.map(({ returnOrderLineNumber }) => ({ returnOrderLineNumber })),
    labels: label
      ? [
          {
            labelImageURL: label.imageUrl,
            carrierInfoList: [
              {
                carrierId: label.carrierId,
                carrierName: label.carrierName,
                serviceType: label.serviceType,
                trackingNo: label.trackingNumber,
              },
            ],
          },
        ]
      : [],
    returnExpectedFlag: !order.keepIt,
  };
}

function nameOf(sale: SimulatedOrder | undefined) {
  const [firstName = "", ...rest] = (sale?.postalAddress.name ?? "").split(" ");
  return { firstName, lastName: rest.join(" ") };
}
