/**
 * Stores what Walmart says of a page of the seller's items. What an offer that is under way comes to is told by its feed;
 * a refusal stays until Walmart has the item on its site. A link that a person made or took away is left alone. Walmart's
 * price counts unless it was confirmed a moment ago: its list lags behind. Parameters: the moment when it was asked
 * (ISO 8601), account id, a JSON array of {@link ItemSnapshot}.
 */
export const STORE_ITEMS_SQL = `
INSERT INTO walmart_listing AS l (
  id, account_id, sku, title, wpid, identifier_type, identifier, status, status_details, error_origin, error_code,
  remedy, published_status, lifecycle_status, unpublished_reasons, walmart_price, raw_walmart_price, variant_id,
  product_id, linked_by, seen_at
)
SELECT s.new_id, a.account_id, s.sku, s.title, s.wpid, s.identifier_type, s.identifier, s.status, s.status_details,
  s.error_origin, s.error_code, s.remedy, s.published_status, s.lifecycle_status, s.unpublished_reasons, s.price,
  CASE WHEN s.price IS NOT NULL THEN jsonb_build_object('value', s.price::text, 'precision', 20) END, s.variant_id,
  s.product_id, s.linked_by, a.asked_at
FROM (SELECT ?::timestamptz AS asked_at, ?::text AS account_id) AS a,
jsonb_to_recordset(?::jsonb) AS s(
  new_id text, sku text, title text, wpid text, identifier_type text, identifier text, status text,
  status_details text, error_origin text, error_code text, remedy text, published_status text, lifecycle_status text,
  unpublished_reasons jsonb, price numeric, variant_id text, product_id text, linked_by text
)
ON CONFLICT (account_id, sku) WHERE deleted_at IS NULL DO UPDATE SET
  title = COALESCE(EXCLUDED.title, l.title),
  wpid = COALESCE(EXCLUDED.wpid, l.wpid),
  identifier_type = COALESCE(l.identifier_type, EXCLUDED.identifier_type),
  identifier = COALESCE(l.identifier, EXCLUDED.identifier),
  published_status = EXCLUDED.published_status,
  lifecycle_status = EXCLUDED.lifecycle_status,
  unpublished_reasons = EXCLUDED.unpublished_reasons,
  ${["status", "status_details", "error_origin", "error_code", "remedy"]
    .map(
      (column) =>
        `${column} = CASE WHEN ${keepsStatus()} THEN l.${column} ELSE EXCLUDED.${column} END`,
    )
    .join(",\n  ")},
  error_field = CASE WHEN ${keepsStatus()} THEN l.error_field END,
  walmart_price = CASE WHEN ${isPriceNewer()} THEN EXCLUDED.walmart_price ELSE l.walmart_price END,
  raw_walmart_price = CASE WHEN ${isPriceNewer()} THEN EXCLUDED.raw_walmart_price ELSE l.raw_walmart_price END,
  variant_id = CASE WHEN ${isLinkable()} THEN EXCLUDED.variant_id ELSE l.variant_id END,
  product_id = CASE WHEN ${isLinkable()} THEN EXCLUDED.product_id ELSE l.product_id END,
  linked_by = CASE WHEN ${isLinkable()} THEN EXCLUDED.linked_by ELSE l.linked_by END,
  seen_at = EXCLUDED.seen_at,
  updated_at = now()
WHERE l.seen_at IS NULL OR l.seen_at <= EXCLUDED.seen_at
RETURNING l.id, l.variant_id, (xmax = 0) AS is_new`;

function keepsStatus(): string {
  return `(l.match_feed_id IS NOT NULL OR l.status_before IS NOT NULL OR (l.status = 'error' AND l.error_code IS DISTINCT FROM 'SYSTEM_PROBLEM'
    AND EXCLUDED.status IN ('unpublished', 'matched')))`;
}

function isPriceNewer(): string {
  return `(EXCLUDED.walmart_price IS NOT NULL
    AND (l.price_confirmed_at IS NULL OR l.price_confirmed_at < EXCLUDED.seen_at - interval '1 hour'))`;
}

function isLinkable(): string {
  return `(l.variant_id IS NULL AND l.linked_by IS NULL AND EXCLUDED.variant_id IS NOT NULL)`;
}

/**
 * Listings that Walmart had and did not name in a reading of all items, the longest unseen first. Parameters: account id,
 * when the reading was begun, limit.
 */
export const UNSEEN_LISTINGS_SQL = `
SELECT id, sku FROM walmart_listing
WHERE account_id = ? AND published_status IS NOT NULL AND lifecycle_status IS DISTINCT FROM 'RETIRED'
  AND seen_at < ?::timestamptz AND match_feed_id IS NULL AND deleted_at IS NULL
ORDER BY seen_at, id LIMIT ?`;

/**
 * Listings whose next news is awaited: on their way to the site. The longest unseen first. Parameters: account id, limit.
 */
export const AWAITED_LISTINGS_SQL = `
SELECT id, sku FROM walmart_listing
WHERE account_id = ? AND status IN ('matched', 'staged') AND match_feed_id IS NULL AND retire_requested_at IS NULL
  AND deleted_at IS NULL
ORDER BY seen_at NULLS FIRST, id LIMIT ?`;

/**
 * What Walmart does not have any more. A row that no variant stands for, or that was to be retired, goes; what the
 * merchant offered stays, so that it can be offered anew. Parameters: ids.
 */
export const DROP_GONE_SQL = `
DELETE FROM walmart_listing
WHERE id = ANY(?) AND match_feed_id IS NULL AND (variant_id IS NULL OR retire_requested_at IS NOT NULL)
RETURNING id`;
export const MARK_GONE_SQL = `
UPDATE walmart_listing SET
  status = 'unpublished', status_details = ?, remedy = ?, error_origin = NULL, error_code = NULL, error_field = NULL,
  published_status = NULL, lifecycle_status = 'RETIRED', wpid = NULL, walmart_quantity = NULL,
  walmart_node_quantities = NULL, quantity_error = NULL, price_error = NULL, status_before = NULL, walmart_price = NULL, raw_walmart_price = NULL, updated_at = now()
WHERE id = ANY(?) AND match_feed_id IS NULL AND deleted_at IS NULL`;

/** Listings that are to be taken off Walmart, whose offer is not under way. Parameters: account id, limit. */
export const RETIRING_LISTINGS_SQL = `
SELECT id, sku, retire_requested_at, retire_sent_at, seen_at, walmart_quantity, walmart_node_quantities FROM walmart_listing
WHERE account_id = ? AND retire_requested_at IS NOT NULL AND match_feed_id IS NULL AND deleted_at IS NULL
ORDER BY retire_sent_at NULLS FIRST, retire_requested_at, id LIMIT ?`;
