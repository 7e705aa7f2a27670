import { z } from "zod";
import { parseErrorDetails } from "../errors/parse-error-details";
import { readWith, ShapeProblem } from "../http/shape";
import type {
  InventoriesPage,
  NodeUpdateResponse,
  NodeUpdateResult,
} from "../interfaces/inventory";
import { nodeInventorySchema, nodeUpdateSchema } from "../schemas/inventory";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { skuOf } from "./item-responses";
import { readElements, rejectMissing } from "./page-elements";

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
 * @param first whether it is the first page, where a count without SKUs is an unknown shape
 */
export function readInventoriesPage(body: unknown, first: boolean): InventoriesPage {
  const { meta, elements } = readWith(listSchema)(body);
  if (!meta && !elements) throw new ShapeProblem('"meta" and "elements" are missing in the list');
  const list = listOf(z.unknown()).parse(elements?.inventories);
  if (first) rejectMissing("inventories", list.length, meta?.totalCount);
  const { read, unreadable } = readElements(nodeInventorySchema, list);
  const nextCursor = meta?.nextCursor?.trim();
  return {
    inventories: read.map(({ value }) => value),
    unreadable: unreadable.map((element) => ({ ...skuOf(element.raw), ...element })),
    ...(nextCursor && { nextCursor }),
    ...(meta?.totalCount !== undefined && { totalCount: meta.totalCount }),
  };
}

/** Reads the result of each ship node; Walmart returns 200 even if it rejected some. */
export function readNodeUpdate(body: unknown): NodeUpdateResponse {
  const { sku, nodes } = readWith(nodeUpdateSchema)(body);
  if (nodes.length === 0) throw new ShapeProblem('"nodes" is missing or empty');
  return { sku, nodes: nodes.map(toResult), raw: body };
}

function toResult({
  shipNode,
  status,
  errors,
}: z.infer<typeof nodeUpdateSchema>["nodes"][number]): NodeUpdateResult {
  const details = parseErrorDetails({ errors });
  const failure = details.find(({ severity }) => severity === undefined || severity === "ERROR");
  const accepted = failure === undefined && (status === undefined || /^success/i.test(status));
  const problem = failure?.description ?? failure?.info ?? failure?.code;
  return {
    shipNode,
    accepted,
    ...(status && { status }),
    ...(!accepted && { problem: problem ?? status ?? "Walmart gave no reason" }),
  };
}
