import { z } from "zod";
import { describeIssues, readWith, ShapeProblem } from "../http/shape";
import type { ParsedItem, ItemsPage } from "../interfaces/items";
import { itemSchema } from "../schemas/item";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { readElements, rejectMissing } from "./page-elements";

const identified = z.looseObject({ sku: itemSchema.shape.sku });

const listSchema = z.looseObject({
  ItemResponse: z.unknown().optional(),
  totalItems: optionalNumeric.catch(undefined),
  nextCursor: z.string().nullish(),
});

/**
 * Reads a page of items.
 *
 * @param first whether it is the first page of a query, where a count without items is an unknown shape
 */
export function readItemsPage(body: unknown, first: boolean): ItemsPage {
  const { ItemResponse: list, totalItems, nextCursor } = readWith(listSchema)(body);
  if (list === undefined && totalItems === undefined)
    throw new ShapeProblem('"ItemResponse" and "totalItems" are missing');
  const elements = listOf(z.unknown()).parse(list);
  if (first) rejectMissing("items", elements.length, totalItems);
  const { read, unreadable } = readElements(itemSchema, elements);
  const cursor = nextCursor?.trim();
  return {
    items: read.map(({ value, raw }) => ({ item: value, raw })),
    unreadable: unreadable.map((element) => ({ ...skuOf(element.raw), ...element })),
    ...(cursor && { nextCursor: cursor }),
    ...(totalItems !== undefined && { totalCount: totalItems }),
  };
}

/** Reads the response for one item: in a list, or without one as Walmart's documentation shows it in one place. */
export function readItem(body: unknown, sku: string): ParsedItem | null {
  const list = z.looseObject({ ItemResponse: listOf(z.unknown()) }).safeParse(body);
  const listed = typeof body === "object" && body !== null && "ItemResponse" in body;
  const elements = listed && list.success ? list.data.ItemResponse : [body];
  if (elements.length === 0) return null;
  // Elements without a readable SKU cannot be compared.
  const raw = elements.find((element) => skuOf(element).sku === sku);
  if (raw === undefined) throw new ShapeProblem("the requested SKU is missing");
  const item = itemSchema.safeParse(raw);
  if (!item.success) throw new ShapeProblem(`item: ${describeIssues(item.error)}`);
  return { item: item.data, raw };
}

/** The SKU of an element, if it can be parsed. */
export function skuOf(raw: unknown): { sku?: string } {
  const parsed = identified.safeParse(raw);
  return parsed.success ? { sku: parsed.data.sku } : {};
}
