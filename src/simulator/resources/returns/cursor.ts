import type { SellerRequest } from "../../http/route";
import type { Cursor } from "../../state/cursors";
import type { World } from "../../state/world";
import { invalidParam } from "./dates";
import type { ReturnQuery } from "./query";

/** Whether the query is a cursor instead of filters. */
export function isCursor(query: URLSearchParams): boolean {
  return query.has("sellerId") || query.has("offset");
}

/** Returns the position of a cursor. It must be sent back verbatim, with no other parameters. */
export function openCursor(request: SellerRequest, world: World): Cursor<ReturnQuery> {
  const cursor = world.returnCursors.find(request.rawQuery);
  if (cursor?.seller !== request.seller.id) {
    throw invalidParam("nextCursor", "The cursor must be sent exactly as received, and alone");
  }
  return cursor;
}

/** Creates a cursor for the page after `offset`: a complete query string. */
export function nextCursor(
  request: SellerRequest,
  world: World,
  query: ReturnQuery,
  offset: number,
): string {
  const next = offset + query.limit;
  const { id, sellerId } = request.seller;
  const text = [
    ["sellerId", sellerId],
    ["limit", String(query.limit)],
    ["offset", String(next)],
    ...query.filters,
  ]
    // Colons are not encoded, so a client that encodes them sends another cursor.
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? "").replace(/%3A/g, ":")}`)
    .join("&");
  const cursor = { seller: id, path: request.path, query, offset: next };
  const issued = world.returnCursors.issue(`?${text}`, cursor);
  return world.settings.returnCursor === "url"
    ? `https://walmart.test${request.path}${issued}`
    : issued;
}
