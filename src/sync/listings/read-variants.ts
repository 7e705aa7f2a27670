import type { MedusaContainer } from "@medusajs/framework/types";
import type { IdentifiedVariant } from "../../mapping";
import { chunks } from "../kernel/chunks";
import { queryOf } from "../kernel/container";

/** A store variant with the fields that a listing needs. */
export interface ListableVariant extends IdentifiedVariant {
  id: string;
  title: string | null;
  sku: string | null;
  weight: number | null;
  product_id: string | null;
  product: { id: string; title: string | null; weight: number | string | null } | null;
}

/** Values per query. */
const CHUNK = 1000;

const FIELDS = [
  "id",
  "title",
  "sku",
  "upc",
  "ean",
  "barcode",
  "weight",
  "metadata",
  "product_id",
  "product.id",
  "product.title",
  "product.weight",
];

/** Reads variants by a filter. */
export async function readVariants(
  container: MedusaContainer,
  filters: Record<string, unknown>,
): Promise<ListableVariant[]> {
  const { data } = await queryOf(container).graph({ entity: "variant", fields: FIELDS, filters });
  return data as unknown as ListableVariant[];
}

/** Reads variants by the values of a field, in chunks. */
export async function readVariantsBy(
  container: MedusaContainer,
  field: "id" | "sku" | "product_id",
  values: string[],
): Promise<ListableVariant[]> {
  const found: ListableVariant[] = [];
  for (const some of chunks(values, CHUNK))
    found.push(...(await readVariants(container, { [field]: some })));
  return found;
}
