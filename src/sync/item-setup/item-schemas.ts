import type { MedusaContainer } from "@medusajs/framework/types";
import { type ItemSchema, type JsonSchema, readItemSchema } from "../../mapping/item-setup";
import type { SpecVersion, WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { withRunLock } from "../kernel/run-lock";
import { readTaxonomy } from "./read-taxonomy";
import { specVersionOf } from "./spec-version";

/** Walmart's limit for one request. */
const TYPES_PER_REQUEST = 20;
/** Schemas that this process keeps; one may have 300 kB. */
const MAX_KEPT = 50;

/** By row and time of the read. The check of an entry is compiled once per object. */
const kept = new Map<string, ItemSchema>();

/**
 * What product types require, by name. Types that Walmart does not have are left out. Walmart is asked once for each type
 * and version, whichever process needs it first: it allows three requests a minute.
 *
 * @throws WalmartError if Walmart cannot be asked
 */
export async function itemSchemas(
  container: MedusaContainer,
  account: WalmartAccountRow,
  names: readonly string[],
): Promise<Map<string, ItemSchema>> {
  const wanted = [...new Set(names)];
  const version = specVersionOf(account);
  const stored = await storedSchemas(container, version, wanted);
  const missing = wanted.filter((name) => !stored.has(name));
  if (!missing.length) return stored;
  await withRunLock(container, `walmart:item-spec:${version.version}`, {}, async () => {
    const known = await storedSchemas(container, version, missing);
    const rest = missing.filter((name) => !known.has(name));
    const listed = rest.length ? await onlyListed(container, account, rest) : [];
    for (const some of chunks(listed, TYPES_PER_REQUEST))
      await fetchSchemas(container, account, version, some);
  });
  return new Map([...stored, ...(await storedSchemas(container, version, missing))]);
}

async function storedSchemas(
  container: MedusaContainer,
  { feed_type, version }: SpecVersion,
  names: readonly string[],
): Promise<Map<string, ItemSchema>> {
  const service = walmartService(container);
  const rows = await service.listWalmartProductTypes(
    { feed_type, version, product_type: [...names], fetched_at: { $ne: null } },
    { select: ["id", "product_type", "fetched_at"] },
  );
  const keys = new Map(rows.map((row) => [row.id, `${row.id} ${String(row.fetched_at)}`]));
  const unread = rows.filter(({ id }) => !kept.has(keys.get(id) ?? ""));
  const read = unread.length
    ? await service.listWalmartProductTypes(
        { id: unread.map(({ id }) => id) },
        { select: ["id", "product_type", "schema"] },
      )
    : [];
  for (const { id, product_type, schema } of read) {
    const { visible, orderable } = schema as unknown as Record<"visible" | "orderable", JsonSchema>;
    kept.set(keys.get(id) ?? id, { productType: product_type, version, visible, orderable });
  }
  const found = new Map<string, ItemSchema>();
  for (const { id, product_type } of rows) {
    const schema = kept.get(keys.get(id) ?? "");
    if (schema) found.set(product_type, schema);
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
  return found;
}

/** Those that Walmart's taxonomy has. If it cannot be read, all: the specification knows as well. */
async function onlyListed(
  container: MedusaContainer,
  account: WalmartAccountRow,
  names: string[],
): Promise<string[]> {
  try {
    return await readTaxonomy(container, account, { needed: names });
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return names;
  }
}

async function fetchSchemas(
  container: MedusaContainer,
  account: WalmartAccountRow,
  version: SpecVersion,
  names: string[],
): Promise<void> {
  const service = walmartService(container);
  const client = await service.clientFor(account);
  const spec = await client.itemSetup.getSpec({
    feedType: "MP_ITEM",
    productTypes: names,
    version: version.version,
  });
  const schemas = names.flatMap((name) => {
    const read = readItemSchema(spec.schema, name, version.version);
    if (!read) return [];
    const { visible, orderable } = read;
    return [{ product_type: name, schema: { visible, orderable } }];
  });
  await service.productTypes.storeSchemas(version, schemas);
}
