import { randomUUID } from "node:crypto";
import { rejectInput } from "../errors/reject-input";
import { WalmartError } from "../errors/walmart-error";
import type { RequestFunction } from "../http/request";
import type { ListReturnsQuery, ReturnsApi, ReturnsPage } from "../interfaces/returns";
import { toReturnRefundPayload } from "../payloads/return-refund";
import { pageLoopError } from "./page-loop-error";
import { isNotFound } from "./is-not-found";
import { pages } from "./pages";
import { readReturnRefund, readReturnsPage } from "./return-responses";
import { toReturnsQuery } from "./returns-query";

/** Creates the API for return orders (RMAs). */
export function createReturnsApi(request: RequestFunction): ReturnsApi {
  async function listPage(requested: ListReturnsQuery | string): Promise<ReturnsPage> {
    const first = typeof requested !== "string";
    const where = first ? { query: toReturnsQuery(requested) } : { cursor: requested };
    try {
      return await request({
        operation: "returns.list",
        ...where,
        read: (body) => readReturnsPage(body, first),
      });
    } catch (error) {
      if (isNotFound(error)) return { returns: [], unreadable: [], totalCount: 0 };
      throw error;
    }
  }

  return {
    list: (query) =>
      pages<ReturnsPage>({
        first: () => listPage(query),
        next: listPage,
        size: ({ returns, unreadable }) => returns.length + unreadable.length,
        loopError: pageLoopError("returns.list", "returns", "Request a shorter period."),
      }),
    listPage,

    async get(returnOrderId) {
      if (returnOrderId.trim() === "")
        rejectInput("returns.list", "returnOrderId", "must not be empty");
      const { returns, unreadable } = await listPage({ returnOrderId });
      // Walmart may ignore a criterion, so make sure that it is the requested return.
      const found = returns.find(({ returnOrder }) => returnOrder.returnOrderId === returnOrderId);
      if (found) return found;
      const unread = unreadable.find(
        (one) => (one.returnOrderId ?? returnOrderId) === returnOrderId,
      );
      if (unread) throw unreadableError(returnOrderId, unread.problem);
      return null;
    },

    refund: async (returnOrderId, refund) =>
      request({
        operation: "returns.refund",
        parameters: { returnOrderId },
        body: toReturnRefundPayload(refund),
        read: readReturnRefund,
      }),
  };
}

function unreadableError(returnOrderId: string, problem: string): WalmartError {
  return new WalmartError({
    kind: "unknown_shape",
    operation: "returns.list",
    correlationId: randomUUID(),
    message: `This version does not recognize the shape of return ${returnOrderId} at Walmart: ${problem}.`,
  });
}
