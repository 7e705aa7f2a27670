import { z } from "zod";
import { parseErrorDetails } from "../errors/details";
import { readBy, ShapeProblem } from "../http/shape";
import type { InventoriesPage, NodeUpdateAnswer, NodeUpdateResult } from "../interfaces/inventory";
import { nodeInventorySchema, nodeUpdateSchema } from "../schemas/inventory";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { skuOf } from "./item-answers";
import { readElements, refuseMissing } from "./page-answers";

const listSchema = z.looseObject({
  meta: z
    .looseObject({
      totalCount: optionalNumeric.catch(undefined),
      nextCursor: z.string().nullish(),
    })
    .nullish(),
  elements: z.looseObject({ inventories: z.unknown().optional() }).nullish(),
});

/**
 * Reads a page of quantities by ship node.
 *
 * @param first whether it is the first page: then no SKUs although Walmart counts some is an unknown shape
 */
export function readInventoriesPage(body: unknown, first: boolean): InventoriesPage {
  const { meta, elements } = readBy(listSchema)(body);
  if (!meta && !elements)
    throw new ShapeProblem('there is neither "meta" nor "elements" in the list');
  const list = listOf(z.unknown()).parse(elements?.inventories);
  if (first) refuseMissing("inventories", list.length, meta?.totalCount);
  const { read, unreadable } = readElements(nodeInventorySchema, list);
  const nextCursor = meta?.nextCursor?.trim();
  return {
    inventories: read.map(({ value }) => value),
    unreadable: unreadable.map((element) => ({ ...skuOf(element.raw), ...element })),
    ...(nextCursor && { nextCursor }),
    ...(meta?.totalCount !== undefined && { totalCount: meta.totalCount }),
  };
}

/** Reads what came of each ship node; Walmart answers 200 even if it refused some. */
export function readNodeUpdate(body: unknown): NodeUpdateAnswer {
  const { sku, nodes } = readBy(nodeUpdateSchema)(body);
  if (nodes.length === 0) throw new ShapeProblem("there are no nodes in it");
  return { sku, nodes: nodes.map(toResult), raw: body };
}

function toResult({
  shipNode,
  status,
  errors,
}: z.infer<typeof nodeUpdateSchema>["nodes"][number]): NodeUpdateResult {
  const details = parseErrorDetails({ errors });
  const refused = details.find(({ severity }) => severity === undefined || severity === "ERROR");
  const accepted = refused === undefined && (status === undefined || /^success/i.test(status));
  const problem = refused?.description ?? refused?.info ?? refused?.code;
  return {
    shipNode,
    accepted,
    ...(status && { status }),
    ...(!accepted && { problem: problem ?? status ?? "Walmart does not say why" }),
  };
}
