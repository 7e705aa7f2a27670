import { isWalmartError, type WalmartError } from "../errors/walmart-error";
import type { RequestFunction } from "../http/request";
import { toCancelPayload } from "../payloads/cancel";
import { toRefundPayload } from "../payloads/refund";
import { toShippingPayload } from "../payloads/shipping";
import { pageLoopError } from "./page-loop-error";
import { readOrderResponse, readOrdersPage } from "./order-responses";
import type { ListOrdersQuery, OrdersApi, OrdersPage } from "../types";
import { toOrdersQuery } from "./orders-query";
import { pages } from "./pages";

type ListOperation = "orders.list" | "orders.listReleased";

/**
 * Creates the API for purchase orders.
 *
 * @param now clock, epoch ms
 */
export function createOrdersApi(request: RequestFunction, now: () => number): OrdersApi {
  async function page(
    operation: ListOperation,
    requested: ListOrdersQuery | string,
  ): Promise<OrdersPage> {
    const first = typeof requested !== "string";
    const where = first
      ? { query: toOrdersQuery(operation, requested, now()) }
      : { cursor: requested };
    try {
      const read = (body: unknown) => readOrdersPage(body, first);
      return await request({ operation, ...where, retryTimeouts: true, read });
    } catch (error) {
      // Walmart reports an empty result either as an empty list or as this 404.
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
      loopError: pageLoopError(operation, "orders", "Request a shorter period."),
    });
  }

  return {
    list: (query) => all("orders.list", query),
    listPage: (queryOrCursor) => page("orders.list", queryOrCursor),
    listReleased: (query) => all("orders.listReleased", query),

    async get(purchaseOrderId, { replacementInfo, productInfo, incentiveInfo } = {}) {
      try {
        return await request({
          operation: "orders.get",
          parameters: { purchaseOrderId },
          query: {
            replacementInfo: replacementInfo?.toString(),
            productInfo: productInfo?.toString(),
            incentiveInfo: incentiveInfo?.toString(),
          },
          read: readOrderResponse,
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
        read: readOrderResponse,
      }),

    ship: async (purchaseOrderId, shipment, options) =>
      request({
        operation: "orders.ship",
        parameters: { purchaseOrderId },
        body: toShippingPayload(shipment, options),
        read: readOrderResponse,
      }),

    cancel: async (purchaseOrderId, lines) =>
      request({
        operation: "orders.cancel",
        parameters: { purchaseOrderId },
        body: toCancelPayload(lines),
        read: readOrderResponse,
      }),

    refund: async (purchaseOrderId, lines) =>
      request({
        operation: "orders.refund",
        parameters: { purchaseOrderId },
        body: toRefundPayload(purchaseOrderId, lines),
        read: readOrderResponse,
      }),
  };
}

/**
 * Whether Walmart does not know the order. A 404 from anything but Walmart's order API means that the address is wrong.
 */
function isUnknownOrder(error: WalmartError): boolean {
  return (
    error.kind === "not_found" && error.baseCode !== undefined && error.baseCode !== "URI_NOT_FOUND"
  );
}
