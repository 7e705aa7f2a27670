import { useTranslation } from "react-i18next";
import type { AdminCreateWalmartListings, AdminWalmartListing } from "../../../../types";
import { sync } from "../../../hooks/api/api";
import {
  addListings,
  matchListings,
  mendDrift,
  retireListing,
  updateListing,
} from "../../../hooks/api/api-listings";
import { walmartKeys } from "../../../hooks/api/query-keys";
import { forEachOf, type TaskReport } from "../../../tasks/tasks";
import { useTaskRunner } from "../../../tasks/use-task-runner";
import { isMatchable } from "../../../widgets/_product/product-listings";
import { portions } from "./listing-values";

/** How many a route takes at once. */
const MATCHED_AT_ONCE = 200;
const TOLD_AT_ONCE = 10;

type Ids = Pick<AdminWalmartListing, "id">[];

const told = ({ sku }: AdminWalmartListing, error: unknown): string =>
  `${sku}: ${error instanceof Error ? error.message : String(error)}`;

const messages = (errors: { message: string }[]): string[] => errors.map(({ message }) => message);

/** Offers listings to Walmart in portions; answers how many it took. */
async function matchAll(listings: Ids, report: TaskReport) {
  let queued = 0;
  let refused = 0;
  let done = 0;
  const problems: string[] = [];
  report({ done, total: listings.length });
  for (const some of portions(listings, MATCHED_AT_ONCE)) {
    const answer = await matchListings({ ids: some.map(({ id }) => id) });
    queued += answer.queued;
    refused += answer.refused;
    problems.push(...messages(answer.errors));
    report({ done: (done += some.length) });
  }
  return { queued, refused, problems };
}

/** What can be done with many listings at once. Each goes on while the merchant looks at other pages. */
export function useBulkListings() {
  const { t } = useTranslation("walmart");
  const run = useTaskRunner([walmartKeys.listings, walmartKeys.orders]);
  const matched = ({ queued, refused }: { queued: number; refused: number }): string =>
    [
      t("listings.bulk.matched", { count: queued }),
      refused > 0 && t("listings.bulk.refused", { count: refused }),
    ]
      .filter(Boolean)
      .join(" ");

  return {
    match: (listings: AdminWalmartListing[]) =>
      run(t("listings.bulk.matching", { count: listings.length }), async (report) => {
        const counts = await matchAll(listings.filter(isMatchable), report);
        return { message: matched(counts), problems: counts.problems };
      }),

    /** All drafts of accounts, however many there are. */
    matchDrafts: (accountIds: string[]) =>
      run(t("listings.bulk.matchingDrafts"), async (report) => {
        const counts = { queued: 0, refused: 0 };
        const problems: string[] = [];
        for (const [index, account_id] of accountIds.entries()) {
          report({ done: index, total: accountIds.length > 1 ? accountIds.length : null });
          const answer = await matchListings({ account_id });
          counts.queued += answer.queued;
          counts.refused += answer.refused;
          problems.push(...messages(answer.errors));
        }
        return { message: matched(counts), problems };
      }),

    exclude: (listings: AdminWalmartListing[], excluded: boolean) =>
      run(
        t(excluded ? "listings.bulk.excluding" : "listings.bulk.including", {
          count: listings.length,
        }),
        async (report) => {
          const count = await forEachOf(
            listings,
            report,
            ({ id }) => updateListing(id, { excluded }),
            told,
          );
          return {
            message: t(excluded ? "listings.bulk.excluded" : "listings.bulk.included", { count }),
          };
        },
      ),

    retire: (listings: AdminWalmartListing[]) =>
      run(t("listings.bulk.retiring", { count: listings.length }), async (report) => {
        const count = await forEachOf(listings, report, ({ id }) => retireListing(id), told, 1);
        return { message: t("listings.bulk.retired", { count }) };
      }),

    /** Reads at Walmart what it shows of them, and tells it again what it shows otherwise. */
    push: (listings: AdminWalmartListing[]) =>
      run(t("listings.bulk.pushing", { count: listings.length }), async (report) => {
        let done = 0;
        let mended = 0;
        const problems: string[] = [];
        report({ done, total: listings.length });
        for (const some of portions(listings, TOLD_AT_ONCE)) {
          const { drift, errors } = await mendDrift({ ids: some.map(({ id }) => id) });
          mended += drift.filter((each) => each.mended).length;
          problems.push(...messages(errors));
          report({ done: (done += some.length) });
        }
        return { message: t("listings.bulk.pushed", { count: mended }), problems };
      }),

    /** Adds drafts and, if asked, offers them at once. */
    add: (body: AdminCreateWalmartListings, matchToo: boolean) =>
      run(t("listings.add.running"), async (report) => {
        const { listings, count, added, errors } = await addListings(body);
        const problems = messages(errors);
        const parts = [t("listings.add.added", { count: added })];
        if (count > added) parts.push(t("listings.add.known", { count: count - added }));
        if (matchToo && count > 0) {
          // The answer holds the first thousand: of more, all drafts of the account are meant.
          const offered =
            count > listings.length
              ? await matchListings({ account_id: body.account_id })
              : await matchAll(listings.filter(isMatchable), report);
          parts.push(matched(offered));
          problems.push(...("problems" in offered ? offered.problems : messages(offered.errors)));
        }
        return { message: parts.join(" "), problems };
      }),

    /** Reads Walmart's items, and tells quantities and prices that it does not show yet. */
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
