/**
 * Adds drafts. An unlinked item with the same SKU at Walmart is linked instead; any other row with the SKU is left
 * alone. `drafts`: a JSON array of {@link NewListing}.
 */
export const ADD_DRAFTS_SQL = `
INSERT INTO walmart_listing AS l (
  id, account_id, variant_id, product_id, linked_by, sku, title, identifier_type, identifier, status_details,
  error_origin, error_field, remedy, auto_submit
)
SELECT s.id, s.account_id, s.variant_id, s.product_id, 'draft', s.sku, s.title, s.identifier_type, s.identifier,
  s.status_details, s.error_origin, s.error_field, s.remedy, COALESCE(s.auto_submit, false)
FROM jsonb_to_recordset(:drafts::jsonb) AS s(
  id text, account_id text, variant_id text, product_id text, sku text, title text, identifier_type text,
  identifier text, status_details text, error_origin text, error_field text, remedy text,
  auto_submit boolean
)
ON CONFLICT (account_id, sku) WHERE deleted_at IS NULL DO UPDATE SET
  variant_id = EXCLUDED.variant_id, product_id = EXCLUDED.product_id, linked_by = 'draft', updated_at = now()
WHERE l.variant_id IS NULL
RETURNING l.id`;

/** Locks listings, always in the same order. */
export const LOCK_LISTINGS_SQL = `
SELECT id FROM walmart_listing WHERE id = ANY(:ids) ORDER BY sku, id FOR UPDATE`;

/** Locks the listings of an item feed. `feed_id`: the id of our row. */
export const LOCK_FEED_LISTINGS_SQL = `
SELECT id FROM walmart_listing WHERE match_feed_id = :feed_id ORDER BY sku, id FOR UPDATE`;

const MATCHABLE = `
  l.status IN ('draft', 'error', 'unpublished') AND NOT l.excluded AND l.retire_requested_at IS NULL
  AND l.deleted_at IS NULL`;

/**
 * Takes listings for a feed that is about to be stored. Returns those that no other feed has taken. `requests`: a JSON
 * array of `{id, match_feed_id, mode, identifier_type, identifier, variant_group_id, is_primary_variant}`.
 */
export const TAKE_FOR_MATCH_SQL = `
UPDATE walmart_listing AS l SET
  status = 'processing', match_feed_id = s.match_feed_id, mode = s.mode,
  identifier_type = COALESCE(s.identifier_type, l.identifier_type), identifier = COALESCE(s.identifier, l.identifier),
  variant_group_id = s.variant_group_id, is_primary_variant = COALESCE(s.is_primary_variant, false),
  problems = NULL, auto_submit = false, content_hash = NULL, rejected_content_hash = NULL, content_due_at = NULL, status_details = NULL, error_origin = NULL, error_code = NULL, error_field = NULL,
  remedy = NULL, status_before = NULL, quantity_error = NULL, price_error = NULL, promotion_error = NULL, updated_at = now()
FROM jsonb_to_recordset(:requests::jsonb) AS s(
  id text, match_feed_id text, mode text, identifier_type text, identifier text, variant_group_id text,
  is_primary_variant boolean
)
WHERE l.id = s.id AND ${MATCHABLE}
RETURNING l.id`;

/**
 * Shows why listings cannot be matched, before anything is sent. `rejected`: a JSON array of
 * `{id, status_details, error_field, remedy, mode, problems}`.
 */
export const REJECT_LISTINGS_SQL = `
UPDATE walmart_listing AS l SET
  status = 'error', status_details = s.status_details, error_origin = 'medusa', error_code = NULL,
  error_field = s.error_field, remedy = s.remedy, mode = COALESCE(s.mode, l.mode), problems = s.problems,
  auto_submit = false, updated_at = now()
FROM jsonb_to_recordset(:rejected::jsonb) AS s(
  id text, status_details text, error_field text, remedy text, mode text, problems jsonb
)
WHERE l.id = s.id AND ${MATCHABLE}`;

/**
 * Stores the results of a match or set-up feed on its listings. What Walmart rejected is not in its variant group. A match confirms the price that was sent with it. Repeating it
 * changes nothing, since the listing no longer belongs to the feed. `results`: a JSON array of {@link MatchResult}.
 */
export const FINISH_MATCH_SQL = `
UPDATE walmart_listing AS l SET
  status = s.status, status_details = s.status_details, error_origin = s.error_origin, error_code = s.error_code,
  error_field = s.error_field, remedy = s.remedy, wpid = COALESCE(s.wpid, l.wpid), match_feed_id = NULL,
  problems = s.problems, content_hash = COALESCE(s.content_hash, l.content_hash),
  variant_group_id = CASE WHEN s.status <> 'error' THEN l.variant_group_id END,
  is_primary_variant = s.status <> 'error' AND l.is_primary_variant,
  walmart_price = COALESCE(s.price, l.walmart_price),
  raw_walmart_price = CASE WHEN s.price IS NULL THEN l.raw_walmart_price
    ELSE jsonb_build_object('value', s.price::text, 'precision', 20) END,
  price_confirmed_at = CASE WHEN s.price IS NULL THEN l.price_confirmed_at ELSE now() END,
  confirmed_at = CASE WHEN s.status = 'matched' THEN now() ELSE l.confirmed_at END,
  updated_at = now()
FROM jsonb_to_recordset(:results::jsonb) AS s(
  sku text, status text, status_details text, error_origin text, error_code text, error_field text, remedy text,
  wpid text, price numeric, problems jsonb, content_hash text
)
WHERE l.match_feed_id = :feed_id AND l.sku = s.sku`;

/** Marks the listings of a feed whose result will never be known. */
export const GIVE_UP_MATCH_SQL = `
UPDATE walmart_listing SET
  status = 'error', status_details = :details, error_origin = 'walmart', error_code = NULL, error_field = NULL, remedy = :remedy,
  match_feed_id = NULL, variant_group_id = NULL, is_primary_variant = false, updated_at = now()
WHERE match_feed_id = :feed_id`;

/** Shows how the listings of a feed are getting on while Walmart has no result for them. */
export const SHOW_PROCESSING_SQL = `
UPDATE walmart_listing SET status_details = :details, updated_at = now()
WHERE match_feed_id = :feed_id AND status = 'processing'`;

/** Deletes a listing that never was at Walmart and that no feed is matching. The row shows that a person did so. */
export const DELETE_UNMATCHED_SQL = `
UPDATE walmart_listing AS l SET deleted_at = now(), updated_at = now()
WHERE l.id = :id AND l.deleted_at IS NULL AND l.status IN ('draft', 'error') AND l.match_feed_id IS NULL AND l.published_status IS NULL
  AND l.wpid IS NULL AND l.status_before IS NULL AND NOT EXISTS (
    -- A match whose result Walmart never reported.
    SELECT 1 FROM walmart_feed f
    WHERE f.account_id = l.account_id AND f.kind IN ('item', 'setup') AND f.state = 'failed' AND f.feed_id IS NOT NULL
      AND f.items @> jsonb_build_array(jsonb_build_object('sku', l.sku))
  )
RETURNING l.id`;

/** Replaces a listing's own rules. */
export const REPLACE_OVERRIDES_SQL = `
UPDATE walmart_listing SET overrides = :overrides::jsonb, updated_at = now() WHERE id = :id`;
