import { orderNotFound } from "../../http/errors";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import type { SimulatedOrder } from "../../state/order";
import type { World } from "../../state/world";
import { isCursor, nextCursor, openCursor } from "./cursor";
import { isReleased, matches } from "./filter";
import { refundsSeenAt } from "./get";
import { type OrderQuery, readOrderQuery } from "./query";
import { renderOrder } from "./render";
import { unwrapSingletons } from "./render-shape";

/** `GET /v3/orders` */
export function listOrders(request: SellerRequest, world: World): Reply {
  return listPage(request, world, () => true);
}

/** `GET /v3/orders/released`: what the seller still has to acknowledge. */
export function listReleasedOrders(request: SellerRequest, world: World): Reply {
  return listPage(request, world, isReleased);
}

/**
 * Returns one page. The cursor is a position, as its `poIndex` suggests: an order that drops out between two pages
 * moves the rest up, so a client that acknowledges while it pages through the released orders skips some.
 */
function listPage(
  request: SellerRequest,
  world: World,
  belongs: (order: SimulatedOrder) => boolean,
): Reply {
  const place = isCursor(request.query)
    ? openCursor(request, world)
    : { offset: 0, query: readOrderQuery(request.query, world.clock.now()) };
  const { offset, query } = place;
  const found = world.orders
    .newestFirst()
    .filter(
      (order) =>
        order.seller === request.seller.id &&
        isListed(order, world) &&
        belongs(order) &&
        matches(order, query, world.settings),
    );
  const page = found.slice(offset, offset + query.limit);
  if (page.length === 0 && isEmptyAs404(world)) {
    throw orderNotFound("Requested content could not be found.");
  }
  const more = offset + query.limit < found.length;
  const cursor = more ? nextCursor(request, world, query, offset, found.length) : null;
  return ok(listBody(page, found.length, cursor, query, world));
}

function listBody(
  page: SimulatedOrder[],
  totalCount: number,
  cursor: string | null,
  query: OrderQuery,
  world: World,
) {
  const extras = { ...query, refundsUntil: refundsSeenAt(world) };
  const order = page.map((each) => renderOrder(each, extras, world.settings));
  const body = {
    list: { meta: { totalCount, limit: query.limit, nextCursor: cursor }, elements: { order } },
  };
  return world.settings.singletons ? unwrapSingletons(body) : body;
}

/** Walmart's list is filled from a copy of the orders that may lag. */
function isListed({ lastModified }: SimulatedOrder, world: World): boolean {
  const lag = world.settings.orderListLagSeconds * 1000;
  return lag === 0 || lastModified <= world.clock.now() - lag;
}

function isEmptyAs404(world: World): boolean {
  const { emptyAs } = world.settings;
  return emptyAs === "alternate" ? world.emptyLists++ % 2 === 0 : emptyAs === "404";
}
