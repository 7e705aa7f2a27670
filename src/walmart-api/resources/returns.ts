import { randomUUID } from "node:crypto";
import { refuseInput } from "../errors/input";
import { WalmartError } from "../errors/walmart-error";
import type { RequestFunction } from "../http/request";
import type { ListReturnsQuery, ReturnsApi, ReturnsPage } from "../interfaces/returns";
import { toReturnRefundPayload } from "../payloads/return-refund";
import { circleError } from "./circle";
import { isNothing } from "./nothing";
import { pages } from "./pages";
import { readReturnRefund, readReturnsPage } from "./return-answers";
import { toReturnsQuery } from "./returns-query";

/** Return orders (RMAs). */
export function createReturnsApi(request: RequestFunction): ReturnsApi {
  async function listPage(wanted: ListReturnsQuery | string): Promise<ReturnsPage> {
    const first = typeof wanted !== "string";
    const where = first ? { query: toReturnsQuery(wanted) } : { cursor: wanted };
    try {
      return await request({
        operation: "returns.list",
        ...where,
        read: (body) => readReturnsPage(body, first),
      });
    } catch (error) {
      if (isNothing(error)) return { returns: [], unreadable: [], totalCount: 0 };
      throw error;
    }
  }

  return {
    list: (query) =>
      pages<ReturnsPage>({
        first: () => listPage(query),
        next: listPage,
        size: ({ returns, unreadable }) => returns.length + unreadable.length,
        circle: circleError("returns.list", "returns", "Ask for a shorter time."),
      }),
    listPage,

    async get(returnOrderId) {
      if (returnOrderId.trim() === "")
        refuseInput("returns.list", "returnOrderId", "must not be empty");
      const { returns, unreadable } = await listPage({ returnOrderId });
      // Walmart may ignore a criterion, and another's return must not be taken for this one.
      const found = returns.find(({ returnOrder }) => returnOrder.returnOrderId === returnOrderId);
      if (found) return found;
      const unread = unreadable.find(
        (one) => (one.returnOrderId ?? returnOrderId) === returnOrderId,
      );
      if (unread) throw unreadError(returnOrderId, unread.problem);
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

function unreadError(returnOrderId: string, problem: string): WalmartError {
  return new WalmartError({
    kind: "unknown_shape",
    operation: "returns.list",
    correlationId: randomUUID(),
    message: `Walmart describes return ${returnOrderId} in a shape that this version does not understand: ${problem}.`,
  });
}
