import { randomBytes } from "node:crypto";
import { invalidParam, readNumber } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { SellerItem } from "../../state/items";
import type { World } from "../../state/world";
import { itemNotFound } from "./find";
import { type ItemQuery, readItemQuery } from "./query";
import { renderItem } from "./render";

const ORIGIN = "GMP_ITEM_QUERY_API";
const CURSOR_LIVES_MS = 120_000;

/** `GET /v3/items`: by cursor, starting with `nextCursor=*`, or by offset. */
export function listItems(request: SellerRequest, world: World): Reply {
  const sku = request.query.get("sku");
  if (sku) {
    const item = world.listings.items.get(request.seller.clientId, sku);
    return listReply(item ? [item] : [], item ? 1 : 0);
  }
  const cursor = request.query.get("nextCursor");
  return cursor ? byCursor(cursor, request, world) : byOffset(request, world);
}

function byCursor(text: string, request: SellerRequest, world: World): Reply {
  const { offset, query } =
    text === "*" ? { offset: 0, query: begin(request, world) } : openCursor(text, request, world);
  const { items, next } = page(request, world, query, offset, query.limit);
  // The last page has no cursor.
  return listReply(
    items,
    query.total,
    next === null ? undefined : issue(request, world, query, next),
  );
}

function byOffset(request: SellerRequest, world: World): Reply {
  const query = begin(request, world);
  const offset = readNumber(request.query, "offset", { fallback: 0 }, ORIGIN);
  const { items } = page(request, world, query, 0, offset + query.limit);
  return listReply(items.slice(offset), query.total);
}

function begin(request: SellerRequest, world: World): ItemQuery {
  const filters = readItemQuery(request.query);
  const query = { ...filters, total: 0, expiresAt: 0 };
  return { ...query, total: count(request, world, query) };
}

function count(request: SellerRequest, world: World, query: ItemQuery): number {
  const { items } = world.listings;
  const { clientId } = request.seller;
  if (query.lifecycleStatus === "ACTIVE" && !query.publishedStatus) {
    return items.count(clientId);
  }
  return page(request, world, query, 0, Infinity).items.length;
}

function page(
  request: SellerRequest,
  world: World,
  query: ItemQuery,
  place: number,
  limit: number,
): { items: SellerItem[]; next: number | null } {
  const { items } = world.listings;
  const { clientId } = request.seller;
  const fits = (item: SellerItem) =>
    item.lifecycleStatus === query.lifecycleStatus &&
    (!query.publishedStatus || item.publishedStatus === query.publishedStatus);
  if (query.lifecycleStatus !== "RETIRED") {
    return items.page(clientId, place, limit, fits);
  }
  const retired = items.retired(clientId).filter(fits);
  const end = place + limit;
  return { items: retired.slice(place, end), next: end < retired.length ? end : null };
}

function openCursor(text: string, request: SellerRequest, world: World) {
  const cursor = world.listings.cursors.find(text);
  const own = cursor?.seller === request.seller.clientId && cursor.path === request.path;
  if (!cursor || !own || cursor.query.expiresAt < world.clock.now()) {
    throw invalidParam(ORIGIN, "nextCursor", "The cursor is unknown or has expired");
  }
  const { limit } = readItemQuery(request.query);
  return {
    ...cursor,
    query: request.query.has("limit") ? { ...cursor.query, limit } : cursor.query,
  };
}

function issue(request: SellerRequest, world: World, query: ItemQuery, offset: number): string {
  const expiresAt = world.clock.now() + CURSOR_LIVES_MS;
  return world.listings.cursors.issue(randomBytes(24).toString("base64"), {
    seller: request.seller.clientId,
    path: request.path,
    query: { ...query, expiresAt },
    offset,
  });
}

function listReply(items: SellerItem[], totalItems: number, nextCursor?: string): Reply {
  if (items.length === 0) {
    throw itemNotFound(ORIGIN, "Requested content could not be found.");
  }
  return ok({ ItemResponse: items.map(renderItem), totalItems, nextCursor });
}
