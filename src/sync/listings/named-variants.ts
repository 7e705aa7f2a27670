import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { queryOf } from "../kernel/container";
import { type ListableVariant, readVariantsBy } from "./read-variants";

/**
 * Variants by their ids.
 *
 * @throws MedusaError (NOT_FOUND) that names an id that does not exist
 */
export async function variantsById(
  container: MedusaContainer,
  ids: string[],
): Promise<ListableVariant[]> {
  const variants = await readVariantsBy(container, "id", ids);
  refuseMissing(
    "variant_ids",
    "variant",
    ids,
    variants.map(({ id }) => id),
  );
  return variants;
}

/**
 * All variants of products.
 *
 * @throws MedusaError (NOT_FOUND) that names a product that does not exist
 */
export async function variantsOfProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<ListableVariant[]> {
  const { data } = await queryOf(container).graph({
    entity: "product",
    fields: ["id"],
    filters: { id: ids },
  });
  refuseMissing(
    "product_ids",
    "product",
    ids,
    data.map(({ id }) => id),
  );
  return await readVariantsBy(container, "product_id", ids);
}

function refuseMissing(field: string, thing: string, asked: string[], found: string[]): void {
  const known = new Set(found);
  const missing = asked.find((id) => !known.has(id));
  if (missing === undefined) return;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `${field}: There is no ${thing} with the id "${missing.slice(0, 100)}".`,
  );
}
