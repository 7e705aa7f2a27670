import { useTranslation } from "react-i18next";
import type { AdminCreateWalmartListings, AdminWalmartListing } from "../../../../types";
import {
  addListings,
  matchListings,
  repairDrift,
  retireListing,
  updateListing,
} from "../../../hooks/api/listings";
import { createListings, validateListings } from "../../../hooks/api/item-setup";
import { sync } from "../../../hooks/api/sync";
import { saveFile } from "../../../format/csv";
import { useCsv } from "../../../hooks/use-csv";
import { batches, forEachOf, type TaskReport } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import { isMatchable, listingName } from "./listing-values";
import { type MissingValue, missingColumns } from "./missing-csv";

/** The route accepts at most this many listings. */
const MATCHED_AT_ONCE = 200;
/** Each listing takes several requests to Walmart, so a larger batch could time out. */
export const REPAIRED_AT_ONCE = 10;

const messages = (errors: { message: string }[]): string[] => errors.map(({ message }) => message);

interface Matched {
  queued: number;
  refused: number;
  problems: string[];
}

async function matchAll(
  listings: Pick<AdminWalmartListing, "id">[],
  report: TaskReport,
): Promise<Matched> {
  const sum: Matched = { queued: 0, refused: 0, problems: [] };
  let done = 0;
  report({ done, total: listings.length });
  for (const batch of batches(listings, MATCHED_AT_ONCE)) {
    const { queued, refused, errors } = await matchListings({ ids: batch.map(({ id }) => id) });
    sum.queued += queued;
    sum.refused += refused;
    sum.problems.push(...messages(errors));
    report({ done: (done += batch.length) });
  }
  return sum;
}

/** Matches all drafts of some accounts. */
async function matchDrafts(accountIds: string[], report: TaskReport): Promise<Matched> {
  const sum: Matched = { queued: 0, refused: 0, problems: [] };
  for (const [index, account_id] of accountIds.entries()) {
    report({ done: index, total: accountIds.length > 1 ? accountIds.length : null });
    const { queued, refused, errors } = await matchListings({ account_id });
    sum.queued += queued;
    sum.refused += refused;
    sum.problems.push(...messages(errors));
  }
  return sum;
}

/** Stores the product types that a look-up suggests, and sets the items up. */
async function createAll(
  listings: AdminWalmartListing[],
  typeOf: (listing: AdminWalmartListing) => string | null,
  report: TaskReport,
): Promise<Matched> {
  const sum: Matched = { queued: 0, refused: 0, problems: [] };
  const untyped = listings.filter((listing) => !listing.product_type && typeOf(listing));
  let done = 0;
  report({ done, total: untyped.length + listings.length });
  for (const listing of untyped) {
    await updateListing(listing.id, { product_type: typeOf(listing) });
    report({ done: (done += 1) });
  }
  for (const batch of batches(listings, MATCHED_AT_ONCE)) {
    const { queued, refused, errors } = await createListings({ ids: batch.map(({ id }) => id) });
    sum.queued += queued;
    sum.refused += refused;
    sum.problems.push(...messages(errors));
    report({ done: (done += batch.length) });
  }
  return sum;
}

/** Bulk actions. They continue while the merchant visits other pages of the admin. */
export function useBulkListings() {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner();
  const csv = useCsv();
  const matched = ({ queued, refused }: Matched): string =>
    [
      t("listings.bulk.matched", { count: queued }),
      refused > 0 && t("listings.bulk.refused", { count: refused }),
    ]
      .filter(Boolean)
      .join(" ");
  const setExcluded = (listings: AdminWalmartListing[], excluded: boolean) => {
    const [running, done] = excluded
      ? (["listings.bulk.excluding", "listings.bulk.excluded"] as const)
      : (["listings.bulk.including", "listings.bulk.included"] as const);
    return run(t(running, { count: listings.length }), async (report) => {
      const act = ({ id }: AdminWalmartListing) => updateListing(id, { excluded });
      return { message: t(done, { count: await forEachOf(listings, report, act, listingName) }) };
    });
  };

  return {
    match: (listings: AdminWalmartListing[]) =>
      run(t("listings.bulk.matching", { count: listings.length }), async (report) => {
        const sum = await matchAll(listings.filter(isMatchable), report);
        return { message: matched(sum), problems: sum.problems };
      }),

    /** Sets listings up as new items. @param typeOf the product type for one without */
    create: (
      listings: AdminWalmartListing[],
      typeOf: (listing: AdminWalmartListing) => string | null = () => null,
    ) =>
      run(t("setup.bulk.creating", { count: listings.length }), async (report) => {
        const { queued, refused, problems } = await createAll(listings, typeOf, report);
        const parts = [t("setup.bulk.created", { count: queued })];
        if (refused > 0) parts.push(t("setup.bulk.refused", { count: refused }));
        return { message: parts.join(" "), problems };
      }),

    /** Checks listings and writes what is missing to a file. */
    missing: (listings: AdminWalmartListing[]) =>
      run(t("setup.bulk.checking", { count: listings.length }), async (report) => {
        const rows: MissingValue[] = [];
        let done = 0;
        report({ done, total: listings.length });
        for (const batch of batches(listings, MATCHED_AT_ONCE)) {
          const answer = await validateListings({ ids: batch.map(({ id }) => id) });
          const skus = new Map(batch.map((listing) => [listing.id, listing]));
          for (const { id, product_type, problems } of answer.listings) {
            const listing = skus.get(id);
            if (listing) rows.push(...problems.map((each) => ({ listing, product_type, ...each })));
          }
          report({ done: (done += batch.length) });
        }
        if (rows.length === 0) return { message: t("setup.bulk.complete") };
        saveFile("walmart-missing.csv", csv.file(missingColumns(csv), rows), "text/csv");
        return { message: t("setup.bulk.missing", { count: rows.length }) };
      }),

    matchDrafts: (accountIds: string[]) =>
      run(t("listings.bulk.matchingDrafts"), async (report) => {
        const sum = await matchDrafts(accountIds, report);
        return { message: matched(sum), problems: sum.problems };
      }),

    exclude: (listings: AdminWalmartListing[]) => setExcluded(listings, true),
    include: (listings: AdminWalmartListing[]) => setExcluded(listings, false),

    retire: (listings: AdminWalmartListing[]) =>
      run(t("listings.bulk.retiring", { count: listings.length }), async (report) => {
        const act = ({ id }: AdminWalmartListing) => retireListing(id);
        const count = await forEachOf(listings, report, act, listingName, 1);
        return { message: t("listings.bulk.retired", { count }) };
      }),

    /** Reads stock and prices at Walmart, and sends those again that differ. */
    push: (listings: AdminWalmartListing[]) =>
      run(t("listings.bulk.pushing", { count: listings.length }), async (report) => {
        let done = 0;
        let repaired = 0;
        const problems: string[] = [];
        report({ done, total: listings.length });
        for (const batch of batches(listings, REPAIRED_AT_ONCE)) {
          const { drift, errors } = await repairDrift({ ids: batch.map(({ id }) => id) });
          repaired += drift.filter((each) => each.mended).length;
          problems.push(...messages(errors));
          report({ done: (done += batch.length) });
        }
        return { message: t("listings.bulk.pushed", { count: repaired }), problems };
      }),

    /** Adds drafts and optionally matches them. */
    add: (body: AdminCreateWalmartListings, matchToo: boolean) =>
      run(t("listings.add.running"), async (report) => {
        const { listings, count, added, errors } = await addListings(body);
        const problems = messages(errors);
        const parts = [t("listings.add.added", { count: added })];
        if (count > added) parts.push(t("listings.add.existing", { count: count - added }));
        if (matchToo && count > 0) {
          // The response holds the first 1,000 listings. If there are more, match all drafts of the account.
          const sum =
            count > listings.length
              ? await matchDrafts([body.account_id], report)
              : await matchAll(listings.filter(isMatchable), report);
          parts.push(matched(sum));
          problems.push(...sum.problems);
        }
        return { message: parts.join(" "), problems };
      }),

    /** Reads Walmart's items, then sends changed quantities and prices. */
    sync: (account_id?: string) =>
      run(t("listings.sync.running"), async () => {
        const { results } = await sync({
          ...(account_id ? { account_id } : {}),
          what: ["listings", "inventory", "prices"],
        });
        return {
          message: t("listings.sync.done"),
          problems: results.flatMap(({ errors }) => messages(errors)),
        };
      }),
  };
}

export type BulkListings = ReturnType<typeof useBulkListings>;
