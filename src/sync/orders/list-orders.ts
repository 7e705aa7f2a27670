import type { ListOrdersQuery, OrdersApi, OrdersPage } from "../../walmart-api";

/** Walmart pages through at most this many orders of a list; its documentation varies. */
const LIST_LIMIT = 10_000;
/** A period this short is not split any further. */
const MIN_SPAN_MS = 60_000;

/** A period, by creation or by last change. */
export interface OrderSpan {
  by: "created" | "lastModified";
  from: Date;
  to: Date;
}

/**
 * All orders of a period, page by page. Walmart's lists end at 10,000 orders: longer ones are split in half by time,
 * older half first, until each list is complete.
 */
export async function* listOrders(
  api: Pick<OrdersApi, "list">,
  query: ListOrdersQuery,
  span: OrderSpan,
  isLast = true,
): AsyncGenerator<OrdersPage> {
  const length = span.to.getTime() - span.from.getTime();
  let isFirst = true;
  let mustSplit = false;
  for await (const page of api.list({ ...query, ...datesOf(span, isLast) })) {
    mustSplit = isFirst && (page.totalCount ?? 0) > LIST_LIMIT && length > MIN_SPAN_MS;
    if (mustSplit) break;
    isFirst = false;
    yield page;
  }
  if (!mustSplit) return;
  const middle = new Date(span.from.getTime() + Math.floor(length / 2));
  yield* listOrders(api, query, { ...span, to: middle }, false);
  yield* listOrders(api, query, { ...span, from: middle }, isLast);
}

/** The newest part has no end date, so that changes made during the read are included. */
function datesOf({ by, from, to }: OrderSpan, isLast: boolean): ListOrdersQuery {
  return by === "created"
    ? { createdStartDate: from, ...(isLast ? {} : { createdEndDate: to }) }
    : { lastModifiedStartDate: from, ...(isLast ? {} : { lastModifiedEndDate: to }) };
}
