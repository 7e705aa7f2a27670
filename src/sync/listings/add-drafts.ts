import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { readSettings } from "../../types/schemas/account-settings";
import { skuProblem, toListingDraft } from "./listing-draft";
import type { ListableVariant } from "./read-variants";

export interface DraftsResult {
  /** Ids of all listings of the variants, new or existing. */
  ids: string[];
  added: number;
  /** Variants that cannot be listed. */
  errors: { variant_id: string; message: string }[];
}

/** Rows per statement. */
const CHUNK = 500;

/**
 * Creates a draft listing for each variant that has none. An unlinked item at Walmart with the variant's SKU is
 * linked to the variant instead. Can be repeated: SKUs are unique per account.
 *
 * @param options.auto_submit the listings job matches them or sets them up
 */
export async function addDrafts(
  container: MedusaContainer,
  account: WalmartAccountRow,
  variants: ListableVariant[],
  options: { auto_submit?: boolean } = {},
): Promise<DraftsResult> {
  const service = walmartService(container);
  const settings = readSettings(account.settings);
  const result: DraftsResult = { ids: [], added: 0, errors: [] };
  const usable = variants.filter((variant): variant is ListableVariant & { sku: string } => {
    const message = skuProblem(variant);
    if (message) result.errors.push({ variant_id: variant.id, message });
    return !message;
  });
  for (const chunk of chunks(usable, CHUNK)) {
    // A listed variant keeps its listing even if its SKU changed since.
    const listed = await service.listWalmartListings(
      { account_id: account.id, variant_id: chunk.map(({ id }) => id) },
      { select: ["id", "variant_id"] },
    );
    const known = new Set(listed.map((row) => row.variant_id));
    result.ids.push(...listed.map((row) => row.id));
    const some = chunk.filter(({ id }) => !known.has(id));
    const drafts = some.map((variant) => ({
      ...toListingDraft(variant, account.id, settings),
      ...options,
    }));
    const added = await service.listings.addDrafts(drafts);
    const rows = await service.listWalmartListings(
      { account_id: account.id, sku: some.map(({ sku }) => sku) },
      { select: ["id", "sku", "variant_id"] },
    );
    const bySku = new Map(rows.map((row) => [row.sku, row]));
    result.added += added.length;
    for (const { id, sku } of some) {
      const row = bySku.get(sku);
      if (row?.variant_id === id) result.ids.push(row.id);
      else result.errors.push({ variant_id: id, message: takenBy(sku, row?.variant_id) });
    }
  }
  return result;
}

function takenBy(sku: string, variantId: string | null | undefined): string {
  return `sku: The listing "${sku}" is linked to another variant (${variantId ?? "unknown"}). Link it to this variant, or give this variant another SKU.`;
}
