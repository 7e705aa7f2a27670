import { z } from "zod";
import { readBy, ShapeProblem } from "../http/shape";
import type { ReturnRefundAnswer, ReturnsPage } from "../interfaces/returns";
import { returnOrderSchema, returnRefundSchema } from "../schemas/return";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { readElements, refuseMissing } from "./page-answers";

const identified = z.looseObject({ returnOrderId: returnOrderSchema.shape.returnOrderId });

const listSchema = z.looseObject({
  meta: z
    .looseObject({
      totalCount: optionalNumeric.catch(undefined),
      nextCursor: z.string().nullish(),
    })
    .nullish(),
  returnOrders: z.unknown().optional(),
});

/**
 * Reads a page of return orders.
 *
 * @param first whether it is a query's first page: then no returns although Walmart counts some is an unknown shape
 */
export function readReturnsPage(body: unknown, first: boolean): ReturnsPage {
  const { meta, returnOrders } = readBy(listSchema)(body);
  if (!meta && returnOrders === undefined)
    throw new ShapeProblem('there is neither "meta" nor "returnOrders" in it');
  const elements = listOf(z.unknown()).parse(returnOrders);
  if (first) refuseMissing("returns", elements.length, meta?.totalCount);
  const { read, unreadable } = readElements(returnOrderSchema, elements);
  const nextCursor = meta?.nextCursor?.trim();
  return {
    returns: read.map(({ value, raw }) => ({ returnOrder: value, raw })),
    unreadable: unreadable.map((element) => ({ ...idOf(element.raw), ...element })),
    ...(nextCursor && { nextCursor }),
    ...(meta?.totalCount !== undefined && { totalCount: meta.totalCount }),
  };
}

/** Reads the answer of a refund. */
export function readReturnRefund(body: unknown): ReturnRefundAnswer {
  return { refund: readBy(returnRefundSchema)(body), raw: body };
}

function idOf(raw: unknown): { returnOrderId?: string } {
  const known = identified.safeParse(raw);
  return known.success ? { returnOrderId: known.data.returnOrderId } : {};
}
