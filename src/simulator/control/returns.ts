import { renderReturn } from "../resources/returns/render";
import { deliveredAt, type SimulatedReturn, statusOf } from "../state/return";
import type { ReturnStatus } from "../state/return-events";
import type { World } from "../state/world";
import { announce } from "../webhooks/announce";
import { buildReturn } from "./build-return";
import { ControlError, readInput } from "./errors";
import { createOrders, findOrder } from "./orders";
import { returnInputSchema } from "./return-input";
import { changeReturnAmount } from "./return-amounts";
import { moveReturn, updateReturn } from "./return-moves";
import type { ControlRoute } from "./route";

const RETURNS = "/v1/simulations/returns";
const RETURN = `${RETURNS}/:returnOrderId`;
const HOUR = 3_600_000;

export interface CreatedReturn {
  returnOrderId: string;
  /** The replacement order; only for replacements. */
  replacementPurchaseOrderId?: string;
}

/** Creates a return order, and for a replacement also the replacement order. */
export function createReturn(world: World, input: unknown): CreatedReturn {
  const read = readInput(returnInputSchema, input);
  const sale = findOrder(world, read.purchaseOrderId);
  const order = buildReturn(read, sale, world);
  const { returnOrderId } = order;
  if (order.type === "REFUND") {
    addReturn(world, order);
    return { returnOrderId };
  }
  const [replacementPurchaseOrderId = ""] = createOrders(world, replacementOf(world, order));
  const replacement = world.orders.get(replacementPurchaseOrderId);
  addReturn(world, { ...order, replacementCustomerOrderId: replacement?.customerOrderId });
  return { returnOrderId, replacementPurchaseOrderId };
}

function addReturn(world: World, order: SimulatedReturn): void {
  world.returns.add(order);
  const { seller, returnOrderId, purchaseOrderId } = order;
  announce(world, seller, "RETURN_CREATED", { returnOrderId, purchaseOrderId });
}

/** The same units for the same buyer, free of charge. */
function replacementOf(world: World, order: SimulatedReturn) {
  const sale = findOrder(world, order.purchaseOrderId);
  const { customerEmailId, phone, postalAddress, methodCode, shipNodeType, shipNode, seller } =
    sale;
  return {
    orderType: "REPLACEMENT",
    originalCustomerOrderID: sale.customerOrderId,
    clientId: seller,
    customerEmailId,
    shippingInfo: { phone, postalAddress },
    methodCode,
    shipNodeType,
    shipNode,
    lines: order.lines.map(({ lineNumber, quantity }) => {
      const sold = sale.lines.find((line) => line.lineNumber === lineNumber);
      const { sku, productName, condition } = sold ?? {};
      return { sku, productName, condition, quantity, price: 0, tax: 0 };
    }),
  };
}

/** A return as Walmart's API returns it with all optional fields, plus what only the simulator knows. */
export function describeReturn(world: World, order: SimulatedReturn): Record<string, unknown> {
  const { seller, lastModified } = order;
  const times = order.lines.flatMap((line) => deliveredAt(line) ?? []);
  const hours = world.settings.autoRefundHours;
  const refundBy = times.length > 0 && hours !== null ? Math.min(...times) + hours * HOUR : null;
  return {
    ...renderReturn(world, order, { replacementInfo: true }),
    simulator: { seller, lastModified, status: wholeStatus(order), refundBy },
  };
}

/** The stage that all lines have reached. */
function wholeStatus(order: SimulatedReturn): ReturnStatus {
  const statuses = order.lines.map((line) => statusOf(line));
  const stages: ReturnStatus[] = ["INITIATED", "DELIVERED"];
  return stages.find((stage) => statuses.includes(stage)) ?? "COMPLETED";
}

/** Returns the return order with a number, of any seller. Throws {@link ControlError} if there is none. */
export function findReturn(world: World, returnOrderId: string | undefined): SimulatedReturn {
  const order = world.returns.get(returnOrderId ?? "");
  if (!order) {
    const message = `returnOrderId: there is no return ${returnOrderId ?? ""}`;
    throw new ControlError("returnOrderId", message, 404);
  }
  return order;
}

export const RETURN_CONTROL_ROUTES: readonly ControlRoute[] = [
  {
    method: "POST",
    path: RETURNS,
    status: 201,
    handle: ({ body }, world) => createReturn(world, body),
  },
  {
    method: "PUT",
    path: RETURNS,
    handle: ({ body }, world) => {
      const order = updateReturn(world, (number) => findReturn(world, number), body);
      return { return: describeReturn(world, order) };
    },
  },
  {
    method: "GET",
    path: RETURNS,
    handle: (_request, world) => ({
      returns: world.returns.newestFirst().map((order) => describeReturn(world, order)),
    }),
  },
  {
    method: "GET",
    path: RETURN,
    handle: ({ params }, world) => ({
      return: describeReturn(world, findReturn(world, params.returnOrderId)),
    }),
  },
  {
    method: "POST",
    path: `${RETURN}/amount`,
    handle: ({ params, body }, world) => {
      const order = findReturn(world, params.returnOrderId);
      changeReturnAmount(world, order, body);
      return { return: describeReturn(world, order) };
    },
  },
  {
    method: "POST",
    path: `${RETURN}/move`,
    handle: ({ params, body }, world) => {
      const order = findReturn(world, params.returnOrderId);
      moveReturn(world, order, body);
      return { return: describeReturn(world, order) };
    },
  },
];
