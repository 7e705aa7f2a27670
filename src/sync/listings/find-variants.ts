import type { MedusaContainer } from "@medusajs/framework/types";
import {
  DEFAULT_IDENTIFIER_RULES,
  gtinOf,
  gtinSpellings,
  identifierOf,
  isIdentifier,
} from "../../mapping";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { WalmartItem } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import { type ListableVariant, readVariants, readVariantsBy } from "./read-variants";

export interface FoundVariant {
  variant: ListableVariant;
  linked_by: "sku" | "identifier";
}

/**
 * The variants of items at Walmart, by the items' SKUs: the variant with the same SKU, or else the only variant with
 * the same product identifier if it has no listing yet. A few queries for any number of items.
 */
export async function findVariants(
  container: MedusaContainer,
  account: WalmartAccountRow,
  items: Pick<WalmartItem, "sku" | "gtin" | "upc">[],
): Promise<Map<string, FoundVariant>> {
  const found = new Map<string, FoundVariant>();
  const bySku = new Map(
    (
      await readVariantsBy(
        container,
        "sku",
        items.map(({ sku }) => sku),
      )
    ).map((variant) => [variant.sku, variant]),
  );
  const rest = items.filter(({ sku }) => {
    const variant = bySku.get(sku);
    if (variant) found.set(sku, { variant, linked_by: "sku" });
    return !variant;
  });
  const byGtin = await variantsByGtin(container, readSettings(account.settings), rest);
  const free = await withoutListing(container, account.id, [...byGtin.values()]);
  for (const item of rest) {
    const variant = byGtin.get(itemGtin(item) ?? "");
    if (!variant || !free.has(variant.id)) continue;
    found.set(item.sku, { variant, linked_by: "identifier" });
    // A second item with the same identifier is left for the merchant to link.
    free.delete(variant.id);
  }
  return found;
}

/** The item's GTIN with 14 digits; `null` if it has none. */
export function itemGtin({ gtin, upc }: Pick<WalmartItem, "gtin" | "upc">): string | null {
  const number = (gtin ?? upc ?? "").trim();
  return /^\d{8,14}$/.test(number) ? number.padStart(14, "0") : null;
}

async function variantsByGtin(
  container: MedusaContainer,
  settings: AccountSettings,
  items: Pick<WalmartItem, "gtin" | "upc">[],
): Promise<Map<string, ListableVariant>> {
  const gtins = new Set(items.flatMap((item) => itemGtin(item) ?? []));
  if (!gtins.size) return new Map();
  const spellings = [...gtins].flatMap(gtinSpellings);
  const fields = new Set(
    (settings.identifiers ?? DEFAULT_IDENTIFIER_RULES).map(({ field }) => field),
  );
  const variants = await readVariants(container, {
    $or: [...fields].map((field) => whereField(field, spellings)),
  });
  const byGtin = new Map<string, ListableVariant | null>();
  for (const variant of variants) {
    const identifier = identifierOf(variant, settings.identifiers);
    if (!isIdentifier(identifier)) continue;
    const gtin = gtinOf(identifier);
    // A GTIN that two variants share identifies neither.
    if (gtins.has(gtin)) byGtin.set(gtin, byGtin.has(gtin) ? null : variant);
  }
  return new Map(
    [...byGtin].filter((entry): entry is [string, ListableVariant] => entry[1] !== null),
  );
}

/** A filter for a field of the account's identifier map. */
function whereField(field: string, spellings: string[]): Record<string, unknown> {
  const key = /^metadata\.(.+)$/.exec(field)?.[1];
  return key ? { metadata: { [key]: { $in: spellings } } } : { [field]: spellings };
}

async function withoutListing(
  container: MedusaContainer,
  accountId: string,
  variants: ListableVariant[],
): Promise<Set<string>> {
  if (!variants.length) return new Set();
  const ids = variants.map(({ id }) => id);
  const listed = await walmartService(container).listWalmartListings(
    { account_id: accountId, variant_id: ids },
    { select: ["id", "variant_id"] },
  );
  const taken = new Set(listed.map(({ variant_id }) => variant_id));
  return new Set(ids.filter((id) => !taken.has(id)));
}
