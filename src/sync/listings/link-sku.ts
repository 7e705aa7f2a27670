import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";
import { isReadFailure } from "../kernel/read-back";
import { readSettings } from "../../types/schemas/account-settings";
import { linkListing } from "./link-listing";
import { toListingDraft } from "./listing-draft";
import { readNamedItems } from "./read-items";
import { readVariantsBy } from "./read-variants";

export interface LinkSkuInput {
  account_id: string;
  /** As Walmart has it. */
  sku: string;
  title: string | null;
  variant_id: string;
  actor_id: string | null;
}

/** A merchant waits for this: the next read of all items finds what is missed. */
const TIMEOUT_MS = 5_000;

/**
 * Links a SKU of the account to a variant, for all its orders and for the item at Walmart. If no listing of the SKU is
 * known, one is added, and the item is read at Walmart. Can be repeated.
 *
 * @throws MedusaError (NOT_FOUND) for a variant that does not exist
 */
export async function linkSku(
  container: MedusaContainer,
  { account_id, sku, title, variant_id, actor_id }: LinkSkuInput,
): Promise<{ listing_id: string; variant_id: string }> {
  const service = walmartService(container);
  const [variant] = await readVariantsBy(container, "id", [variant_id]);
  if (!variant) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `variant_id: there is no variant with the id "${variant_id.slice(0, 100)}".`,
    );
  }
  const known = await listingOf(container, account_id, sku);
  if (!known) {
    const account = await service.retrieveWalmartAccount(account_id);
    const draft = toListingDraft({ ...variant, sku }, account_id, readSettings(account.settings));
    await service.listings.addDrafts([{ ...draft, title: title ?? draft.title }]);
  }
  const listing = known ?? (await listingOf(container, account_id, sku));
  if (!listing) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The listing "${sku}" was changed at the same moment. Try again.`,
    );
  }
  if (listing.variant_id !== variant_id || listing.linked_by !== "user")
    await linkListing(container, { listing_id: listing.id, variant_id, actor_id });
  if (!listing.seen_at) await readItem(container, account_id, sku);
  return { listing_id: listing.id, variant_id };
}

async function listingOf(container: MedusaContainer, account_id: string, sku: string) {
  const [listing] = await walmartService(container).listWalmartListings(
    { account_id, sku },
    { select: ["id", "variant_id", "linked_by", "seen_at"], take: 1 },
  );
  return listing;
}

/** Whether Walmart has the item, and in which state. Nothing depends on it now. */
async function readItem(container: MedusaContainer, accountId: string, sku: string): Promise<void> {
  const timeout = new AbortController();
  try {
    await Promise.race([
      readNamedItems(container, accountId, [sku]),
      pause(TIMEOUT_MS, null, { signal: timeout.signal }),
    ]);
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    const fields = { account_id: accountId };
    logEvent(container, "warn", "item_not_read", fields, `${sku}: ${describeError(error)}`);
  } finally {
    timeout.abort();
  }
}
