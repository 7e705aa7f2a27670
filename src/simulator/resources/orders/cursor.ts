import type { SellerRequest } from "../../http/route";
import type { Cursor } from "../../state/cursors";
import type { World } from "../../state/world";
import { writeDate } from "./dates";
import { invalidParam, type OrderQuery } from "./query";

const MARKS = ["hasMoreElements", "soIndex", "poIndex", "partnerId", "sellerId"];

/** Whether the query is a cursor instead of filters. */
export function isCursor(query: URLSearchParams): boolean {
  return MARKS.some((mark) => query.has(mark));
}

/** Returns the position of a cursor. It must be sent back verbatim, with no other parameters. */
export function openCursor(request: SellerRequest, world: World): Cursor<OrderQuery> {
  const cursor = world.orderCursors.find(request.rawQuery);
  const own = cursor?.seller === request.seller.id && cursor.path === request.path;
  if (!cursor || !own) {
    throw invalidParam("nextCursor", "The cursor must be sent exactly as received, and alone");
  }
  if (cursor.offset >= world.settings.maxResults) {
    const limit = `${world.settings.maxResults} orders`;
    throw invalidParam("nextCursor", `No more than ${limit} can be listed; narrow the date range`);
  }
  return cursor;
}

/** Creates a cursor for the page after `offset`: a complete query string. */
export function nextCursor(
  request: SellerRequest,
  world: World,
  query: OrderQuery,
  offset: number,
  totalCount: number,
): string {
  const next = offset + query.limit;
  const { seller, path } = request;
  const filters: [string, string | undefined][] = [
    ["limit", String(query.limit)],
    ["hasMoreElements", "true"],
    ["soIndex", String(totalCount)],
    ["poIndex", String(next)],
    ["partnerId", seller.partnerId],
    ["sellerId", seller.sellerId],
    ["createdStartDate", writeDate(query.createdStart)],
    // The end is fixed when the first page is read, so that newer orders do not shift the pages.
    ["createdEndDate", new Date(query.createdEnd).toISOString()],
    ["lastModifiedStartDate", date(query.lastModifiedStart)],
    ["lastModifiedEndDate", date(query.lastModifiedEnd)],
    ["fromExpectedShipDate", date(query.shipDateFrom)],
    ["toExpectedShipDate", date(query.shipDateTo)],
    ["status", query.status],
    ["sku", query.sku],
    ["customerOrderId", query.customerOrderId],
    ["purchaseOrderId", query.purchaseOrderId],
    ["shipNodeType", query.shipNodeType],
    ["shippingProgramType", query.shippingProgramType],
    ["orderType", query.orderType],
    ["replacementInfo", query.replacementInfo ? "true" : undefined],
    ["productInfo", query.productInfo ? "true" : undefined],
    ["incentiveInfo", query.incentiveInfo ? "true" : undefined],
  ];
  const text = filters
    .filter((filter): filter is [string, string] => filter[1] !== undefined)
    // Colons are not encoded, like in Walmart's cursors, so a client that encodes them sends another cursor.
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%3A/g, ":")}`)
    .join("&");
  const cursor = { seller: seller.id, path, query, offset: next };
  return world.orderCursors.issue(`?${text}`, cursor);
}

function date(time: number | undefined): string | undefined {
  return time === undefined ? undefined : writeDate(time);
}
