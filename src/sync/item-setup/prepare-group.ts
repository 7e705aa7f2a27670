import {
  EXEMPT_IDENTIFIER,
  type Exemption,
  exemptionOf,
  exemptionProblem,
  isApproved,
  type ItemSchema,
  prepareItem,
  type PreparedEntry,
  rulesOf,
  variantAttributeNames,
  type VariantGroup,
} from "../../mapping/item-setup";
import type { AccountSettings } from "../../types/schemas/account-settings";
import type { DescribedItem } from "./described-item";
import { hasSeveralVariants } from "./item-variants";
import type { PreparedItem } from "./prepared-item";

export interface GroupBasis {
  schemas: ReadonlyMap<string, ItemSchema>;
  settings: AccountSettings;
  /** Listings that are the primary variants of their products at Walmart, by product id. */
  primaries: ReadonlyMap<string, string>;
  /** What Walmart granted or was asked for. */
  exemptions: readonly Exemption[];
  /** Walmart is a simulator on this machine. */
  allowLoopbackImages: boolean;
}

/** The listings of a product in the order of its variants, prepared. */
export interface PreparedGroup {
  items: DescribedItem[];
  prepared: PreparedItem[];
}

/** Prepares the listings of one product. If the product has several variants, they are one group at Walmart. */
export function prepareGroup(items: DescribedItem[], basis: GroupBasis): PreparedGroup {
  const sorted = items.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || a.listing.sku.localeCompare(b.listing.sku),
  );
  const primary = primaryOf(items, basis);
  return {
    items: sorted,
    prepared: sorted.map((item) => prepareOne(item, basis, item.listing.id === primary)),
  };
}

/** Chooses the primary variant: the one that Walmart has, or else the first that can be sent. */
export function withPrimary(group: PreparedGroup, basis: GroupBasis): PreparedItem[] {
  const prepared = [...group.prepared];
  if (primaryOf(group.items, basis)) return prepared;
  const first = prepared.findIndex(({ entry, problems }) => entry && !problems.length);
  const chosen = group.items[first];
  if (chosen) prepared[first] = prepareOne(chosen, basis, true);
  return prepared;
}

function primaryOf([first]: DescribedItem[], { primaries }: GroupBasis): string | undefined {
  return primaries.get(first?.listing.product_id ?? "");
}

function rankOf({ variant, source }: DescribedItem): number {
  return source ? (variant?.variant_rank ?? Number.MAX_SAFE_INTEGER) : Infinity;
}

function prepareOne(item: DescribedItem, basis: GroupBasis, isPrimary: boolean): PreparedItem {
  const { listing, source, variant, product_type, identifier, attributes, advised } = item;
  const base = { listing, product_type, identifier, origins: {}, inherited: {} };
  if (!source || !variant) return { ...base, entry: null, problems: item.problems };
  const schema = product_type ? basis.schemas.get(product_type) : undefined;
  if (!schema) {
    const problem = product_type ? unknownType(product_type) : noType();
    const { identifier_remedy: remedy } = item;
    const missing = remedy === null ? [] : [exemptionProblem(null, null, remedy)];
    return { ...base, entry: null, problems: [...item.problems, ...missing, problem] };
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
  const prepare = (exempt: boolean): PreparedEntry =>
    prepareItem({
      source: exempt ? { ...source, identifier: EXEMPT_IDENTIFIER } : source,
      schema,
      rules,
      values: attributes,
      advised,
      group,
      allowLoopbackImages: basis.allowLoopbackImages,
    });
  let prepared = prepare(false);
  const found = [...item.problems];
  if (item.identifier_remedy !== null) {
    const brand = prepared.entry.Visible[schema.productType]?.brand;
    const exemption = exemptionOf(basis.exemptions, { brand, productType: schema.productType });
    if (exemption && isApproved(exemption)) prepared = prepare(true);
    else found.push(exemptionProblem(exemption, brand, item.identifier_remedy));
  }
  const { entry, origins, inherited, problems } = prepared;
  // What was found in the store's data says more than the schema does.
  const known = new Set(found.map(({ path }) => path));
  return {
    ...base,
    entry,
    origins,
    inherited,
    problems: [
      ...found,
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
    remedy:
      "Search Walmart's product types and choose another one. If a rule of the account names it, change the rule in the settings.",
  };
}
