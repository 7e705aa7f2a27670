import { randomBytes } from "node:crypto";
import { invalidParam, readNumber } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { World } from "../../state/world";
import { ORIGIN, renderNodes } from "./nodes";

/** `GET /v3/inventories`: all items with stock, with all their nodes. */
export function listInventories(request: SellerRequest, world: World): Reply {
  const seller = request.seller.id;
  const limit = readNumber(request.query, "limit", { fallback: 10, min: 1, max: 50 }, ORIGIN);
  const { items, stock } = world.listings;
  const page = items.page(
    seller,
    placeOf(request, world),
    limit,
    ({ sku }) => stock.nodes(seller, sku).size > 0,
  );
  const inventories = page.items.map((item) => ({
    sku: item.sku,
    nodes: renderNodes(item, world),
  }));
  const nextCursor = page.next === null ? undefined : issue(request, world, limit, page.next);
  return ok({ meta: { totalCount: items.count(seller), nextCursor }, elements: { inventories } });
}

function placeOf(request: SellerRequest, world: World): number {
  const text = request.query.get("nextCursor");
  if (!text) {
    return 0;
  }
  const cursor = world.listings.cursors.find(text);
  if (!cursor || cursor.seller !== request.seller.id || cursor.path !== request.path) {
    throw invalidParam(ORIGIN, "nextCursor", "The cursor is unknown");
  }
  return cursor.offset;
}

function issue(request: SellerRequest, world: World, limit: number, offset: number): string {
  return world.listings.cursors.issue(randomBytes(24).toString("base64"), {
    seller: request.seller.id,
    path: request.path,
    query: { limit, items: [], isWrong: false, expiresAt: Infinity },
    offset,
  });
}
