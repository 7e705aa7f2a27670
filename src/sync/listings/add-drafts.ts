import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { readSettings } from "../../types/schemas/account-settings";
import { skuProblem, toDraft } from "./draft";
import type { OfferedVariant } from "./read-variants";

export interface DraftsResult {
  /** Of all listings that the variants have now, new or not. */
  ids: string[];
  added: number;
  /** Variants that cannot be listed as they are. */
  errors: { variant_id: string; message: string }[];
}

/** Rows in one statement. */
const CHUNK = 500;

/**
 * Gives variants a listing each; those that have one keep it. An item at Walmart with the variant's SKU that nothing is
 * linked to becomes the variant's. Can be repeated: the SKU is unique in the account.
 */
export async function addDrafts(
  container: MedusaContainer,
  account: WalmartAccountRow,
  variants: OfferedVariant[],
): Promise<DraftsResult> {
  const service = walmartService(container);
  const settings = readSettings(account.settings);
  const result: DraftsResult = { ids: [], added: 0, errors: [] };
  const usable = variants.filter((variant): variant is OfferedVariant & { sku: string } => {
    const message = skuProblem(variant);
    if (message) result.errors.push({ variant_id: variant.id, message });
    return !message;
  });
  for (const chunk of chunks(usable, CHUNK)) {
    // Whatever its SKU was when it was listed: Walmart knows it by that.
    const listed = await service.listWalmartListings(
      { account_id: account.id, variant_id: chunk.map(({ id }) => id) },
      { select: ["id", "variant_id"] },
    );
    const known = new Set(listed.map((row) => row.variant_id));
    result.ids.push(...listed.map((row) => row.id));
    const some = chunk.filter(({ id }) => !known.has(id));
    const drafts = some.map((variant) => toDraft(variant, account.id, settings));
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
  return `sku: the listing "${sku}" stands for another variant (${variantId ?? "unknown"}). Link it to this one, or give this variant another SKU.`;
}
