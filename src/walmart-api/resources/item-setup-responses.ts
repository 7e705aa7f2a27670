import type { z } from "zod";
import { readWith, ShapeProblem } from "../http/shape";
import type {
  CatalogProduct,
  GtinExemption,
  ItemSpec,
  ProductType,
} from "../interfaces/item-setup";
import {
  catalogProductSchema,
  catalogSearchSchema,
  gtinExemptionSchema,
  gtinExemptionsSchema,
  itemSpecSchema,
  productCategorySchema,
  productTypeGroupSchema,
  productTypeSchema,
  shownProductSchema,
  taxonomySchema,
} from "../schemas/item-setup";
import { readElements, rejectMissing } from "./page-elements";

/** The readable ones of a list. */
function readable<T extends z.ZodType>(schema: T, elements: readonly unknown[]): z.output<T>[] {
  return readElements(schema, elements).read.map(({ value }) => value);
}

/** Reads the tree of product types. A part that cannot be read does not affect the others. */
export function readProductTypes(body: unknown): ProductType[] {
  const { itemTaxonomy } = readWith(taxonomySchema)(body);
  const types = readable(productCategorySchema, itemTaxonomy).flatMap(
    ({ category, productTypeGroup }) =>
      readable(productTypeGroupSchema, productTypeGroup).flatMap((group) =>
        readable(productTypeSchema, group.productType).map((type) => ({
          name: type.productTypeName,
          path: [category, group.productTypeGroupName],
        })),
      ),
  );
  if (types.length === 0) throw new ShapeProblem("there are no product types");
  return types;
}

/** Reads what product types require. */
export function readSpec(body: unknown): ItemSpec {
  const { schema, errors } = readWith(itemSpecSchema)(body);
  const problems = errors.map((error) =>
    typeof error === "string" ? error : JSON.stringify(error),
  );
  return { schema, problems };
}

/** Reads the product of a search by identifier; `null` if there is none. */
export function readCatalogProduct(body: unknown): CatalogProduct | null {
  const { items } = readWith(catalogSearchSchema)(body);
  if (items.length === 0) return null;
  const { feedType, productType, title, itemSpecPayload } = readWith(catalogProductSchema)(
    items[0],
  );
  const entry = itemSpecPayload?.MPItem[0] ?? null;
  const visible = contentOf(entry);
  return {
    feedType: toFeedType(feedType, entry),
    productType: productType ?? visible?.productType ?? null,
    title: title ?? visible?.title ?? null,
    entry,
  };
}

function toFeedType(
  feedType: string | undefined,
  entry: Record<string, unknown> | null,
): CatalogProduct["feedType"] {
  if (feedType === "MP_ITEM_MATCH" || feedType === "MP_ITEM") return feedType;
  if (entry && "Item" in entry) return "MP_ITEM_MATCH";
  if (entry && "Visible" in entry) return "MP_ITEM";
  throw new ShapeProblem(`unknown "feedType": ${String(feedType)}`);
}

function contentOf(entry: Record<string, unknown> | null) {
  const visible = entry?.Visible;
  if (typeof visible !== "object" || visible === null) return undefined;
  const [first] = Object.entries(visible as Record<string, unknown>);
  if (!first) return undefined;
  const [productType, content] = first;
  const { productName } = (content ?? {}) as { productName?: unknown };
  return { productType, title: typeof productName === "string" ? productName : undefined };
}

/** Reads the product of a search as buyers see it. */
export function readShownProduct(body: unknown) {
  const { items } = readWith(catalogSearchSchema)(body);
  return readable(shownProductSchema, items)[0];
}

/** Reads a page of exemptions from product identifiers. */
export function readGtinExemptions(body: unknown) {
  const { payload, nextCursor } = readWith(gtinExemptionsSchema)(body);
  const exemptions = readable(gtinExemptionSchema, payload).map((one): GtinExemption => ({
    status: one.exemptionStatus,
    brand: one.brand ?? null,
    category: one.category ?? null,
    productType: one.productType ?? null,
    submissionId: one.submissionId ?? null,
    reason: one.statusReason ?? null,
  }));
  rejectMissing("exemptions", exemptions.length, payload.length);
  return { exemptions, size: payload.length, ...(nextCursor && { nextCursor }) };
}
