import type { AdminWalmartPriceHoldState } from "../../../types";
import type {
  LastPrice,
  PriceCounts,
  PriceDecision,
  PriceHoldRow,
  PriceStopRow,
} from "../rows/price-hold";
import {
  CHANGE_STOP_SQL,
  COUNT_PRICES_SQL,
  DECIDE_HOLD_SQL,
  DECIDE_STOP_SQL,
  DECIDE_STOPPED_SQL,
  DIRTY_PRICES_SQL,
  END_EMPTY_STOP_SQL,
  HOLDS_SQL,
  LAST_PRICES_SQL,
  OPEN_STOP_SQL,
  PRICE_STOP_SQL,
  STOP_PRICES_SQL,
} from "../sql/price-holds";
import { type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import type { ListingChangeRepository } from "./listing-change-repository";

/** The biggest changes that the summary of a mass change names. */
const SAMPLES = 10;

/** Prices that wait for a person, and mass changes that are stopped. */
export class PriceHoldRepository extends SqlRepository {
  private readonly listingChanges: ListingChangeRepository;

  constructor(
    dependencies: SqlDependencies & { listingChangeRepository: ListingChangeRepository },
  ) {
    super(dependencies);
    this.listingChanges = dependencies.listingChangeRepository;
  }

  /** What the computed prices of these listings are compared with, by listing id. */
  async lastPrices(ids: readonly string[]): Promise<Map<string, LastPrice>> {
    const rows = await this.rows<LastPrice>(LAST_PRICES_SQL, { ids });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whether a mass change of the account is stopped. */
  async isStopped(accountId: string): Promise<boolean> {
    return (await this.count(OPEN_STOP_SQL, { account_id: accountId })) > 0;
  }

  async counts(accountId: string): Promise<PriceCounts> {
    const [row] = await this.rows<PriceCounts>(COUNT_PRICES_SQL, { account_id: accountId });
    return row ?? { listings: 0, changed: 0 };
  }

  /** Listings whose prices must be recomputed, in the order of their ids. */
  async dirtyListings(
    accountId: string,
    after: string,
    limit: number,
  ): Promise<{ listing_id: string; overrides: unknown }[]> {
    return await this.rows(DIRTY_PRICES_SQL, { account_id: accountId, after, limit });
  }

  /** Stops a mass change of an account. False: one is stopped already. */
  async stop(accountId: string, listings: number): Promise<boolean> {
    return (await this.count(STOP_PRICES_SQL, { account_id: accountId, listings })) > 0;
  }

  /** Ends the stop of an account if none of its prices waits any more. */
  async endEmptyStop(accountId: string): Promise<void> {
    await this.rows(END_EMPTY_STOP_SQL, { account_id: accountId });
  }

  /**
   * Decides about one held price, and marks the listing if it is sent.
   *
   * @returns false if another price is held by now, or none.
   */
  async decide(
    listing_id: string,
    price: number,
    { action, actor_id }: PriceDecision,
  ): Promise<boolean> {
    return await this.inTransaction(undefined, async (context) => {
      const bindings = { listing_id, price: String(price), state: stateAfter(action), actor_id };
      const [row] = await this.rows<{ stop_id: string | null }>(DECIDE_HOLD_SQL, bindings, context);
      if (!row) return false;
      if (row.stop_id) await this.rows(CHANGE_STOP_SQL, { id: row.stop_id }, context);
      if (action === "send")
        await this.listingChanges.mark([listing_id], ["price"], false, context);
      return true;
    });
  }

  /**
   * Decides about all prices of a stopped mass change, and marks their listings if they are sent.
   *
   * @returns how many; `null` if its prices are others by now, or if none is stopped.
   */
  async decideStop(
    account_id: string,
    version: number,
    { action, actor_id }: PriceDecision,
  ): Promise<number | null> {
    return await this.inTransaction(undefined, async (context) => {
      const [stop] = await this.rows<{ id: string }>(
        DECIDE_STOP_SQL,
        { account_id, version, state: action === "send" ? "sent" : "kept", actor_id },
        context,
      );
      if (!stop) return null;
      const rows = await this.rows<{ listing_id: string }>(
        DECIDE_STOPPED_SQL,
        { stop_id: stop.id, state: stateAfter(action), actor_id },
        context,
      );
      const ids = rows.map(({ listing_id }) => listing_id);
      if (action === "send") await this.listingChanges.mark(ids, ["price"], false, context);
      return ids.length;
    });
  }

  /** Prices of these listings that are held, by listing id. */
  async holds(ids: readonly string[]): Promise<Map<string, PriceHoldRow>> {
    if (!ids.length) return new Map();
    const rows = await this.rows<PriceHoldRow>(HOLDS_SQL, { ids });
    return new Map(rows.map((row) => [row.listing_id, row]));
  }

  /** The stopped mass change of an account; `null` if there is none. */
  async stopOf(accountId: string): Promise<PriceStopRow | null> {
    const bindings = { account_id: accountId, samples: SAMPLES };
    const [row] = await this.rows<PriceStopRow>(PRICE_STOP_SQL, bindings);
    return row ?? null;
  }
}

function stateAfter(action: PriceDecision["action"]): AdminWalmartPriceHoldState {
  return action === "send" ? "approved" : "kept";
}
