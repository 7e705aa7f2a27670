import { returnsNotFound } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { statusOf, type SimulatedReturn } from "../../state/return";
import type { World } from "../../state/world";
import { unwrapSingletons } from "../orders/render-shape";
import { isCursor, nextCursor, openCursor } from "./cursor";
import type { Period } from "./dates";
import { type ReturnQuery, readReturnQuery } from "./query";
import { COLLAPSING, renderReturn } from "./render";

/**
 * `GET /v3/returns`: one page, newest first. The cursor is a position, as its `offset` suggests: a return that is
 * created between two pages moves the rest down, and one that drops out moves it up.
 */
export function listReturns(request: SellerRequest, world: World): Reply {
  const { offset, query } = isCursor(request.query)
    ? openCursor(request, world)
    : { offset: 0, query: readReturnQuery(request.query) };
  const found = world.returns
    .newestFirst()
    .filter((order) => order.seller === request.seller.id && matches(order, query))
    .filter((order) => query.isWfs === undefined || isWfsReturn(world, order) === query.isWfs);
  const page = found.slice(offset, offset + query.limit);
  if (page.length === 0 && isEmptyAs404(world)) {
    throw returnsNotFound("Requested content could not be found.");
  }
  const more = offset + query.limit < found.length;
  const body = {
    meta: {
      totalCount: found.length,
      limit: query.limit,
      nextCursor: more ? nextCursor(request, world, query, offset) : null,
    },
    returnOrders: page.map((order) => renderReturn(world, order, query)),
  };
  return ok(world.settings.singletons ? unwrapSingletons(body, COLLAPSING) : body);
}

function matches(order: SimulatedReturn, query: ReturnQuery): boolean {
  return (
    same(order.returnOrderId, query.returnOrderId) &&
    same(order.customerOrderId, query.customerOrderId) &&
    same(order.type, query.returnType) &&
    // Statuses belong to lines; one matching line is enough.
    (!query.status || order.lines.some((line) => statusOf(line) === query.status)) &&
    within(order.returnOrderDate, query.created) &&
    within(order.lastModified, query.lastModified)
  );
}

/** Whether the returned units were shipped by Walmart's own warehouse. */
function isWfsReturn(world: World, order: SimulatedReturn): boolean {
  return world.orders.get(order.purchaseOrderId)?.shipNodeType === "WFSFulfilled";
}

function same(value: string, requested: string | undefined): boolean {
  return requested === undefined || value === requested;
}

function within(time: number, period: Period | undefined): boolean {
  return !period || (time >= period.start && time <= period.end);
}

function isEmptyAs404(world: World): boolean {
  const { emptyAs } = world.settings;
  return emptyAs === "alternate" ? world.emptyLists++ % 2 === 0 : emptyAs === "404";
}
