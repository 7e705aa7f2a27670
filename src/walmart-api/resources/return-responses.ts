import { z } from "zod";
import { readWith, ShapeProblem } from "../http/shape";
import type { ReturnRefundResponse, ReturnsPage } from "../interfaces/returns";
import { returnOrderSchema, returnRefundSchema } from "../schemas/return";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { readElements, rejectMissing } from "./page-elements";

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
 * @param first whether it is the first page of a query, where a count without returns is an unknown shape
 */
export function readReturnsPage(body: unknown, first: boolean): ReturnsPage {
  const { meta, returnOrders } = readWith(listSchema)(body);
  if (!meta && returnOrders === undefined)
    throw new ShapeProblem('"meta" and "returnOrders" are missing');
  const elements = listOf(z.unknown()).parse(returnOrders);
  if (first) rejectMissing("returns", elements.length, meta?.totalCount);
  const { read, unreadable } = readElements(returnOrderSchema, elements);
  const nextCursor = meta?.nextCursor?.trim();
  return {
    returns: read.map(({ value, raw }) => ({ returnOrder: value, raw })),
    unreadable: unreadable.map((element) => ({ ...idOf(element.raw), ...element })),
    ...(nextCursor && { nextCursor }),
    ...(meta?.totalCount !== undefined && { totalCount: meta.totalCount }),
  };
}

/** Reads the response of a refund. */
export function readReturnRefund(body: unknown): ReturnRefundResponse {
  return { refund: readWith(returnRefundSchema)(body), raw: body };
}

function idOf(raw: unknown): { returnOrderId?: string } {
  const parsed = identified.safeParse(raw);
  return parsed.success ? { returnOrderId: parsed.data.returnOrderId } : {};
}
