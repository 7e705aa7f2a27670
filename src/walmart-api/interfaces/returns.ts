import type { ReturnRefund } from "../payloads/types";
import type {
  ReturnLineStatus,
  WalmartReturnOrder,
  WalmartReturnRefund,
  WalmartReturnType,
} from "../schemas/return";

/** Which return orders to list. Dates are truncated to whole seconds. */
export interface ListReturnsQuery {
  status?: ReturnLineStatus;
  returnType?: WalmartReturnType;
  /** Only returns created since then; Walmart requires start and end together. */
  returnCreationStartDate?: Date;
  returnCreationEndDate?: Date;
  /** Only returns changed since then. */
  returnLastModifiedStartDate?: Date;
  returnLastModifiedEndDate?: Date;
  /** The RMA number. */
  returnOrderId?: string;
  customerOrderId?: string;
  /** Returns per page, 1 to 200. Default 200. */
  limit?: number;
  /**
   * Include `returnType` and `replacementCustomerOrderId`. Default true: without them a replacement cannot be
   * distinguished from a refund.
   */
  replacementInfo?: boolean;
  /** Returns of orders that Walmart fulfills. Sellers can only view them. */
  isWFSEnabled?: boolean;
}

/** A parsed return order, with Walmart's raw JSON. */
export interface ParsedReturn {
  returnOrder: WalmartReturnOrder;
  raw: unknown;
}

/** An element of a page that could not be parsed. The rest of the page is not affected. */
export interface UnreadableReturn {
  /** If it could be parsed. */
  returnOrderId?: string;
  raw: unknown;
  /** Which fields are wrong, and how. */
  problem: string;
}

export interface ReturnsPage {
  returns: ParsedReturn[];
  unreadable: UnreadableReturn[];
  /** Complete query string of the next page; absent on the last. */
  nextCursor?: string;
  /** Total number of returns in all pages, according to Walmart. */
  totalCount?: number;
}

/** What Walmart reports as refunded; it repeats the request. */
export interface ReturnRefundResponse {
  refund: WalmartReturnRefund;
  raw: unknown;
}

/** All methods throw `WalmartError` and nothing else. */
export interface ReturnsApi {
  /** All pages, one after the other. */
  list(query: ListReturnsQuery): AsyncGenerator<ReturnsPage, void, undefined>;
  /** The first page of a query, or the page of a `nextCursor`. */
  listPage(queryOrCursor: ListReturnsQuery | string): Promise<ReturnsPage>;
  /** One return order; `null` if Walmart does not know it. Throws kind `unknown_shape` if it cannot be parsed. */
  get(returnOrderId: string): Promise<ParsedReturn | null>;
  /**
   * Refunds units of a return to the buyer. Walmart determines the amounts. There is no idempotency key: after an
   * uncertain result, read `refundedQty` back before sending again.
   */
  refund(returnOrderId: string, refund: ReturnRefund): Promise<ReturnRefundResponse>;
}
