import { LISTING_STATUSES } from "../../types";

/** Walmart has not confirmed the quantity or the price that it should show, and is to be told of them. */
export const DIFFERING_SQL = `(l.variant_id IS NOT NULL AND NOT l.excluded AND l.retire_requested_at IS NULL AND (
  COALESCE(l.quantity <> l.walmart_quantity, l.quantity IS NOT NULL)
  OR COALESCE(l.node_quantities <> l.walmart_node_quantities, l.node_quantities IS NOT NULL)
  OR COALESCE(l.price <> l.walmart_price, l.price IS NOT NULL)
))`;

const statusCounts = LISTING_STATUSES.map(
  (status) => `(count(*) FILTER (WHERE l.status = '${status}'))::integer AS ${status}`,
).join(",\n  ");

/** One pass over the listings. Parameters: the account's id, twice. */
export const COUNT_LISTINGS_SQL = `
SELECT
  ${statusCounts},
  (count(*) FILTER (WHERE l.variant_id IS NULL))::integer AS unlinked,
  (count(*) FILTER (WHERE ${DIFFERING_SQL}))::integer AS differing
FROM walmart_listing l WHERE l.deleted_at IS NULL AND (?::text IS NULL OR l.account_id = ?)`;

/** What the overview says of listings, without a look at all of them. Parameters: the account's id, four times. */
export const OVERVIEW_LISTINGS_SQL = `
SELECT
  (SELECT count(*)::integer FROM walmart_listing l
    WHERE l.deleted_at IS NULL AND l.status = 'error' AND (?::text IS NULL OR l.account_id = ?)) AS error,
  EXISTS (SELECT 1 FROM walmart_listing l
    WHERE l.deleted_at IS NULL AND (?::text IS NULL OR l.account_id = ?)) AS "exists"`;
