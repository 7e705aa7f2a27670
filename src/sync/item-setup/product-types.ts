import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { type ItemSchema, suggestProductTypes } from "../../mapping/item-setup";
import type { ListedProductType, WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { itemSchemas } from "./item-schemas";
import { readTaxonomy } from "./read-taxonomy";
import { specVersionOf } from "./spec-version";

/** Walmart has about 7,000. */
const MOST_TYPES = 50_000;

export interface ProductTypesInput {
  /** Default: the first enabled account. */
  account_id?: string;
  q?: string;
  /** A product's title: the types whose names fit it, the best first. */
  title?: string;
  limit: number;
  offset: number;
}

export interface FoundProductTypes {
  product_types: ListedProductType[];
  count: number;
  version: string;
}

/**
 * Searches Walmart's product types, which are read once and kept.
 *
 * @throws MedusaError NOT_FOUND for an unknown account; NOT_ALLOWED if Walmart cannot be asked
 */
export async function findProductTypes(
  container: MedusaContainer,
  { account_id, q, title, limit, offset }: ProductTypesInput,
): Promise<FoundProductTypes> {
  const account = await accountFor(container, account_id);
  await asked(container, () => readTaxonomy(container, account));
  const version = specVersionOf(account);
  if (title !== undefined) {
    const { productTypes } = walmartService(container);
    const all = await productTypes.page(version, { q, limit: MOST_TYPES, offset: 0 });
    const found = suggestProductTypes(title, all.rows, offset + limit).slice(offset);
    return { product_types: found, count: offset + found.length, version: version.version };
  }
  const { rows, count } = await walmartService(container).productTypes.page(version, {
    q,
    limit,
    offset,
  });
  return { product_types: rows, count, version: version.version };
}

export interface ProductTypeInput {
  account_id?: string;
  name: string;
}

export interface FoundProductType extends ListedProductType {
  schema: ItemSchema;
  fetched_at: Date | string;
}

/**
 * What a product type requires.
 *
 * @throws MedusaError NOT_FOUND for an unknown account or product type; NOT_ALLOWED if Walmart cannot be asked
 */
export async function readProductType(
  container: MedusaContainer,
  { account_id, name }: ProductTypeInput,
): Promise<FoundProductType> {
  const account = await accountFor(container, account_id);
  const schemas = await asked(container, () => itemSchemas(container, account, [name]));
  const schema = schemas.get(name);
  const [row] = await walmartService(container).listWalmartProductTypes(
    { ...specVersionOf(account), product_type: name },
    { select: ["id", "path", "fetched_at"], take: 1 },
  );
  if (!schema || !row?.fetched_at) throw unknownProductType(name);
  const path = (row.path ?? []) as unknown as string[];
  return { name, path, schema, fetched_at: row.fetched_at };
}

function unknownProductType(name: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `product_type: Walmart has no product type "${name.slice(0, 100)}". Search for another one and choose it for the listing.`,
  );
}

async function accountFor(
  container: MedusaContainer,
  id: string | undefined,
): Promise<WalmartAccountRow> {
  const [account] = await walmartService(container).listWalmartAccounts(
    id ? { id } : { enabled: true },
    { take: 1, order: { created_at: "ASC" } },
  );
  if (account) return account;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    id
      ? `account_id: there is no Walmart account with the id "${id.slice(0, 100)}". GET /admin/walmart/accounts lists all accounts.`
      : "There is no enabled Walmart account. Walmart's product types are read with its keys.",
  );
}

/** @throws MedusaError (NOT_ALLOWED) if Walmart cannot be asked */
async function asked<T>(container: MedusaContainer, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, describeError(error));
  } finally {
    await walmartService(container).flushActivity();
  }
}
