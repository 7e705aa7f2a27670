import { z } from "zod";
import { describeIssues, ShapeProblem } from "../http/shape";
import type { ParsedOrder, OrdersPage, UnreadableOrder } from "../types";
import { purchaseOrderSchema } from "../schemas/order";
import { listOf, optionalNumeric } from "../schemas/tolerant";

const orderResponseSchema = z.looseObject({ order: z.unknown() });

const identified = z.looseObject({ purchaseOrderId: purchaseOrderSchema.shape.purchaseOrderId });

const ordersListSchema = z.looseObject({
  list: z.looseObject({
    meta: z
      .looseObject({
        totalCount: optionalNumeric.catch(undefined),
        nextCursor: z.string().nullish(),
      })
      .nullish(),
    elements: z.looseObject({ order: listOf(z.unknown()) }).nullish(),
  }),
});

/**
 * Reads `{"order": {…}}`, the response of all operations on a single order. Walmart's documentation shows the order
 * without the wrapper in one place, so that is accepted too.
 */
export function readOrderResponse(body: unknown): ParsedOrder {
  if (body === undefined) throw new ShapeProblem("an empty response");
  const response = orderResponseSchema.safeParse(body);
  const raw = response.data?.order ?? (identified.safeParse(body).success ? body : undefined);
  if (raw === undefined) throw new ShapeProblem('"order" is missing');
  const order = purchaseOrderSchema.safeParse(raw);
  if (!order.success) throw new ShapeProblem(`order: ${describeIssues(order.error)}`);
  return { order: order.data, raw };
}

/**
 * Reads a page of orders. Each order is parsed separately, so that an unreadable one does not affect the others.
 *
 * @param first whether it is the first page of a query, where a count without orders is an unknown shape
 */
export function readOrdersPage(body: unknown, first: boolean): OrdersPage {
  const response = ordersListSchema.safeParse(body);
  if (!response.success) {
    throw new ShapeProblem(
      body === undefined ? "an empty response" : describeIssues(response.error),
    );
  }
  const { meta, elements } = response.data.list;
  const elementsRaw = elements?.order ?? [];
  if (!meta && !elements) throw new ShapeProblem('"meta" and "elements" are missing in the list');
  if (first && elementsRaw.length === 0 && (meta?.totalCount ?? 0) > 0) {
    throw new ShapeProblem(`Walmart counts ${meta?.totalCount} orders, but the list is empty`);
  }
  const page: OrdersPage = { orders: [], unreadable: [] };
  for (const raw of elementsRaw) {
    const order = purchaseOrderSchema.safeParse(raw);
    if (order.success) page.orders.push({ order: order.data, raw });
    else page.unreadable.push(unreadable(raw, describeIssues(order.error)));
  }
  const nextCursor = meta?.nextCursor?.trim();
  if (nextCursor) page.nextCursor = nextCursor;
  if (meta?.totalCount !== undefined) page.totalCount = meta.totalCount;
  return page;
}

function unreadable(raw: unknown, problem: string): UnreadableOrder {
  const parsed = identified.safeParse(raw);
  return parsed.success
    ? { purchaseOrderId: parsed.data.purchaseOrderId, raw, problem }
    : { raw, problem };
}
