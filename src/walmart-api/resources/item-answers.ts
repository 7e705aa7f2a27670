import { z } from "zod";
import { describeIssues, readBy, ShapeProblem } from "../http/shape";
import type { ItemAnswer, ItemsPage } from "../interfaces/items";
import { itemSchema } from "../schemas/item";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { readElements, refuseMissing } from "./page-answers";

const identified = z.looseObject({ sku: itemSchema.shape.sku });

const listSchema = z.looseObject({
  ItemResponse: z.unknown().optional(),
  totalItems: optionalNumeric.catch(undefined),
  nextCursor: z.string().nullish(),
});

/**
 * Reads a page of items.
 *
 * @param first whether it is a query's first page: then no items although Walmart counts some is an unknown shape
 */
export function readItemsPage(body: unknown, first: boolean): ItemsPage {
  const { ItemResponse: list, totalItems, nextCursor } = readBy(listSchema)(body);
  if (list === undefined && totalItems === undefined)
    throw new ShapeProblem('there is neither "ItemResponse" nor "totalItems" in it');
  const elements = listOf(z.unknown()).parse(list);
  if (first) refuseMissing("items", elements.length, totalItems);
  const { read, unreadable } = readElements(itemSchema, elements);
  const cursor = nextCursor?.trim();
  return {
    items: read.map(({ value, raw }) => ({ item: value, raw })),
    unreadable: unreadable.map((element) => ({ ...skuOf(element.raw), ...element })),
    ...(cursor && { nextCursor: cursor }),
    ...(totalItems !== undefined && { totalCount: totalItems }),
  };
}

/** Reads the answer to a question for one item: in a list, or bare as Walmart's document has it in one place. */
export function readItem(body: unknown, sku: string): ItemAnswer | null {
  const list = z.looseObject({ ItemResponse: listOf(z.unknown()) }).safeParse(body);
  const listed = typeof body === "object" && body !== null && "ItemResponse" in body;
  const elements = listed && list.success ? list.data.ItemResponse : [body];
  if (elements.length === 0) return null;
  // A SKU can be told from another only if it can be read.
  const raw = elements.find((element) => skuOf(element).sku === sku);
  if (raw === undefined) throw new ShapeProblem(`there is no item with this SKU in it`);
  const item = itemSchema.safeParse(raw);
  if (!item.success) throw new ShapeProblem(`item: ${describeIssues(item.error)}`);
  return { item: item.data, raw };
}

/** The SKU of an element, if at least that can be read. */
export function skuOf(raw: unknown): { sku?: string } {
  const known = identified.safeParse(raw);
  return known.success ? { sku: known.data.sku } : {};
}
