import { renderOrder } from "../resources/orders/render";
import { onOrderCreated } from "../state/order-events";
import type { SimulatedOrder } from "../state/order";
import type { World } from "../state/world";
import { buildOrder } from "./build-order";
import { ControlError, readInput } from "./errors";
import {
  acknowledgeElsewhere,
  cancelOrder,
  deliverOrder,
  requestCancellation,
  shipElsewhere,
} from "./order-actions";
import { fundDiscount, refundElsewhere } from "./order-refunds";
import { orderInputSchema } from "./order-input";
import type { ControlRoute } from "./route";

const ORDERS = "/v1/simulations/orders";
const ORDER = `${ORDERS}/:purchaseOrderId`;

/** Creates one purchase order, or `count` of them. Returns their numbers. */
export function createOrders(world: World, input: unknown): string[] {
  const read = readInput(orderInputSchema, input);
  return Array.from({ length: read.count ?? 1 }, () => {
    const order = buildOrder(read, world);
    world.orders.add(order);
    onOrderCreated(world, order);
    return order.purchaseOrderId;
  });
}

/** An order as Walmart's API returns it with all optional fields, plus its seller. */
export function describeOrder(world: World, order: SimulatedOrder): Record<string, unknown> {
  const extras = { replacementInfo: true, productInfo: true, incentiveInfo: true };
  const { seller, lastModified } = order;
  return { ...renderOrder(order, extras, world.settings), simulator: { seller, lastModified } };
}

/** Returns the order with a number, of any seller. Throws {@link ControlError} if there is none. */
export function findOrder(world: World, purchaseOrderId: string | undefined): SimulatedOrder {
  const order = world.orders.get(purchaseOrderId ?? "");
  if (!order) {
    const message = `purchaseOrderId: there is no order ${purchaseOrderId ?? ""}`;
    throw new ControlError("purchaseOrderId", message, 404);
  }
  return order;
}

const ACTIONS = {
  acknowledge: acknowledgeElsewhere,
  ship: shipElsewhere,
  deliver: deliverOrder,
  cancel: cancelOrder,
  "request-cancellation": requestCancellation,
  refund: refundElsewhere,
  "fund-discount": fundDiscount,
};

export const ORDER_CONTROL_ROUTES: readonly ControlRoute[] = [
  {
    method: "POST",
    path: ORDERS,
    status: 201,
    handle: ({ body }, world) => {
      const purchaseOrderIds = createOrders(world, body);
      return purchaseOrderIds.length === 1
        ? { purchaseOrderId: purchaseOrderIds[0] }
        : { purchaseOrderIds };
    },
  },
  {
    method: "GET",
    path: ORDERS,
    handle: (_request, world) => ({
      orders: world.orders.newestFirst().map((order) => describeOrder(world, order)),
    }),
  },
  {
    method: "GET",
    path: ORDER,
    handle: ({ params }, world) => ({
      order: describeOrder(world, findOrder(world, params.purchaseOrderId)),
    }),
  },
  ...Object.entries(ACTIONS).map(([name, act]): ControlRoute => ({
    method: "POST",
    path: `${ORDER}/${name}`,
    handle: ({ params, body }, world) => {
      const order = findOrder(world, params.purchaseOrderId);
      act(world, order, body);
      return { order: describeOrder(world, order) };
    },
  })),
];
