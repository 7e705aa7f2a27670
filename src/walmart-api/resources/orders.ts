import { isWalmartError, type WalmartError } from "../errors/walmart-error";
import type { RequestFunction } from "../http/request";
import { toCancelPayload } from "../payloads/cancel";
import { toRefundPayload } from "../payloads/refund";
import { toShippingPayload } from "../payloads/shipping";
import { circleError } from "./circle";
import { readOrderAnswer, readOrdersPage } from "./order-answers";
import type { ListOrdersQuery, OrdersApi, OrdersPage } from "../types";
import { toOrdersQuery } from "./orders-query";
import { pages } from "./pages";

type ListOperation = "orders.list" | "orders.listReleased";

/**
 * Purchase orders.
 *
 * @param now clock, epoch ms
 */
export function createOrdersApi(request: RequestFunction, now: () => number): OrdersApi {
  async function page(
    operation: ListOperation,
    wanted: ListOrdersQuery | string,
  ): Promise<OrdersPage> {
    const first = typeof wanted !== "string";
    const where = first ? { query: toOrdersQuery(operation, wanted, now()) } : { cursor: wanted };
    try {
      const read = (body: unknown) => readOrdersPage(body, first);
      return await request({ operation, ...where, insists: true, read });
    } catch (error) {
      // Walmart answers "none" in two ways; this is the other one.
      if (
        isWalmartError(error) &&
        error.kind === "not_found" &&
        error.baseCode === "CONTENT_NOT_FOUND"
      ) {
        return { orders: [], unreadable: [], totalCount: 0 };
      }
      throw error;
    }
  }

  function all(operation: ListOperation, query: ListOrdersQuery) {
    return pages<OrdersPage>({
      first: () => page(operation, query),
      next: (cursor) => page(operation, cursor),
      size: ({ orders, unreadable }) => orders.length + unreadable.length,
      circle: circleError(operation, "orders", "Ask for a shorter time."),
    });
  }

  return {
    list: (query) => all("orders.list", query),
    listPage: (queryOrCursor) => page("orders.list", queryOrCursor),
    listReleased: (query) => all("orders.listReleased", query),

    async get(purchaseOrderId, { replacementInfo, productInfo } = {}) {
      try {
        return await request({
          operation: "orders.get",
          parameters: { purchaseOrderId },
          query: {
            replacementInfo: replacementInfo?.toString(),
            productInfo: productInfo?.toString(),
          },
          read: readOrderAnswer,
        });
      } catch (error) {
        if (isWalmartError(error) && isUnknownOrder(error)) return null;
        throw error;
      }
    },

    acknowledge: (purchaseOrderId) =>
      request({
        operation: "orders.acknowledge",
        parameters: { purchaseOrderId },
        read: readOrderAnswer,
      }),

    ship: async (purchaseOrderId, shipment, options) =>
      request({
        operation: "orders.ship",
        parameters: { purchaseOrderId },
        body: toShippingPayload(shipment, options),
        read: readOrderAnswer,
      }),

    cancel: async (purchaseOrderId, lines) =>
      request({
        operation: "orders.cancel",
        parameters: { purchaseOrderId },
        body: toCancelPayload(lines),
        read: readOrderAnswer,
      }),

    refund: async (purchaseOrderId, lines) =>
      request({
        operation: "orders.refund",
        parameters: { purchaseOrderId },
        body: toRefundPayload(purchaseOrderId, lines),
        read: readOrderAnswer,
      }),
  };
}

/** A 404 that does not come from Walmart's order API says nothing about the order: then the address is wrong. */
function isUnknownOrder(error: WalmartError): boolean {
  return (
    error.kind === "not_found" && error.baseCode !== undefined && error.baseCode !== "URI_NOT_FOUND"
  );
}
