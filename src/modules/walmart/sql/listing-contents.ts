/** Stores what Walmart's catalog answered, and the mode that follows from it. `lookups`: a JSON array of `{id, mode, lookup}`. */
export const STORE_LOOKUPS_SQL = `
UPDATE walmart_listing AS l SET
  lookup = s.lookup, updated_at = now(),
  mode = CASE WHEN s.mode IS NOT NULL AND l.status IN ('draft', 'error') AND l.published_status IS NULL
    AND l.match_feed_id IS NULL THEN s.mode ELSE l.mode END
FROM jsonb_to_recordset(:lookups::jsonb) AS s(id text, mode text, lookup jsonb)
WHERE l.id = s.id AND l.deleted_at IS NULL`;

/** Replaces the values that a merchant set */
export const REPLACE_ATTRIBUTES_SQL = `
UPDATE walmart_listing SET attributes = :attributes::jsonb, updated_at = now() WHERE id = :id`;

/** Whose content Walmart has from this store, and may be sent again. */
const SENT_CONTENT = `l.mode = 'create' AND l.status <> 'processing' AND l.content_hash IS NOT NULL AND l.variant_id IS NOT NULL AND NOT l.excluded
  AND l.retire_requested_at IS NULL AND l.match_feed_id IS NULL AND l.deleted_at IS NULL`;

/** Marks listings whose content may have changed. */
const markDue = (condition: string) => `
UPDATE walmart_listing AS l SET content_due_at = clock_timestamp(), updated_at = now()
WHERE ${condition} AND ${SENT_CONTENT} RETURNING l.account_id`;

export const MARK_PRODUCTS_SQL = markDue(
  "(l.product_id = ANY(:product_ids::text[]) OR l.variant_id = ANY(:variant_ids::text[]))",
);
export const MARK_LISTINGS_CONTENT_SQL = markDue("l.id = ANY(:ids::text[])");
export const MARK_ACCOUNT_SQL = markDue("l.account_id = :account_id");

/** Listings whose content may differ from Walmart's and is not on its way, those that wait the longest first. */
export const DUE_CONTENTS_SQL = `
SELECT l.id, l.content_due_at::text AS due_at FROM walmart_listing l
WHERE l.account_id = :account_id AND l.content_due_at IS NOT NULL AND l.content_feed_id IS NULL AND ${SENT_CONTENT}
  AND (:before::timestamptz IS NULL OR l.content_due_at < :before::timestamptz)
ORDER BY l.content_due_at, l.id LIMIT :limit`;

/** What was marked again while its content was read stays marked. */
const clearDue = `content_due_at = CASE WHEN l.content_due_at = s.due_at::timestamptz THEN NULL ELSE l.content_due_at END`;

/** Takes listings for a feed of changed contents. `requests`: a JSON array of `{id, due_at, content_feed_id}`. */
export const TAKE_CONTENTS_SQL = `
UPDATE walmart_listing AS l SET content_feed_id = s.content_feed_id, ${clearDue}, updated_at = now()
FROM jsonb_to_recordset(:requests::jsonb) AS s(id text, due_at text, content_feed_id text)
WHERE l.id = s.id AND l.content_feed_id IS NULL AND ${SENT_CONTENT}
RETURNING l.id`;

/** Ends the check of contents that are not sent. `checked`: a JSON array of `{id, due_at, problems}`. */
export const STORE_CHECKED_SQL = `
UPDATE walmart_listing AS l SET problems = s.problems, ${clearDue}, updated_at = now()
FROM jsonb_to_recordset(:checked::jsonb) AS s(id text, due_at text, problems jsonb)
WHERE l.id = s.id AND l.content_feed_id IS NULL AND l.deleted_at IS NULL`;

/**
 * Stores the results of a feed of contents. What Walmart rejected is not sent again until it changes; what it could not
 * process is. `results`: a JSON array of {@link ContentResult}.
 */
export const FINISH_CONTENTS_SQL = `
UPDATE walmart_listing AS l SET
  content_feed_id = NULL, problems = s.problems,
  content_hash = CASE WHEN s.outcome = 'accepted' THEN s.content_hash ELSE l.content_hash END,
  rejected_content_hash = CASE WHEN s.outcome = 'rejected' THEN s.content_hash END,
  variant_group_id = CASE WHEN s.outcome = 'accepted' THEN s.variant_group_id ELSE l.variant_group_id END,
  is_primary_variant = CASE WHEN s.outcome = 'accepted' THEN COALESCE(s.is_primary_variant, false) ELSE l.is_primary_variant END,
  confirmed_at = CASE WHEN s.outcome = 'accepted' THEN now() ELSE l.confirmed_at END,
  content_due_at = CASE WHEN s.outcome = 'failed' THEN COALESCE(l.content_due_at, clock_timestamp()) ELSE l.content_due_at END,
  updated_at = now()
FROM jsonb_to_recordset(:results::jsonb) AS s(
  sku text, outcome text, content_hash text, problems jsonb, variant_group_id text, is_primary_variant boolean
)
WHERE l.content_feed_id = :feed_id AND l.sku = s.sku`;

/** The contents of a feed without a result are compared again. */
export const GIVE_UP_CONTENTS_SQL = `
UPDATE walmart_listing AS l SET
  content_feed_id = NULL, content_due_at = COALESCE(l.content_due_at, clock_timestamp()), updated_at = now()
WHERE l.content_feed_id = :feed_id`;

/** Locks the listings of a feed of contents. */
export const LOCK_FEED_CONTENTS_SQL = `
SELECT id FROM walmart_listing WHERE content_feed_id = :feed_id ORDER BY sku, id FOR UPDATE`;

/** When the last feed of contents was stored, and whether one waits to be sent. */
export const LAST_CONTENT_FEED_SQL = `
SELECT max(created_at) AS created_at, COALESCE(bool_or(state IN ('pending', 'sending')), false) AS is_waiting
FROM walmart_feed WHERE account_id = :account_id AND kind = 'content' AND created_at > now() - interval '2 days'
  AND deleted_at IS NULL`;

/** Which variants the account lists, or listed until a person retired or deleted the listing. */
export const LISTED_VARIANTS_SQL = `
SELECT DISTINCT variant_id FROM walmart_listing WHERE account_id = :account_id AND variant_id = ANY(:variant_ids)`;

/**
 * Stores what a new check found for listings whose set-up was refused before anything was sent: what is still missing, or
 * nothing, which makes them drafts again. `checked`: a JSON array of {@link RejectedListing}, without `status_details` if
 * nothing is missing.
 */
export const STORE_RECHECKED_SQL = `
UPDATE walmart_listing AS l SET
  status = CASE WHEN s.status_details IS NULL THEN 'draft' ELSE 'error' END, status_details = s.status_details,
  error_origin = CASE WHEN s.status_details IS NULL THEN NULL ELSE 'medusa' END, error_code = NULL,
  error_field = s.error_field, remedy = s.remedy, problems = s.problems, updated_at = now()
FROM jsonb_to_recordset(:checked::jsonb) AS s(
  id text, status_details text, error_field text, remedy text, problems jsonb
)
WHERE l.id = s.id AND l.status = 'error' AND l.error_origin = 'medusa' AND l.mode = 'create'
  AND l.problems IS DISTINCT FROM s.problems AND l.published_status IS NULL AND l.match_feed_id IS NULL
  AND NOT l.excluded AND l.retire_requested_at IS NULL AND l.deleted_at IS NULL`;
