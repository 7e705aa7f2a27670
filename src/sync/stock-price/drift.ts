import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_VALUE_KINDS, type AdminWalmartListingValueKind } from "../../types";
import type { ListingValue, WalmartAccountRow } from "../../modules/walmart/types";
import type { WalmartClient } from "../../walmart-api";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { VALUE_KINDS } from "./values";
import { type SyncedListing, pageOfListings } from "./synced-listings";
import { pushValues } from "./push-values";
import { sameValue } from "./value";
import { computeValues } from "./compute-values";

/** A quantity or price that Walmart shows otherwise than it should. */
export interface Drift {
  listing_id: string;
  account_id: string;
  sku: string;
  what: AdminWalmartListingValueKind;
  /** What Walmart should show. */
  value: ListingValue | null;
  /** What Walmart confirmed last. */
  confirmed: ListingValue | null;
  /** What Walmart shows. `null`: it does not know the SKU. */
  walmart: ListingValue | null;
  /** Set by `repairDrift`: whether Walmart has confirmed the value. */
  mended?: boolean;
}

export interface DriftReport {
  drift: Drift[];
  /** How many listings match, and how many of them were read. */
  count: number;
  checked: number;
  errors: { listing_id: string; message: string }[];
}

export interface DriftInput {
  account_id?: string;
  ids?: string[];
  what?: AdminWalmartListingValueKind[];
  limit: number;
  offset: number;
}

const READ_AT_ONCE = 5;

/** Reads what Walmart shows for some listings and returns the values that differ. */
export async function readDrift(
  container: MedusaContainer,
  input: DriftInput,
): Promise<DriftReport> {
  // Fails for an unknown account instead of reporting no drift.
  if (input.account_id) await walmartService(container).retrieveWalmartAccount(input.account_id);
  const { listings, count } = await pageOfListings(container, input);
  const report: DriftReport = { drift: [], count, checked: listings.length, errors: [] };
  const talks = await talksOf(container, listings);
  for (const some of chunks(listings, READ_AT_ONCE)) {
    await Promise.all(
      some.map(async (listing) => {
        const talk = talks.get(listing.account_id);
        if (!talk) return;
        try {
          for (const what of input.what ?? LISTING_VALUE_KINDS)
            report.drift.push(...(await driftOf(container, talk, listing, what)));
        } catch (error) {
          report.errors.push({ listing_id: listing.listing_id, message: describeError(error) });
        }
      }),
    );
  }
  report.drift.sort((a, b) => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : 0));
  return report;
}

/** Sends the values of listings that drifted to Walmart again. */
export async function repairDrift(
  container: MedusaContainer,
  input: Required<Pick<DriftInput, "ids">> & Pick<DriftInput, "what">,
): Promise<DriftReport> {
  const report = await readDrift(container, { ...input, limit: input.ids.length, offset: 0 });
  const service = walmartService(container);
  for (const what of LISTING_VALUE_KINDS) {
    const drifted = report.drift.filter((each) => each.what === what);
    await service.listingChanges.storeConfirmed(
      what,
      drifted.map(({ listing_id, walmart: value }) => ({ listing_id, value })),
    );
    const accounts = await service.listingChanges.mark(
      drifted.map(({ listing_id }) => listing_id),
      [what],
      true,
    );
    for (const account_id of accounts) {
      const { errors } = await pushValues(container, { account_id, kind: what, wait: true });
      report.errors.push(...errors.map(({ message }) => ({ listing_id: "", message })));
    }
  }
  const { listings } = await pageOfListings(container, {
    ids: input.ids,
    limit: input.ids.length,
    offset: 0,
  });
  const now = new Map(listings.map((listing) => [listing.listing_id, listing]));
  for (const each of report.drift) {
    const listing = now.get(each.listing_id);
    each.mended =
      listing !== undefined && sameValue(listing.value[each.what], listing.confirmed[each.what]);
  }
  return report;
}

interface Talk {
  account: WalmartAccountRow;
  client: WalmartClient;
}

async function talksOf(
  container: MedusaContainer,
  listings: SyncedListing[],
): Promise<Map<string, Talk>> {
  const service = walmartService(container);
  const ids = [...new Set(listings.map(({ account_id }) => account_id))];
  const accounts = await service.listWalmartAccounts({ id: ids });
  return new Map(
    await Promise.all(
      accounts.map(
        async (account) =>
          [account.id, { account, client: await service.clientFor(account) }] as const,
      ),
    ),
  );
}

async function driftOf(
  container: MedusaContainer,
  { account, client }: Talk,
  listing: SyncedListing,
  what: AdminWalmartListingValueKind,
): Promise<Drift[]> {
  const { listing_id, account_id, sku, confirmed } = listing;
  const values = await computeValues(container, VALUE_KINDS[what], account, [listing]);
  const value = values.get(listing_id)?.value ?? null;
  if (value === null) return [];
  const walmart = await VALUE_KINDS[what].read(client, sku, value);
  if (sameValue(walmart, value)) return [];
  return [{ listing_id, account_id, sku, what, value, confirmed: confirmed[what], walmart }];
}
