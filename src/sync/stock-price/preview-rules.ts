import type { MedusaContainer } from "@medusajs/framework/types";
import { isMassChange, type PriceGuard } from "../../mapping";
import type { PriceCounts, WalmartAccountRow } from "../../modules/walmart/types";
import type {
  AdminWalmartListingValueKind,
  AdminWalmartPriceHoldReason,
  AdminWalmartRulePreview,
} from "../../types";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import { type ListingOverrides, readOverrides } from "../../types/schemas/listing-overrides";
import { walmartService } from "../kernel/container";
import { adjustValues } from "./adjust-values";
import { guardPrices, isUndecidedChange } from "./guard-prices";
import { pageOfListings, syncedListings, type SyncedListing } from "./synced-listings";
import type { ComputedValue } from "./types";
import { sumOf } from "./value";
import { VALUE_KINDS } from "./values";

/** New rules of an account. `null`: without the rule. Left out: the rule stays. */
export interface PreviewRulesInput {
  account_id: string;
  inventory?: AccountSettings["inventory"] | null;
  price?: AccountSettings["price"] | null;
}

/** New rules of one listing. */
export interface PreviewOverridesInput {
  listing_id: string;
  inventory?: ListingOverrides["inventory"] | null;
  price?: ListingOverrides["price"] | null;
}

/** Which rule makes which value. */
const RULES = { price: "price", quantity: "inventory" } as const satisfies Record<
  AdminWalmartListingValueKind,
  keyof AccountSettings & keyof ListingOverrides
>;
const KINDS = ["price", "quantity"] as const satisfies readonly AdminWalmartListingValueKind[];

const CHUNK = 1_000;
const MAX_SAMPLES = 20;

type Sample = AdminWalmartRulePreview["samples"][number];

/**
 * What new rules of an account would change, computed and not stored. Listings with rules of their own do not count, nor
 * those whose values are not sent. A quantity is what buyers can order.
 */
export async function previewRules(
  container: MedusaContainer,
  { account_id, ...rules }: PreviewRulesInput,
): Promise<AdminWalmartRulePreview> {
  const account = await walmartService(container).retrieveWalmartAccount(account_id);
  const kinds = KINDS.filter((kind) => rules[RULES[kind]] !== undefined);
  const before = readSettings(account.settings);
  const after = { ...before, ...ruleSettings(rules) };
  const changes = new RuleChanges();
  if (!kinds.length) return changes.result();
  for await (const chunk of syncedListings(container, account_id, CHUNK)) {
    for (const kind of kinds) {
      const rule = RULES[kind];
      const listings = chunk.filter((listing) => !hasRule(listing, rule));
      const compute = await VALUE_KINDS[kind].prepare(container, account, listings);
      const wanted = await adjustValues(container, kind, account, compute(after, listings));
      changes.add(
        listings,
        await adjustValues(container, kind, account, compute(before, listings)),
        wanted,
      );
      if (kind === "price")
        changes.guard(await guardPrices(container, account, wanted, { settings: after }));
    }
  }
  return changes.result(await guardOf(container, account, rules.price !== undefined));
}

/** The same for new rules of one listing. */
export async function previewOverrides(
  container: MedusaContainer,
  { listing_id, ...rules }: PreviewOverridesInput,
): Promise<AdminWalmartRulePreview> {
  const service = walmartService(container);
  const { account_id, overrides } = await service.retrieveWalmartListing(listing_id, {
    select: ["id", "account_id", "overrides"],
  });
  const account = await service.retrieveWalmartAccount(account_id);
  const settings = readSettings(account.settings);
  const changes = new RuleChanges();
  const { listings } = await pageOfListings(container, { ids: [listing_id], limit: 1, offset: 0 });
  for (const kind of KINDS.filter((one) => rules[RULES[one]] !== undefined)) {
    const rule = RULES[kind];
    const own = { ...readOverrides(overrides), [rule]: rules[rule] ?? undefined };
    const compute = await VALUE_KINDS[kind].prepare(container, account, listings);
    const changed = listings.map((listing) => ({ ...listing, overrides: own }));
    const wanted = await adjustValues(container, kind, account, compute(settings, changed));
    changes.add(
      listings,
      await adjustValues(container, kind, account, compute(settings, listings)),
      wanted,
    );
    if (kind === "price")
      changes.guard(await guardPrices(container, account, wanted, { overrides: own }));
  }
  return changes.result(await guardOf(container, account, rules.price !== undefined));
}

/** The settings that new rules replace. */
function ruleSettings({
  inventory,
  price,
}: Pick<PreviewRulesInput, "inventory" | "price">): Partial<AccountSettings> {
  return {
    ...(inventory !== undefined && { inventory: inventory ?? undefined }),
    ...(price !== undefined && { price: price ?? undefined }),
  };
}

function hasRule(
  { overrides }: SyncedListing,
  rule: (typeof RULES)[AdminWalmartListingValueKind],
): boolean {
  return Object.keys(readOverrides(overrides)[rule] ?? {}).length > 0;
}

interface GuardOf extends PriceCounts {
  rule: PriceGuard;
}

/** The account's price guard, with the prices that it counts; `null`: there is none, or no price changes. */
async function guardOf(
  container: MedusaContainer,
  account: WalmartAccountRow,
  isOfPrices: boolean,
): Promise<GuardOf | null> {
  const rule = readSettings(account.settings).price_guard;
  if (!rule || !isOfPrices) return null;
  return { rule, ...(await walmartService(container).priceHolds.counts(account.id)) };
}

/** Counts what changes, and keeps the biggest changes. */
class RuleChanges {
  private readonly listings = new Set<string>();
  /** Why prices would wait, by SKU. */
  private readonly held = new Map<string, AdminWalmartPriceHoldReason>();
  private readonly skus = new Map<string, string>();
  private pricesChanged = 0;
  private samples: Sample[] = [];

  add(
    listings: readonly Pick<SyncedListing, "listing_id" | "sku">[],
    before: ReadonlyMap<string, ComputedValue>,
    after: ReadonlyMap<string, ComputedValue>,
  ): void {
    for (const { listing_id, sku } of listings) {
      this.skus.set(listing_id, sku);
      const from = shown(before.get(listing_id));
      const to = shown(after.get(listing_id));
      if (from === to) continue;
      this.listings.add(listing_id);
      this.samples.push({ sku, from, to });
    }
    this.samples = this.samples.toSorted(byChange).slice(0, MAX_SAMPLES);
  }

  /** Which of the new prices would wait for a person. */
  guard(guarded: ReadonlyMap<string, ComputedValue>): void {
    for (const [id, value] of guarded) {
      if (isUndecidedChange(value)) this.pricesChanged += 1;
      const sku = this.skus.get(id);
      if (value.hold && sku !== undefined) this.held.set(sku, value.hold.reason);
    }
  }

  result(guard: GuardOf | null = null): AdminWalmartRulePreview {
    const changed = this.listings.size;
    if (!guard) return { changed, samples: this.samples };
    const count = guard.changed + this.pricesChanged;
    return {
      changed,
      samples: this.samples.map((sample) => {
        const held = this.held.get(sample.sku);
        return held ? { ...sample, held } : sample;
      }),
      guard: { held: this.held.size, stopped: isMassChange(guard.rule, count, guard.listings) },
    };
  }
}

/** A quantity at all ship nodes together. */
function shown(computed: ComputedValue | undefined): number | null {
  const value = computed?.available ?? computed?.value ?? null;
  return value === null ? null : sumOf(value);
}

/** The biggest first; a value that begins or ends is the biggest. */
function byChange(one: Sample, other: Sample): number {
  return sizeOf(other) - sizeOf(one) || (one.sku < other.sku ? -1 : 1);
}

function sizeOf({ from, to }: Sample): number {
  return from === null || to === null ? Number.MAX_VALUE : Math.abs(to - from);
}
