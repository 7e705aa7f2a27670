/**
 * Adds drafts. An item of the same SKU that is at Walmart already and that no variant stands for is linked instead; any
 * other row of the SKU is left alone. Parameter: a JSON array of {@link NewListing}.
 */
export const ADD_DRAFTS_SQL = `
INSERT INTO walmart_listing AS l (
  id, account_id, variant_id, product_id, linked_by, sku, title, identifier_type, identifier, status_details,
  error_origin, error_field, remedy
)
SELECT s.id, s.account_id, s.variant_id, s.product_id, 'draft', s.sku, s.title, s.identifier_type, s.identifier,
  s.status_details, s.error_origin, s.error_field, s.remedy
FROM jsonb_to_recordset(?::jsonb) AS s(
  id text, account_id text, variant_id text, product_id text, sku text, title text, identifier_type text,
  identifier text, status_details text, error_origin text, error_field text, remedy text
)
ON CONFLICT (account_id, sku) WHERE deleted_at IS NULL DO UPDATE SET
  variant_id = EXCLUDED.variant_id, product_id = EXCLUDED.product_id, linked_by = 'draft', updated_at = now()
WHERE l.variant_id IS NULL
RETURNING l.id`;

/** Locks listings, in the one order in which everybody locks them. Parameter: ids. */
export const LOCK_LISTINGS_SQL = `
SELECT id FROM walmart_listing WHERE id = ANY(?) ORDER BY sku, id FOR UPDATE`;

/** The same for those of an item feed. Parameter: the row's id of the feed. */
export const LOCK_FEED_LISTINGS_SQL = `
SELECT id FROM walmart_listing WHERE match_feed_id = ? ORDER BY sku, id FOR UPDATE`;

const OFFERABLE = `
  l.status IN ('draft', 'error', 'unpublished') AND NOT l.excluded AND l.retire_requested_at IS NULL
  AND l.deleted_at IS NULL`;

/**
 * Takes listings for a feed that is about to be stored; answers those that nobody else has taken. Parameter: a JSON array
 * of \`{id, match_feed_id, identifier_type, identifier}\`.
 */
export const TAKE_FOR_MATCH_SQL = `
UPDATE walmart_listing AS l SET
  status = 'processing', match_feed_id = s.match_feed_id, identifier_type = s.identifier_type,
  identifier = s.identifier, status_details = NULL, error_origin = NULL, error_code = NULL, error_field = NULL,
  remedy = NULL, status_before = NULL, quantity_error = NULL, price_error = NULL, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(id text, match_feed_id text, identifier_type text, identifier text)
WHERE l.id = s.id AND ${OFFERABLE}
RETURNING l.id`;

/**
 * Says what keeps listings from being offered, before anything is sent. Parameter: a JSON array of
 * \`{id, status_details, error_field, remedy}\`.
 */
export const REFUSE_LISTINGS_SQL = `
UPDATE walmart_listing AS l SET
  status = 'error', status_details = s.status_details, error_origin = 'medusa', error_code = NULL,
  error_field = s.error_field, remedy = s.remedy, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(id text, status_details text, error_field text, remedy text)
WHERE l.id = s.id AND ${OFFERABLE}`;

/**
 * Brings the outcome of an item feed to its listings. The price that Walmart took with an offer is confirmed by it.
 * Repeating it changes nothing: a listing lets go of its feed. Parameters: a JSON array of {@link MatchOutcome}, the
 * row's id of the feed.
 */
export const FINISH_MATCH_SQL = `
UPDATE walmart_listing AS l SET
  status = s.status, status_details = s.status_details, error_origin = s.error_origin, error_code = s.error_code,
  error_field = s.error_field, remedy = s.remedy, wpid = COALESCE(s.wpid, l.wpid), match_feed_id = NULL,
  walmart_price = COALESCE(s.price, l.walmart_price),
  raw_walmart_price = CASE WHEN s.price IS NULL THEN l.raw_walmart_price
    ELSE jsonb_build_object('value', s.price::text, 'precision', 20) END,
  price_confirmed_at = CASE WHEN s.price IS NULL THEN l.price_confirmed_at ELSE now() END,
  confirmed_at = CASE WHEN s.status = 'matched' THEN now() ELSE l.confirmed_at END,
  updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(
  sku text, status text, status_details text, error_origin text, error_code text, error_field text, remedy text,
  wpid text, price numeric
)
WHERE l.match_feed_id = ? AND l.sku = s.sku`;

/** Listings of a feed of which Walmart said nothing. Parameters: details, remedy, the row's id of the feed. */
export const GIVE_UP_MATCH_SQL = `
UPDATE walmart_listing SET
  status = 'error', status_details = ?, error_origin = 'walmart', error_code = NULL, error_field = NULL, remedy = ?,
  match_feed_id = NULL, updated_at = now()
WHERE match_feed_id = ?`;

/** Listings that no retirement and no feed holds, and that never were at Walmart. Parameter: id. */
export const DELETE_UNOFFERED_SQL = `
DELETE FROM walmart_listing AS l
WHERE l.id = ? AND l.status IN ('draft', 'error') AND l.match_feed_id IS NULL AND l.published_status IS NULL
  AND l.wpid IS NULL AND l.status_before IS NULL AND NOT EXISTS (
    -- An offer of which Walmart never said what became of it.
    SELECT 1 FROM walmart_feed f
    WHERE f.account_id = l.account_id AND f.kind = 'item' AND f.state = 'failed' AND f.feed_id IS NOT NULL
      AND f.items @> jsonb_build_array(jsonb_build_object('sku', l.sku))
  )
RETURNING l.id`;
