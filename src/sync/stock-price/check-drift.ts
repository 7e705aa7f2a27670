import type { MedusaContainer } from "@medusajs/framework/types";
import {
  type AdminWalmartDriftPolicy,
  LISTING_VALUE_KINDS,
  type AdminWalmartListingValueKind,
} from "../../types";
import type { ListingValue } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { isIncompleteList, isWalmartError } from "../../walmart-api";
import { recordHealth } from "../accounts/record-health";
import { startRun } from "../delivery/start-run";
import type { DeliveryRun } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { checkPromotions } from "./check-promotions";
import { pushValues } from "./push-values";
import { type Shown, type ShownPage, shownPages } from "./shown-pages";
import { type ComparableListing, comparableListings, notComparedListings } from "./synced-listings";
import { sameValue } from "./value";
import { VALUE_KINDS } from "./values";
import { computeValues } from "./compute-values";

export interface CheckDriftInput {
  account_id: string;
  /**
   * For jobs: take half of Walmart's limit, skip values that Walmart's lists may not show yet, and do not wait for feeds.
   */
  in_background?: boolean;
}

export interface CheckDriftResult {
  /** Values that were compared. */
  checked: number;
  /** Those that Walmart shows otherwise. */
  drifted: number;
  healed: number;
  errors: { message: string }[];
}

/** How long Walmart's lists may lag behind. */
const LAG_MS: Record<AdminWalmartListingValueKind, number> = {
  quantity: 15 * 60_000,
  price: 60 * 60_000,
};
/** Listings of which Walmart's list does not say enough, read one by one per run. */
const SINGLE_READS = 100;
/** SKUs that the log names. */
const NAMED = 20;

/** One comparison of all quantities or all prices of an account. */
interface Check {
  run: DeliveryRun;
  what: AdminWalmartListingValueKind;
  policy: AdminWalmartDriftPolicy;
  lagMs: number;
  result: CheckDriftResult;
  skus: string[];
  singleReads: number;
}

/**
 * Compares the quantities and prices that Walmart shows with those that it should show, page by page of Walmart's lists.
 * Depending on the account's setting, what differs is sent again or reported on the listing.
 */
export async function checkDrift(
  container: MedusaContainer,
  { account_id, in_background = false }: CheckDriftInput,
): Promise<CheckDriftResult> {
  const result: CheckDriftResult = { checked: 0, drifted: 0, healed: 0, errors: [] };
  const run = await startRun(container, account_id);
  if (!run) return result;
  const policy = readSettings(run.account.settings).drift ?? "heal";
  if (policy === "off") return result;
  for (const what of LISTING_VALUE_KINDS) {
    const lagMs = in_background ? LAG_MS[what] : 0;
    const check: Check = { run, what, policy, lagMs, result, skus: [], singleReads: 0 };
    try {
      await compareAll(check, in_background);
    } catch (error) {
      if (isWalmartError(error) && error.kind === "auth")
        await recordHealth(container, run.account, error);
      // The read of all items warns of an incomplete list.
      if (!isIncompleteList(error)) result.errors.push({ message: describeError(error) });
    }
    if (!check.skus.length) continue;
    log(check);
    if (policy !== "heal") continue;
    const { errors } = await pushValues(container, {
      account_id,
      kind: what,
      wait: !in_background,
    });
    result.errors.push(...errors);
  }
  await comparePromotions({ run, policy, in_background, result });
  await walmartService(container).flushActivity();
  return result;
}

interface PromotionCheck extends Pick<Check, "run" | "policy" | "result"> {
  in_background: boolean;
}

async function comparePromotions({ run, policy, in_background, result }: PromotionCheck) {
  const before = new Date(Date.now() - (in_background ? LAG_MS.price : 0));
  try {
    const { checked, drifted } = await checkPromotions(run, policy, before);
    result.checked += checked;
    result.drifted += drifted.length;
    if (!drifted.length || policy !== "heal") return;
    result.healed += drifted.length;
    const { errors } = await pushValues(run.container, {
      account_id: run.account.id,
      kind: "promotion",
      wait: !in_background,
    });
    result.errors.push(...errors);
  } catch (error) {
    result.errors.push({ message: describeError(error) });
  }
}

async function compareAll(check: Check, isPatient: boolean): Promise<void> {
  const { run, what } = check;
  const startedAt = new Date();
  const { listings } = walmartService(run.container);
  for await (const page of shownPages(what, { run, isPatient })) {
    await comparePage(check, page);
    if (what === "quantity") await listings.storeCompared(run.account.id, [...page.values.keys()]);
  }
  if (what !== "quantity") return;
  const left = await notComparedListings(run.container, run.account.id, startedAt, SINGLE_READS);
  await comparePage(check, {
    values: new Map(left.map((sku) => [sku, { one_of: [] }])),
    askedAt: startedAt,
  });
  await listings.storeCompared(run.account.id, left);
}

async function comparePage(check: Check, { values: shown, askedAt }: ShownPage): Promise<void> {
  const { run, what, policy, lagMs, result } = check;
  const service = walmartService(run.container);
  const listings = await comparableListings(run.container, {
    account_id: run.account.id,
    skus: [...shown.keys()],
    what,
    confirmed_before: new Date(askedAt.getTime() - lagMs),
  });
  const kind = VALUE_KINDS[what];
  const values = await computeValues(run.container, kind, run.account, listings);
  const unknown: Found[] = [];
  const unsent: Found[] = [];
  const drifted: Found[] = [];
  for (const listing of listings) {
    const value = values.get(listing.listing_id)?.value ?? null;
    if (value === null) continue;
    const walmart = await valueOf(check, shown.get(listing.sku), listing, value);
    if (walmart === null) continue;
    result.checked += 1;
    const found = { listing, value, walmart };
    const isKnown = sameValue(walmart, listing.confirmed[what]);
    if (sameValue(walmart, value)) {
      if (!isKnown) unknown.push(found);
    } else if (isKnown) unsent.push(found);
    else drifted.push(found);
  }
  await service.listingChanges.storeConfirmed(what, [...unknown, ...drifted].map(toConfirmed));
  result.drifted += drifted.length;
  check.skus.push(...drifted.map(({ listing }) => listing.sku));
  await service.activity.add(drifted.map((found) => toActivity(check, found)));
  if (policy === "report") {
    await service.listingChanges.storeProblems(
      what,
      drifted.map((found) => ({
        listing_id: found.listing.listing_id,
        problem: `${describe(what, found)} It is not corrected, because the account's setting for such differences is to report them. ${REMEDY}`,
        code: null,
        field: what,
        remedy: REMEDY,
      })),
    );
    return;
  }
  result.healed += drifted.length;
  const idsOf = (some: Found[]) => some.map(({ listing }) => listing.listing_id);
  await service.listingChanges.mark(idsOf(unsent), [what]);
  await service.listingChanges.mark(idsOf(drifted), [what], true);
}

/** The value that Walmart shows; `null`: it is unknown, or there are too many to be read one by one. */
async function valueOf(
  check: Check,
  shown: Shown | undefined,
  { sku, confirmed }: ComparableListing,
  value: ListingValue,
): Promise<ListingValue | null> {
  if (!shown) return null;
  if ("value" in shown) return shown.value;
  const known = confirmed[check.what];
  if (typeof known === "number" && shown.one_of.includes(known)) return known;
  if (check.singleReads >= SINGLE_READS) return null;
  check.singleReads += 1;
  return await VALUE_KINDS[check.what].read(check.run.client, sku, value);
}

const REMEDY = "Send the listing's stock and price again, or change the setting.";

interface Found {
  listing: ComparableListing;
  value: ListingValue;
  walmart: ListingValue;
}

function toConfirmed({ listing, walmart }: Found) {
  return { listing_id: listing.listing_id, value: walmart };
}

function toActivity({ run, what, policy }: Check, found: Found) {
  const outcome = policy === "heal" ? "The right one is sent again." : "It is only reported.";
  return {
    account_id: run.account.id,
    direction: "internal" as const,
    entity: "listing",
    entity_id: found.listing.sku,
    action: "drift",
    outcome: "ok" as const,
    message: `${describe(what, found)} ${outcome}`,
  };
}

function describe(what: AdminWalmartListingValueKind, { value, walmart }: Found): string {
  return `Walmart had the ${what} ${textOf(walmart)} instead of ${textOf(value)}.`;
}

function textOf(value: ListingValue): string {
  if (typeof value === "number") return String(value);
  return Object.entries(value)
    .map(([node, units]) => `${units} at ${node}`)
    .join(", ");
}

function log({ run, what, policy, skus }: Check): void {
  const { container, account } = run;
  const named = skus.slice(0, NAMED).join(", ");
  const more = skus.length > NAMED ? " and others" : "";
  const outcome = policy === "heal" ? "They are sent again" : "They are only reported";
  logEvent(
    container,
    "warn",
    "drift_found",
    { account_id: account.id, kind: what },
    `${skus.length} of the values that Walmart shows for "${account.name}" are not the ones it should show (${what}). ${outcome}: ${named}${more}`,
  );
}
