import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_STATUSES } from "../../types";
import { describeError } from "../kernel/describe-error";
import { walmartService } from "../kernel/container";
import { type ReadItemsResult, readAllItems } from "./read-items";

/** The listings of a seller. */
export interface FoundListings {
  listings: number;
  /** Those without a variant. */
  to_match: number;
}

/**
 * Reads a seller's listings, stores them and links them to variants, also before the account is live: it sends nothing, and
 * a dry run can follow.
 *
 * @throws MedusaError (NOT_ALLOWED) if Walmart cannot be read
 */
export async function findListings(
  container: MedusaContainer,
  accountId: string,
): Promise<FoundListings> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(accountId);
  const client = await service.clientFor(account);
  const result: ReadItemsResult = { read: 0, added: 0, linked: 0, gone: 0, errors: [] };
  try {
    await readAllItems({ container, account, client, result });
  } catch (error) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, describeError(error));
  } finally {
    await service.flushActivity();
  }
  const { unlinked, ...counts } = await service.listingList.counts(account.id);
  const listings = LISTING_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return { listings, to_match: unlinked };
}
