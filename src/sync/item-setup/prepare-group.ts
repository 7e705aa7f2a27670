import {
  type ItemSchema,
  prepareItem,
  rulesOf,
  variantAttributeNames,
  type VariantGroup,
} from "../../mapping/item-setup";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { DescribedItem } from "./described-item";
import { hasSeveralVariants } from "./item-variants";
import type { PreparedItem } from "./prepared-item";

interface Basis {
  schemas: ReadonlyMap<string, ItemSchema>;
  settings: AccountSettings;
  /** Id of the listing that is the product's primary variant at Walmart. */
  primary: string | undefined;
  /** Walmart is a simulator on this machine. */
  allowLoopbackImages: boolean;
}

/**
 * Prepares the listings of one product. If the product has several variants, they are one group at Walmart, of which one
 * is the primary variant: the one that Walmart has, or else the first that can be sent.
 */
export function prepareGroup(items: DescribedItem[], basis: Basis): PreparedItem[] {
  const sorted = items.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.listing.sku.localeCompare(b.listing.sku),
  );
  const prepared = sorted.map((item) => prepareOne(item, basis, item.listing.id === basis.primary));
  if (basis.primary) return prepared;
  const first = prepared.findIndex(({ entry, problems }) => entry && !problems.length);
  const chosen = sorted[first];
  if (chosen) prepared[first] = prepareOne(chosen, basis, true);
  return prepared;
}

function rankOf({ variant, source }: DescribedItem): number {
  return source ? (variant?.variant_rank ?? Number.MAX_SAFE_INTEGER) : Infinity;
}

function prepareOne(item: DescribedItem, basis: Basis, isPrimary: boolean): PreparedItem {
  const { listing, source, variant, product_type, identifier, attributes, advised } = item;
  const base = { listing, product_type, identifier };
  if (!source || !variant) return { ...base, entry: null, problems: item.problems };
  const schema = product_type ? basis.schemas.get(product_type) : undefined;
  if (!schema) {
    const problem = product_type ? unknownType(product_type) : noType();
    return { ...base, entry: null, problems: [...item.problems, problem] };
  }
  const rules = rulesOf(basis.settings.attributes ?? {}, schema.productType);
  // In the same order each time, or every comparison would find other content.
  const titles = (variant.product?.options ?? []).map(({ title }) => title).toSorted();
  const names = variantAttributeNames(schema, titles, rules);
  const isGrouped = hasSeveralVariants(variant) && Boolean(listing.product_id);
  const group: VariantGroup | null =
    isGrouped && names.names.length && listing.product_id
      ? { id: listing.product_id, isPrimary, attributeNames: names.names }
      : null;
  const { entry, problems } = prepareItem({
    source,
    schema,
    rules,
    values: { ...advised, ...attributes },
    group,
    allowLoopbackImages: basis.allowLoopbackImages,
  });
  // What was found in the store's data says more than the schema does.
  const known = new Set(item.problems.map(({ path }) => path));
  return {
    ...base,
    entry,
    problems: [
      ...item.problems,
      ...problems.filter(({ path }) => !known.has(path)),
      ...(isGrouped ? names.problems : []),
    ],
  };
}

function noType() {
  return {
    path: "product_type",
    message: "The listing has no product type of Walmart's.",
    remedy: "Choose a product type, or map the product's category, type or collection to one.",
  };
}

function unknownType(name: string) {
  return {
    path: "product_type",
    message: `Walmart has no product type "${name.slice(0, 100)}".`,
    remedy: "Choose one of Walmart's product types.",
  };
}
