import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  ChangeValue,
  DirtyChange,
  RecomputedValue,
  WalmartAccountRow,
} from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import type { ComputedValue, ValueKind } from "./types";
import { isPromotion, isSoldOut, sameValue } from "./value";
import { computeValues } from "./compute-values";
import { MassChangeWatch } from "./mass-change";

/** Listings recomputed at once: few statements, and little memory. */
const CHUNK = 1_000;

/**
 * Recomputes the values of the listings that were marked, and decides which of them must be sent.
 *
 * @param listingIds only these listings; `null`: all of the account
 */
export async function recomputeChanges(
  container: MedusaContainer,
  account: WalmartAccountRow,
  kind: ValueKind,
  runId: string,
  listingIds: string[] | null = null,
): Promise<void> {
  const service = walmartService(container);
  const held: RecomputedValue[] = [];
  if (!listingIds) await service.listingChanges.deleteObsolete(account.id, kind.change);
  const watch = MassChangeWatch.of(container, account, kind);
  await watch?.lookAhead(kind);
  for (;;) {
    const changes = await service.listingChanges.claimDirty({
      accountId: account.id,
      kind: kind.change,
      runId,
      listingIds,
      limit: CHUNK,
    });
    if (!changes.length) break;
    let computed = await computeValues(container, kind, account, changes);
    if (await watch?.stops(computed))
      computed = await computeValues(container, kind, account, changes);
    const values = changes.flatMap((change) => {
      const value = computed.get(change.listing_id);
      return value ? [recomputed(kind, change, value)] : [];
    });
    held.push(...values.filter(({ next }) => next === "later"));
    await service.listingChanges.storeRecomputed(
      kind.change,
      runId,
      values.filter(({ next }) => next !== "later"),
    );
  }
  // Last, because their leases end with it and they stay marked: before, this run would take them again.
  await service.listingChanges.storeRecomputed(kind.change, runId, held);
  if (kind.change === "price") await service.priceHolds.endEmptyStop(account.id);
}

function recomputed(
  kind: ValueKind,
  change: DirtyChange,
  computed: ComputedValue<ChangeValue>,
): RecomputedValue {
  const { value, available = value, fingerprint, problem, currency_code, due_at } = computed;
  const { hold, is_changed: changed } = computed;
  return {
    id: change.id,
    version: change.version,
    value,
    fingerprint,
    problem,
    currency_code,
    due_at,
    hold,
    changed,
    next: nextStep(kind, change, computed),
    priority: available !== null && !isPromotion(available) && isSoldOut(available) ? 0 : 1,
  };
}

function nextStep(
  kind: ValueKind,
  change: DirtyChange,
  { value, is_held }: ComputedValue<ChangeValue>,
): RecomputedValue["next"] {
  if (is_held) return "later";
  const inFeed = change.feed_id !== null;
  // While a feed is open the row stays, so that the feed's result finds it.
  if (value === null) return inFeed ? "in_feed" : "nothing";
  if (change.forced || change.uncertain) return "due";
  if (inFeed) return !change.superseded && sameValue(value, change.feed_value) ? "in_feed" : "due";
  return kind.isConfirmed(value, change.confirmed_value) ? "nothing" : "due";
}
