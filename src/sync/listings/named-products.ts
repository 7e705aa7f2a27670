import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { chunks } from "../kernel/chunks";
import { queryOf } from "../kernel/container";

/** Products per page. */
const PAGE = 500;

/**
 * Published products of a sales channel, page by page.
 *
 * @throws MedusaError (NOT_FOUND) if the channel does not exist
 */
export async function* channelProducts(
  container: MedusaContainer,
  id: string,
): AsyncGenerator<string[]> {
  await requireOne(container, "sales_channel", id);
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await queryOf(container).graph({
      entity: "product_sales_channel",
      fields: ["product_id"],
      filters: { sales_channel_id: id },
      pagination: { take: PAGE, skip, order: { product_id: "ASC" } },
    });
    const ids = data.map((row: { product_id: string }) => row.product_id);
    const published = ids.length ? await publishedProducts(container, { id: ids }) : [];
    if (published.length) yield published;
    if (ids.length < PAGE) return;
  }
}

/** What names the products of automatic listing. Several conditions must all hold. */
export interface ProductRule {
  sales_channel_id?: string;
  collection_id?: string;
  /** Its products, and those of all categories below it. */
  category_id?: string;
}

/**
 * The published products that a rule names, page by page.
 *
 * @param only of these products. Default: of all
 */
export async function* productsOf(
  container: MedusaContainer,
  rule: ProductRule,
  only?: readonly string[],
): AsyncGenerator<string[]> {
  const { sales_channel_id, collection_id, category_id } = rule;
  const categories = category_id ? await categoriesBelow(container, category_id) : null;
  if (categories?.length === 0) return;
  const filters = {
    ...(collection_id && { collection_id }),
    ...(categories && { categories: { id: categories } }),
  };
  if (only) {
    for (const some of chunks(only, PAGE)) {
      const named = await publishedProducts(container, { ...filters, id: some });
      yield sales_channel_id ? await inChannel(container, sales_channel_id, named) : named;
    }
    return;
  }
  if (sales_channel_id) {
    if (!(await exists(container, "sales_channel", sales_channel_id))) return;
    const isFiltered = Object.keys(filters).length > 0;
    for await (const ids of channelProducts(container, sales_channel_id))
      yield isFiltered ? await publishedProducts(container, { ...filters, id: ids }) : ids;
    return;
  }
  yield* allPublished(container, filters);
}

/** Ids of a category and of all categories below it; empty if it does not exist. */
async function categoriesBelow(container: MedusaContainer, id: string): Promise<string[]> {
  const read = async (filters: Record<string, unknown>) => {
    const { data } = await queryOf(container).graph({
      entity: "product_category",
      fields: ["id", "mpath"],
      filters,
    });
    return data as { id: string; mpath: string }[];
  };
  const [root] = await read({ id });
  if (!root) return [];
  // The path of a category has the ids of all that are above it.
  const below = await read({ mpath: { $like: `${root.mpath}.%` } });
  return [root.id, ...below.map((category) => category.id)];
}

/** Those of the products that are in the channel. */
async function inChannel(
  container: MedusaContainer,
  sales_channel_id: string,
  product_id: string[],
): Promise<string[]> {
  if (!product_id.length) return [];
  const { data } = await queryOf(container).graph({
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id, product_id },
  });
  return data.map((row: { product_id: string }) => row.product_id);
}

async function* allPublished(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): AsyncGenerator<string[]> {
  for (let skip = 0; ; skip += PAGE) {
    const ids = await publishedProducts(container, filters, { take: PAGE, skip });
    if (ids.length) yield ids;
    if (ids.length < PAGE) return;
  }
}

/**
 * Published products of a collection, page by page.
 *
 * @throws MedusaError (NOT_FOUND) if the collection does not exist
 */
export async function* collectionProducts(
  container: MedusaContainer,
  id: string,
): AsyncGenerator<string[]> {
  await requireOne(container, "product_collection", id);
  yield* allPublished(container, { collection_id: id });
}

async function publishedProducts(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  page: { take?: number; skip?: number } = {},
): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: "product",
    fields: ["id"],
    filters: { ...filters, status: "published" },
    pagination: { ...page, order: { id: "ASC" } },
  });
  return data.map(({ id }) => id);
}

async function requireOne(
  container: MedusaContainer,
  entity: "sales_channel" | "product_collection",
  id: string,
): Promise<void> {
  if (await exists(container, entity, id)) return;
  const [field, thing] =
    entity === "sales_channel"
      ? ["sales_channel_id", "sales channel"]
      : ["collection_id", "collection"];
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `${field}: There is no ${thing} with the id "${id.slice(0, 100)}".`,
  );
}

async function exists(
  container: MedusaContainer,
  entity: "sales_channel" | "product_collection",
  id: string,
): Promise<boolean> {
  const { data } = await queryOf(container).graph({ entity, fields: ["id"], filters: { id } });
  return data.length > 0;
}
