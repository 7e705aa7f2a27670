import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
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

/** The products that a rule for automatic listing names, page by page. Several conditions must all hold. */
export async function* productsOf(
  container: MedusaContainer,
  rule: { sales_channel_id?: string; collection_id?: string; category_id?: string },
): AsyncGenerator<string[]> {
  const { sales_channel_id, collection_id, category_id } = rule;
  const filters = {
    ...(collection_id && { collection_id }),
    ...(category_id && { categories: { id: category_id } }),
  };
  const isFiltered = Object.keys(filters).length > 0;
  if (sales_channel_id) {
    if (!(await exists(container, "sales_channel", sales_channel_id))) return;
    for await (const ids of channelProducts(container, sales_channel_id))
      yield isFiltered ? await publishedProducts(container, { ...filters, id: ids }) : ids;
    return;
  }
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
  for (let skip = 0; ; skip += PAGE) {
    const page = { take: PAGE, skip };
    const ids = await publishedProducts(container, { collection_id: id }, page);
    if (ids.length) yield ids;
    if (ids.length < PAGE) return;
  }
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
