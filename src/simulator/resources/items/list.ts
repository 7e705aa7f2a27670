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
const MAX_OFFSET = 10_000;

/**
 * `GET /v3/items`: the cursor names a list as it was when `nextCursor=*` started it, and stays the same. Which page of it
 * is returned depends on the offset.
 */
export function listItems(request: SellerRequest, world: World): Reply {
  const sku = request.query.get("sku");
  if (sku) {
    const item = world.listings.items.get(request.seller.id, sku);
    return listReply(item ? [item] : [], item ? 1 : 0);
  }
  const cursor = request.query.get("nextCursor");
  const { query, offset } =
    !cursor || cursor === "*"
      ? { query: begin(request, world), offset: 0 }
      : openCursor(cursor, request, world);
  const given = readNumber(request.query, "offset", { fallback: 0, max: MAX_OFFSET }, ORIGIN);
  const place = offset + given;
  const items = pageOf(query, place);
  if (!cursor) {
    return listReply(items, query.items.length);
  }
  return listReply(items, query.items.length, nextCursor(cursor, place, query, request, world));
}

function begin(request: SellerRequest, world: World): ItemQuery {
  const filters = readItemQuery(request.query);
  const { lifecycleStatus, publishedStatus } = filters;
  const isWrong = world.settings.wrongItemLists > 0;
  if (isWrong) {
    world.settings.wrongItemLists -= 1;
  }
  const items = world.listings.items
    .inAnyState(request.seller.id)
    .filter(
      (item) =>
        (!lifecycleStatus || item.lifecycleStatus === lifecycleStatus) &&
        (!publishedStatus || item.publishedStatus === publishedStatus),
    );
  return { ...filters, items, isWrong, expiresAt: world.clock.now() + CURSOR_LIVES_MS };
}

function pageOf({ items, limit, isWrong }: ItemQuery, place: number): readonly SellerItem[] {
  const isThird = Math.floor(place / limit) === 2;
  const start = isWrong && isThird ? place - limit : place;
  return items.slice(start, start + limit);
}

function openCursor(text: string, request: SellerRequest, world: World) {
  const cursor = world.listings.cursors.find(text);
  const own = cursor?.seller === request.seller.id && cursor.path === request.path;
  if (!cursor || !own || cursor.query.expiresAt < world.clock.now()) {
    throw invalidParam(ORIGIN, "nextCursor", "The cursor is unknown or has expired");
  }
  const { limit } = readItemQuery(request.query);
  return {
    ...cursor,
    query: request.query.has("limit") ? { ...cursor.query, limit } : cursor.query,
  };
}

function nextCursor(
  current: string,
  place: number,
  query: ItemQuery,
  request: SellerRequest,
  world: World,
): string | undefined {
  const isMoving = world.settings.itemPaging === "cursor";
  if (!isMoving && current !== "*") {
    return current;
  }
  const offset = isMoving ? place + query.limit : 0;
  if (isMoving && offset >= query.items.length) {
    return undefined;
  }
  return world.listings.cursors.issue(randomBytes(24).toString("base64"), {
    seller: request.seller.id,
    path: request.path,
    query: { ...query, expiresAt: world.clock.now() + CURSOR_LIVES_MS },
    offset,
  });
}

function listReply(items: readonly SellerItem[], totalItems: number, cursor?: string): Reply {
  if (items.length === 0) {
    throw itemNotFound(ORIGIN, "Requested content could not be found.");
  }
  return ok({ ItemResponse: items.map(renderItem), totalItems, nextCursor: cursor });
}
