import type { ListOrdersQuery, OrdersApi, OrdersPage } from "../../walmart-api";

/** How far Walmart pages through one list; it has been more, and documents differ. */
const LIST_LIMIT = 10_000;
/** A time that is not halved any more. */
const SHORTEST_MS = 60_000;

/** Since when, and by which of an order's times. */
export interface OrderSpan {
  by: "created" | "lastModified";
  from: Date;
  to: Date;
}

/**
 * All orders of a time, page by page. Walmart's lists end at 10,000 orders: where there are more, the time is halved,
 * older half first, until each list is complete.
 */
export async function* listOrders(
  api: Pick<OrdersApi, "list">,
  query: Omit<ListOrdersQuery, "createdStartDate" | "lastModifiedStartDate">,
  span: OrderSpan,
  isWhole = true,
): AsyncGenerator<OrdersPage> {
  const length = span.to.getTime() - span.from.getTime();
  let isFirst = true;
  let isTooLong = false;
  for await (const page of api.list({ ...query, ...datesOf(span, isWhole) })) {
    isTooLong = isFirst && (page.totalCount ?? 0) > LIST_LIMIT && length > SHORTEST_MS;
    if (isTooLong) break;
    isFirst = false;
    yield page;
  }
  if (!isTooLong) return;
  const middle = new Date(span.from.getTime() + Math.floor(length / 2));
  yield* listOrders(api, query, { ...span, to: middle }, false);
  yield* listOrders(api, query, { ...span, from: middle }, isWhole);
}

/** The newest part has no end: what changes while it is read belongs to it. */
function datesOf({ by, from, to }: OrderSpan, isOpen: boolean): ListOrdersQuery {
  return by === "created"
    ? { createdStartDate: from, ...(isOpen ? {} : { createdEndDate: to }) }
    : { lastModifiedStartDate: from, ...(isOpen ? {} : { lastModifiedEndDate: to }) };
}
