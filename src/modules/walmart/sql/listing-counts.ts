import { LISTING_STATUSES } from "../../../types";

/** Walmart has not confirmed the quantity or price that it should show, and the listing's values are sent. */
export const DIFFERING_SQL = `(l.variant_id IS NOT NULL AND NOT l.excluded AND l.retire_requested_at IS NULL AND (
  COALESCE(l.quantity <> l.walmart_quantity, l.quantity IS NOT NULL)
  OR COALESCE(l.node_quantities <> l.walmart_node_quantities, l.node_quantities IS NOT NULL)
  OR COALESCE(l.price <> l.walmart_price, l.price IS NOT NULL)
))`;

/** Of one account, or of all if it is null. */
const OF_ACCOUNT = "(:account_id::text IS NULL OR l.account_id = :account_id)";

const statusCounts = LISTING_STATUSES.map(
  (status) => `(count(*) FILTER (WHERE l.status = '${status}'))::integer AS ${status}`,
).join(",\n  ");

/** Reads all listings once. */
export const COUNT_LISTINGS_SQL = `
SELECT
  ${statusCounts},
  (count(*) FILTER (WHERE l.variant_id IS NULL))::integer AS unlinked,
  (count(*) FILTER (WHERE ${DIFFERING_SQL}))::integer AS differing
FROM walmart_listing l WHERE l.deleted_at IS NULL AND ${OF_ACCOUNT}`;

/** The overview's counts of listings, by indexes alone. */
export const OVERVIEW_LISTINGS_SQL = `
SELECT
  (SELECT count(*)::integer FROM walmart_listing l
    WHERE l.deleted_at IS NULL AND l.status = 'error' AND ${OF_ACCOUNT}) AS error,
  EXISTS (SELECT 1 FROM walmart_listing l WHERE l.deleted_at IS NULL AND ${OF_ACCOUNT}) AS "exists"`;
