import type { MedusaContainer } from "@medusajs/framework/types";
import type { ChangeKind } from "../../modules/walmart/types";
import type { ListingValue } from "../../modules/walmart/types";
import { startRun } from "../delivery/start-run";
import { chunks } from "../kernel/chunks";
import { describeError } from "../kernel/describe-error";
import { VALUE_KINDS } from "./values";
import { offeredListings } from "./offered-listings";
import { sameValue } from "./value";

/** What would be told, and how that differs from what Walmart shows now. */
export interface PreviewedValue {
  listing_id: string;
  sku: string;
  what: ChangeKind;
  /** What Walmart would be told. */
  value: ListingValue | null;
  /** What it confirmed last. */
  confirmed: ListingValue | null;
  /** What it shows now; left out where it was not asked, since there are too many. */
  walmart?: ListingValue | null;
  /** Why nothing can be told. */
  problem: string | null;
}

export interface PreviewedValues {
  counts: { listings: number; would_send: number; problems: number };
  changes: PreviewedValue[];
  errors: { message: string }[];
}

const CHUNK = 1_000;
/** Changes that are answered one by one; the others are counted. */
const SHOWN = 200;
/** Of so many Walmart is asked what it shows: each is a request. */
const ASKED = 50;
const ASKED_AT_ONCE = 5;

/** Works out what Walmart would be told of an account's listings. Nothing is stored and nothing is sent. */
export async function previewValues(
  container: MedusaContainer,
  accountId: string,
  change: ChangeKind,
): Promise<PreviewedValues> {
  const tried: PreviewedValues = {
    counts: { listings: 0, would_send: 0, problems: 0 },
    changes: [],
    errors: [],
  };
  const run = await startRun(container, accountId);
  if (!run) return tried;
  const kind = VALUE_KINDS[change];
  for await (const listings of offeredListings(container, accountId, CHUNK)) {
    tried.counts.listings += listings.length;
    const offers = await kind.recompute(container, run.account, listings);
    for (const { listing_id, sku, confirmed } of listings) {
      const offer = offers.get(listing_id);
      if (!offer || sameValue(offer.value, confirmed[change])) continue;
      tried.counts[offer.value === null ? "problems" : "would_send"] += 1;
      if (tried.changes.length < SHOWN)
        tried.changes.push({
          listing_id,
          sku,
          what: change,
          value: offer.value,
          confirmed: confirmed[change],
          problem: offer.problem,
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
