import type { MedusaContainer } from "@medusajs/framework/types";
import { isMassChange, type PriceGuard } from "../../mapping";
import type { ChangeValue, WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { computeValues } from "./compute-values";
import { isUndecidedChange } from "./guard-prices";
import type { ComputedValue, ValueKind } from "./types";

const CHUNK = 1_000;

/** Stops the prices of an account when too many of them change at once. */
export class MassChangeWatch {
  private constructor(
    private readonly container: MedusaContainer,
    private readonly account: WalmartAccountRow,
    private readonly guard: PriceGuard,
  ) {}

  /** `null` if the account does not limit how many prices change at once. */
  static of(
    container: MedusaContainer,
    account: WalmartAccountRow,
    { change }: ValueKind,
  ): MassChangeWatch | null {
    const guard = readSettings(account.settings).price_guard;
    if (change !== "price" || guard?.max_listings_percent === undefined) return null;
    return new MassChangeWatch(container, account, guard);
  }

  /**
   * Computes all prices that must be recomputed, before any of them is stored, and stops them if too many change. So all
   * of a mass change are stopped, and not only those behind the limit.
   */
  async lookAhead(kind: ValueKind): Promise<void> {
    const { priceHolds } = walmartService(this.container);
    if (await priceHolds.isStopped(this.account.id)) return;
    let changed = 0;
    for (let after = ""; ;) {
      const listings = await priceHolds.dirtyListings(this.account.id, after, CHUNK);
      const last = listings.at(-1);
      if (!last) return;
      const computed = await computeValues(this.container, kind, this.account, listings);
      changed += changesIn(computed);
      if (changed && (await this.stopIfMany(changed))) return;
      after = last.listing_id;
    }
  }

  /** Whether these prices, with those that changed just before, are too many. They are computed once more then. */
  async stops(computed: ReadonlyMap<string, ComputedValue<ChangeValue>>): Promise<boolean> {
    const passing = [...computed.values()].filter(({ is_changed }) => is_changed).length;
    return passing > 0 && (await this.stopIfMany(passing));
  }

  private async stopIfMany(changed: number): Promise<boolean> {
    const { priceHolds } = walmartService(this.container);
    const before = await priceHolds.counts(this.account.id);
    if (!isMassChange(this.guard, before.changed + changed, before.listings)) return false;
    if (await priceHolds.stop(this.account.id, before.listings))
      logEvent(
        this.container,
        "warn",
        "prices_stopped",
        { account_id: this.account.id },
        `at least ${changed} of the ${before.listings} prices of "${this.account.name}" changed at once: none of them is sent until a person has decided`,
      );
    return true;
  }
}

function changesIn(computed: ReadonlyMap<string, ComputedValue<ChangeValue>>): number {
  return [...computed.values()].filter(isUndecidedChange).length;
}
