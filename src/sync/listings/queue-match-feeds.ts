import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartAccountRow, WalmartListingRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { listingsToMatch } from "./listings-to-match";
import { type MatchCounts, queueAccountMatches } from "./queue-account-matches";

export interface MatchListingsInput {
  /** These listings, of whatever accounts. */
  ids?: string[];
  /** All drafts of the account. */
  account_id?: string;
}

export interface QueuedMatches extends MatchCounts {
  /** Accounts that have feeds to send. */
  account_ids: string[];
}

/**
 * Stores the feeds that ask Walmart to find listings in its catalog. Nothing is sent yet.
 *
 * @throws MedusaError NOT_FOUND for an unknown listing; INVALID_DATA for an excluded one and for a disabled account
 */
export async function queueMatchFeeds(
  container: MedusaContainer,
  input: MatchListingsInput,
): Promise<QueuedMatches> {
  const byAccount = await listingsToMatch(container, input);
  const accounts: WalmartAccountRow[] = [];
  for (const id of byAccount.keys()) accounts.push(await requireEnabled(container, id));
  const result: QueuedMatches = { queued: 0, refused: 0, account_ids: [...byAccount.keys()] };
  for (const account of accounts) {
    const listings = byAccount.get(account.id) ?? [];
    const counts = await queueAccountMatches(container, account, listings as WalmartListingRow[]);
    result.queued += counts.queued;
    result.refused += counts.refused;
  }
  return result;
}

async function requireEnabled(container: MedusaContainer, id: string): Promise<WalmartAccountRow> {
  const account = await walmartService(container).retrieveWalmartAccount(id);
  if (account.enabled) return account;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `account_id: the account "${account.name}" (${account.id}) is disabled. Enable it to match its listings.`,
  );
}
