/**
 * Stores a page of the seller's items. A listing that a feed is matching keeps its status: the feed's result decides. A
 * rejection stays until Walmart publishes the item. A link that a person made or removed is left alone. A confirmed
 * price stays, since Walmart's list lags behind, and another price at Walmart is found by the comparison of prices. Of
 * listings whose price is not sent, Walmart's counts an hour after a confirmation. `read_at`: when Walmart was asked.
 * `items`: a JSON array of {@link ItemSnapshot}.
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
  s.product_id, s.linked_by, a.read_at
FROM (SELECT :read_at::timestamptz AS read_at, :account_id::text AS account_id) AS a,
jsonb_to_recordset(:items::jsonb) AS s(
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
    AND (l.price_confirmed_at IS NULL OR l.walmart_price IS NULL
      OR (l.variant_id IS NULL OR l.excluded) AND l.price_confirmed_at < EXCLUDED.seen_at - interval '1 hour'))`;
}

function isLinkable(): string {
  return `(l.variant_id IS NULL AND l.linked_by IS NULL AND EXCLUDED.variant_id IS NOT NULL)`;
}

/** Listings that Walmart had and that a complete read of all items, started at `since`, did not contain. Longest unseen first. */
export const UNSEEN_LISTINGS_SQL = `
SELECT id, sku FROM walmart_listing
WHERE account_id = :account_id AND published_status IS NOT NULL AND lifecycle_status IS DISTINCT FROM 'RETIRED'
  AND seen_at < :since::timestamptz AND match_feed_id IS NULL AND deleted_at IS NULL
ORDER BY seen_at, id LIMIT :limit`;

/** Stores that the quantities of these SKUs were compared with Walmart's. */
export const STORE_COMPARED_SQL = `
UPDATE walmart_listing SET compared_at = now()
WHERE account_id = :account_id AND sku = ANY(:skus::text[]) AND deleted_at IS NULL`;

/** Listings that Walmart has not published yet, the longest unseen first. */
export const UNPUBLISHED_LISTINGS_SQL = `
SELECT id, sku FROM walmart_listing
WHERE account_id = :account_id
  -- A new item that Walmart reviews is processing without a feed.
  AND (status IN ('matched', 'staged') OR (status = 'processing' AND mode = 'create')) AND match_feed_id IS NULL AND retire_requested_at IS NULL
  AND deleted_at IS NULL
ORDER BY seen_at NULLS FIRST, id LIMIT :limit`;

/**
 * Deletes items that Walmart no longer has and that are not linked to a variant or were being retired. The row of a
 * variant that a person retired shows that it is not to be listed again automatically. Other listings of variants stay,
 * so that they can be matched again.
 */
export const DELETE_REMOVED_SQL = `
WITH retired AS (
  UPDATE walmart_listing SET deleted_at = now(), updated_at = now()
  WHERE id = ANY(:ids) AND match_feed_id IS NULL AND variant_id IS NOT NULL AND retire_requested_at IS NOT NULL
    AND deleted_at IS NULL
  RETURNING id
), deleted AS (
  DELETE FROM walmart_listing WHERE id = ANY(:ids) AND match_feed_id IS NULL AND variant_id IS NULL RETURNING id
)
SELECT id FROM retired UNION ALL SELECT id FROM deleted`;

/** Resets the listings of items that Walmart no longer has. */
export const RESET_REMOVED_SQL = `
UPDATE walmart_listing SET
  status = 'unpublished', status_details = :details, remedy = :remedy, error_origin = NULL, error_code = NULL, error_field = NULL,
  variant_group_id = NULL, is_primary_variant = false, content_hash = NULL, content_due_at = NULL,
  published_status = NULL, lifecycle_status = 'RETIRED', wpid = NULL, walmart_quantity = NULL,
  walmart_node_quantities = NULL, quantity_error = NULL, price_error = NULL, promotion_error = NULL, walmart_promotions = NULL, promotion_fingerprint = NULL, status_before = NULL, walmart_price = NULL, raw_walmart_price = NULL, updated_at = now()
WHERE id = ANY(:ids) AND match_feed_id IS NULL AND deleted_at IS NULL`;

/** Listings that are being retired and that no feed is matching; first those whose request Walmart has not accepted. */
export const RETIRING_LISTINGS_SQL = `
SELECT id, sku, retire_requested_at, retire_sent_at, seen_at, walmart_quantity, walmart_node_quantities FROM walmart_listing
WHERE account_id = :account_id AND retire_requested_at IS NOT NULL AND match_feed_id IS NULL AND deleted_at IS NULL
ORDER BY retire_sent_at NULLS FIRST, retire_requested_at, id LIMIT :limit`;
