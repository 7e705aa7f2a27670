import { orderError } from "../../http/errors";
import { LINE_STATUSES, SHIP_NODE_TYPES } from "../../state/order";
import { readDate } from "./dates";

/** The filters of a list of orders. */
export interface OrderQuery {
  limit: number;
  createdStart: number;
  createdEnd: number;
  lastModifiedStart?: number;
  lastModifiedEnd?: number;
  shipDateFrom?: number;
  shipDateTo?: number;
  status?: string;
  sku?: string;
  customerOrderId?: string;
  purchaseOrderId?: string;
  shipNodeType: string;
  shippingProgramType?: string;
  orderType?: string;
  replacementInfo: boolean;
  productInfo: boolean;
  incentiveInfo: boolean;
}

const DAY = 86_400_000;
const ORDER_TYPES = ["REGULAR", "REPLACEMENT", "PREORDER"];
const MAX_LIMIT = 200;

/** Reads the filters of the query as strictly as Walmart does. */
export function readOrderQuery(query: URLSearchParams, now: number): OrderQuery {
  const text = (name: string): string | undefined => query.get(name) || undefined;
  const start = (name: string): number | undefined => readDate(name, text(name));
  const end = (name: string): number | undefined => endOfSecond(readDate(name, text(name)));
  const pick = (name: string, allowed: readonly string[]): string | undefined =>
    oneOf(name, text(name), allowed);
  rejectCursorParameter(query);
  return {
    limit: readLimit(text("limit")),
    // The default applies even with lastModifiedStartDate: older orders stay hidden, however recently they changed.
    // Orders older than 180 days are never listed.
    createdStart: Math.max(start("createdStartDate") ?? now - 7 * DAY, now - 180 * DAY),
    createdEnd: end("createdEndDate") ?? now,
    lastModifiedStart: start("lastModifiedStartDate"),
    lastModifiedEnd: end("lastModifiedEndDate"),
    shipDateFrom: start("fromExpectedShipDate"),
    shipDateTo: end("toExpectedShipDate"),
    status: pick("status", LINE_STATUSES),
    sku: text("sku"),
    customerOrderId: text("customerOrderId"),
    purchaseOrderId: text("purchaseOrderId"),
    shipNodeType: pick("shipNodeType", SHIP_NODE_TYPES) ?? "SellerFulfilled",
    shippingProgramType: pick("shippingProgramType", ["TWO_DAY", "ONE_DAY"]),
    orderType: pick("orderType", ORDER_TYPES),
    replacementInfo: pick("replacementInfo", ["true", "false"]) === "true",
    productInfo: pick("productInfo", ["true", "false"]) === "true",
    incentiveInfo: pick("incentiveInfo", ["true", "false"]) === "true",
  };
}

/** Queries have no milliseconds: 10:00:00.500 counts as 10:00:00. */
function endOfSecond(time: number | undefined): number | undefined {
  return time === undefined ? undefined : time + 999;
}

function readLimit(text: string | undefined): number {
  const limit = Number(text ?? "100");
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw invalidParam("limit", `limit must be a whole number from 1 to ${MAX_LIMIT}`);
  }
  return limit;
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]) {
  if (value !== undefined && !allowed.includes(value)) {
    throw invalidParam(name, `${name} must be one of ${allowed.join(", ")}`);
  }
  return value;
}

/** Rejects a cursor that is sent as a parameter: it must be the whole query. */
function rejectCursorParameter(query: URLSearchParams): void {
  for (const name of query.keys()) {
    if (name === "nextCursor" || /[?&=]/.test(name)) {
      throw invalidParam(name, "The cursor must be sent as the whole query, exactly as received");
    }
  }
}

/** 400: a query parameter is invalid. */
export function invalidParam(name: string, description: string) {
  return orderError(name, description, "INVALID_REQUEST_PARAM");
}
