import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminWalmartListingValueKind } from "../../types";
import type { ListingValue } from "../../modules/walmart/types";
import { startRun } from "../delivery/start-run";
import { chunks } from "../kernel/chunks";
import { describeError } from "../kernel/describe-error";
import { VALUE_KINDS } from "./values";
import { syncedListings } from "./synced-listings";
import { sameValue } from "./value";
import { computeValues } from "./compute-values";

/** A value that would be sent, and what Walmart shows now. */
export interface PreviewedValue {
  listing_id: string;
  sku: string;
  what: AdminWalmartListingValueKind;
  /** The value that would be sent. */
  value: ListingValue | null;
  /** What Walmart confirmed last. */
  confirmed: ListingValue | null;
  /** What Walmart shows now. Missing past the first `ASKED` changes, which are not read. */
  walmart?: ListingValue | null;
  /** Why no value can be sent. */
  problem: string | null;
}

export interface PreviewedValues {
  counts: { listings: number; would_send: number; problems: number };
  changes: PreviewedValue[];
  errors: { message: string }[];
}

/** Why a price that the account's price guard holds is not sent. */
const HELD = "This price waits until a person sends it or keeps the old one.";
const CHUNK = 1_000;
/** Number of changes that are listed; the others are only counted. */
const SHOWN = 200;
/** Number of changes for which Walmart's value is read: each takes a request. */
const ASKED = 50;
const ASKED_AT_ONCE = 5;

/** Computes the values of an account's listings that would be sent to Walmart. Stores and sends nothing. */
export async function previewValues(
  container: MedusaContainer,
  accountId: string,
  change: AdminWalmartListingValueKind,
): Promise<PreviewedValues> {
  const tried: PreviewedValues = {
    counts: { listings: 0, would_send: 0, problems: 0 },
    changes: [],
    errors: [],
  };
  const run = await startRun(container, accountId, { evenPaused: true });
  if (!run) return tried;
  const kind = VALUE_KINDS[change];
  for await (const listings of syncedListings(container, accountId, CHUNK)) {
    tried.counts.listings += listings.length;
    const values = await computeValues(container, kind, run.account, listings);
    for (const { listing_id, sku, confirmed } of listings) {
      const computed = values.get(listing_id);
      if (!computed) continue;
      const { hold, value, problem } = computed;
      if (!hold && sameValue(value, confirmed[change])) continue;
      tried.counts[hold || value === null ? "problems" : "would_send"] += 1;
      if (tried.changes.length < SHOWN)
        tried.changes.push({
          listing_id,
          sku,
          what: change,
          value: hold ? hold.price : value,
          confirmed: confirmed[change],
          problem: hold ? HELD : problem,
        });
    }
  }
  tried.changes.sort((a, b) => (a.sku < b.sku ? -1 : 1));
  for (const some of chunks(tried.changes.slice(0, ASKED), ASKED_AT_ONCE)) {
    await Promise.all(
      some.map(async (each) => {
        try {
          each.walmart = await kind.read(run.client, each.sku, each.value);
        } catch (error) {
          tried.errors.push({ message: `${each.sku}: ${describeError(error)}` });
        }
      }),
    );
  }
  return tried;
}
