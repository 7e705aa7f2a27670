import type { BuyBoxChangeRow, OffersOfSku, StoredOffers } from "../rows/buy-box";
import {
  BUY_BOX_CHANGES_SQL,
  OFFERS_DUE_SQL,
  PRUNE_BUY_BOX_CHANGES_SQL,
  STORE_OFFERS_PROGRESS_SQL,
  STORE_OFFERS_SQL,
} from "../sql/buy-boxes";
import { SqlRepository } from "../sql/sql-repository";

/** How long changes of the buy box are kept. */
const KEPT_DAYS = 90;

/** Whether buyers see the seller's offers first, and what others charge. */
export class BuyBoxRepository extends SqlRepository {
  /** Stores what Walmart knows about the offers of an account's items. SKUs without a listing are left out. */
  async store(accountId: string, offers: readonly OffersOfSku[]): Promise<StoredOffers> {
    if (!offers.length) return { read: 0, losing: 0 };
    const bindings = { account_id: accountId, offers: this.json(offers) };
    const [row] = await this.rows<StoredOffers>(STORE_OFFERS_SQL, bindings);
    return row as StoredOffers;
  }

  /** The changes of a listing, newest first. */
  async changes(listingId: string, limit: number): Promise<BuyBoxChangeRow[]> {
    return await this.rows<BuyBoxChangeRow>(BUY_BOX_CHANGES_SQL, { listing_id: listingId, limit });
  }

  /** Deletes old changes. */
  async prune(): Promise<void> {
    await this.rows(PRUNE_BUY_BOX_CHANGES_SQL, { days: KEPT_DAYS });
  }

  /** The page at which the read of all offers goes on; `null` if none is due. */
  async duePage(accountId: string): Promise<number | null> {
    const [row] = await this.rows<{ page: number }>(OFFERS_DUE_SQL, { account_id: accountId });
    return row?.page ?? null;
  }

  /** Stores at which page the read goes on, and after how many seconds. */
  async storeProgress(accountId: string, page: number, seconds: number): Promise<void> {
    await this.rows(STORE_OFFERS_PROGRESS_SQL, { account_id: accountId, page, seconds });
  }
}
