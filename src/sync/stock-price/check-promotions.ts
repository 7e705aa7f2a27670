import type { KnownPromotion } from "../../mapping";
import type { AdminWalmartDriftPolicy } from "../../types";
import { SYNCED_LISTING } from "../../modules/walmart/sql/synced-listing";
import type { DeliveryRun } from "../delivery/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { rowsOf } from "./rows-of";
import { readPromotions } from "./values/promotion";

/** Listings that are read in one run, each by a request; the next run continues with the others. */
const READS = 1_000;
const READ_AT_ONCE = 8;
const REMEDY =
  "Change the setting to correct such differences, or change the promotions in Seller Center.";

interface Promoted {
  id: string;
  sku: string;
  known: KnownPromotion[];
}

/**
 * Reads the promotions of listings that a sale list concerns, those first that were confirmed longest ago, and stores
 * what Walmart shows. What somebody else has changed is marked, to be sent again, or reported.
 *
 * @param confirmedBefore reads may not show what was confirmed later
 */
export async function checkPromotions(
  { container, account, client }: DeliveryRun,
  policy: AdminWalmartDriftPolicy,
  confirmedBefore: Date,
): Promise<{ checked: number; drifted: string[] }> {
  const listings = await rowsOf<Promoted>(container, {
    sql: `SELECT l.id, l.sku, COALESCE(l.walmart_promotions, '[]'::jsonb) AS known FROM walmart_listing l
          WHERE l.account_id = :account_id AND ${SYNCED_LISTING}
            AND (l.promotions IS NOT NULL OR l.walmart_promotions IS NOT NULL)
            AND COALESCE(l.promotions_confirmed_at < :before::timestamptz, true)
            AND NOT EXISTS (SELECT 1 FROM walmart_listing_change c
              WHERE c.listing_id = l.id AND c.kind = 'promotion' AND c.deleted_at IS NULL)
          ORDER BY l.promotions_confirmed_at NULLS FIRST, l.id LIMIT :limit`,
    bindings: { account_id: account.id, before: confirmedBefore.toISOString(), limit: READS },
  });
  const read: (Promoted & { shown: KnownPromotion[] })[] = [];
  for (const some of chunks(listings, READ_AT_ONCE)) {
    if (client.throttle.availableAt("prices.promotions")) break;
    read.push(
      ...(await Promise.all(
        some.map(async (each) => ({ ...each, shown: await readPromotions(client, each.sku) })),
      )),
    );
  }
  const drifted = read.filter(({ known, shown }) => !isSame(known, shown, Date.now()));
  const { listingChanges } = walmartService(container);
  await listingChanges.storeConfirmed(
    "promotion",
    read.map(({ id, shown }) => ({
      listing_id: id,
      value: { periods: [], known: [], known_at: null, step: null, after: shown },
    })),
  );
  if (policy === "report")
    await listingChanges.storeProblems(
      "promotion",
      drifted.map(({ id }) => ({
        listing_id: id,
        problem: `Walmart has other promotions than it should have. They are not corrected, because the account's setting for such differences is to report them. ${REMEDY}`,
        code: null,
        field: "promotion",
        remedy: REMEDY,
      })),
    );
  else
    await listingChanges.mark(
      drifted.map(({ id }) => id),
      ["promotion"],
    );
  return { checked: read.length, drifted: drifted.map(({ sku }) => sku) };
}

/** Whether Walmart shows what it confirmed. Walmart may forget those that have ended. */
function isSame(
  known: readonly KnownPromotion[],
  shown: readonly KnownPromotion[],
  now: number,
): boolean {
  const keysOf = (promotions: readonly KnownPromotion[]) =>
    promotions
      .filter(({ ends }) => ends > now)
      .map(({ kind, price, starts, ends }) => [kind, price, starts, ends].join(" "))
      .toSorted()
      .join();
  return keysOf(known) === keysOf(shown);
}
