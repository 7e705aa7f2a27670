import { z } from "zod";
import { describeIssues, ShapeProblem } from "../http/shape";
import type { OrderAnswer, OrdersPage, UnreadableOrder } from "../types";
import { purchaseOrderSchema } from "../schemas/order";
import { listOf, optionalNumeric } from "../schemas/tolerant";

const orderAnswerSchema = z.looseObject({ order: z.unknown() });

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
 * Reads `{"order": {…}}`, the answer of everything about a single order. Walmart's document shows the order bare in one
 * place, so that is understood too.
 */
export function readOrderAnswer(body: unknown): OrderAnswer {
  if (body === undefined) throw new ShapeProblem("an empty answer");
  const answer = orderAnswerSchema.safeParse(body);
  const raw = answer.data?.order ?? (identified.safeParse(body).success ? body : undefined);
  if (raw === undefined) throw new ShapeProblem('there is no "order" in it');
  const order = purchaseOrderSchema.safeParse(raw);
  if (!order.success) throw new ShapeProblem(`order: ${describeIssues(order.error)}`);
  return { order: order.data, raw };
}

/**
 * Reads a page of orders. Each order is read alone, so that one that is not understood does not lose the others.
 *
 * @param first whether it is a query's first page: then no orders although Walmart counts some is an unknown shape
 */
export function readOrdersPage(body: unknown, first: boolean): OrdersPage {
  const answer = ordersListSchema.safeParse(body);
  if (!answer.success) {
    throw new ShapeProblem(body === undefined ? "an empty answer" : describeIssues(answer.error));
  }
  const { meta, elements } = answer.data.list;
  const elementsRaw = elements?.order ?? [];
  if (!meta && !elements)
    throw new ShapeProblem('there is neither "meta" nor "elements" in the list');
  if (first && elementsRaw.length === 0 && (meta?.totalCount ?? 0) > 0) {
    throw new ShapeProblem(
      `Walmart counts ${meta?.totalCount} orders, but there are none in the list`,
    );
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
  const known = identified.safeParse(raw);
  return known.success
    ? { purchaseOrderId: known.data.purchaseOrderId, raw, problem }
    : { raw, problem };
}
