import type { ReturnRefund } from "../payloads/types";
import type {
  ReturnLineStatus,
  WalmartReturnOrder,
  WalmartReturnRefund,
  WalmartReturnType,
} from "../schemas/return";

/** What return orders to list. Dates are cut to whole seconds. */
export interface ListReturnsQuery {
  status?: ReturnLineStatus;
  returnType?: WalmartReturnType;
  /** Returns created from then on; Walmart takes it only together with the end. */
  returnCreationStartDate?: Date;
  returnCreationEndDate?: Date;
  /** Returns changed from then on. */
  returnLastModifiedStartDate?: Date;
  returnLastModifiedEndDate?: Date;
  /** The RMA number. */
  returnOrderId?: string;
  customerOrderId?: string;
  /** Returns in one page, 1 to 200. Default 200. */
  limit?: number;
  /**
   * Answer `returnType` and `replacementCustomerOrderId` too. Default true: without them a replacement cannot be told
   * from a return whose buyer gets money.
   */
  replacementInfo?: boolean;
  /** Returns of orders that Walmart fulfils. Sellers can only look at them. */
  isWFSEnabled?: boolean;
}

/** A return order as read, with Walmart's own words beside it. */
export interface ReturnAnswer {
  returnOrder: WalmartReturnOrder;
  raw: unknown;
}

/** An element of a page that is not understood. The rest of the page is not affected. */
export interface UnreadableReturn {
  /** If at least that can be read. */
  returnOrderId?: string;
  raw: unknown;
  /** Which fields, and what is wrong with them. */
  problem: string;
}

export interface ReturnsPage {
  returns: ReturnAnswer[];
  unreadable: UnreadableReturn[];
  /** Ready query string of the next page; absent on the last. */
  nextCursor?: string;
  /** Returns in all pages, as Walmart counts them. */
  totalCount?: number;
}

/** What Walmart says to have refunded; it repeats what was asked for. */
export interface ReturnRefundAnswer {
  refund: WalmartReturnRefund;
  raw: unknown;
}

/** All methods throw `WalmartError` and nothing else. */
export interface ReturnsApi {
  /** All pages, one after the other. */
  list(query: ListReturnsQuery): AsyncGenerator<ReturnsPage, void, undefined>;
  /** The first page of a query, or the page of a `nextCursor`. */
  listPage(queryOrCursor: ListReturnsQuery | string): Promise<ReturnsPage>;
  /** One return order; `null` if Walmart does not know it. Throws kind `unknown_shape` if it cannot be read. */
  get(returnOrderId: string): Promise<ReturnAnswer | null>;
  /**
   * Gives the buyer the money back for units of a return. Walmart knows the amounts. It has no key against doubles:
   * after an uncertain end read `refundedQty` back before sending again.
   */
  refund(returnOrderId: string, refund: ReturnRefund): Promise<ReturnRefundAnswer>;
}
