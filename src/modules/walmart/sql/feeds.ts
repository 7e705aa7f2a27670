import { isExpired, isFree, isHeld, release, renew, take } from "./lease";
import { withRemovedNodes } from "./removed-nodes";

/** Adds feeds. `feeds`: a JSON array of rows. */
export const ADD_FEEDS_SQL = `
INSERT INTO walmart_feed (id, account_id, kind, feed_type, spec_version, file_name, items, item_count, next_attempt_at)
SELECT s.id, s.account_id, s.kind, s.feed_type, s.spec_version, s.file_name, s.items, jsonb_array_length(s.items), now()
FROM jsonb_to_recordset(:feeds::jsonb) AS s(
  id text, account_id text, kind text, feed_type text, spec_version text, file_name text, items jsonb
)`;

/**
 * Whether a part of the quota is left for a feed type of which Walmart has lately taken nothing: of its open feeds, the
 * answers of the last hour without a feed id are counted.
 */
const isWithinShare = `(
    SELECT count(*) FROM walmart_feed o, jsonb_array_elements_text(o.empty_answers) AS e(at)
    WHERE o.account_id = d.account_id AND o.kind = d.kind AND o.feed_type = d.feed_type AND o.deleted_at IS NULL
      AND o.state IN ('pending', 'sending') AND e.at::timestamptz > now() - interval '1 hour'
  ) < :most_untaken`;

/**
 * Leases the oldest feed that is due to one run. A feed whose lease has expired in `sending` may have arrived and is
 * `uncertain`. `feed_types`: those that the throttle admits.
 */
export const CLAIM_FEED_TO_SEND_SQL = `
WITH due AS MATERIALIZED (
  SELECT d.id FROM walmart_feed d
  WHERE d.account_id = :account_id AND d.kind = :kind AND d.feed_type = ANY(:feed_types) AND d.deleted_at IS NULL
    AND (
      (d.state = 'pending' AND (:force::boolean OR d.next_attempt_at IS NULL OR d.next_attempt_at <= now()))
      OR (d.state = 'sending' AND ${isExpired("d")})
    )
    AND d.id <> ALL(:except::text[]) AND ${isWithinShare}
    AND EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = d.account_id AND a.enabled AND a.deleted_at IS NULL)
  ORDER BY d.created_at, d.id
  LIMIT 1
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_feed AS f SET
  uncertain = f.uncertain OR f.state = 'sending', state = 'sending', ${take},
  attempts = f.attempts + 1, updated_at = now()
FROM due WHERE f.id = due.id
RETURNING f.*`;

/** Leases sent feeds that are due for a poll to one run, without their content. */
export const CLAIM_FEEDS_TO_POLL_SQL = `
WITH due AS MATERIALIZED (
  SELECT d.id FROM walmart_feed d
  WHERE d.account_id = :account_id AND d.kind = :kind AND d.state = 'sent' AND d.deleted_at IS NULL
    AND (d.next_attempt_at IS NULL OR d.next_attempt_at <= now())
    AND ${isFree("d")}
    AND EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = d.account_id AND a.enabled AND a.deleted_at IS NULL)
  ORDER BY d.next_attempt_at, d.id
  LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_feed AS f SET ${take}, updated_at = now()
FROM due WHERE f.id = due.id
RETURNING f.id, f.account_id, f.kind, f.feed_type, f.spec_version, f.feed_id, f.file_name, f.item_count, f.attempts, f.sent_at`;

/** Renews the lease right before a feed is sent, and records the start of the first attempt. Only if this run still holds it. */
export const RENEW_FEED_SQL = `
UPDATE walmart_feed AS f SET sent_at = COALESCE(f.sent_at, now()), ${renew}, updated_at = now()
WHERE f.id = :id AND ${isHeld("f")} AND f.state = 'sending' RETURNING f.id`;

/**
 * Updates the values of a feed that Walmart has not received: quantities and prices may have changed since the last
 * attempt. A change that a single request is sending keeps its value here, and is sent again afterwards.
 */
export const REFRESH_FEED_SQL = `
WITH fresh AS (
  UPDATE walmart_listing_change AS c SET feed_value = c.value, feed_version = c.version, superseded = false, updated_at = now()
  WHERE c.feed_id = :id AND c.computed_version = c.version AND c.value IS NOT NULL AND NOT c.uncertain
    AND ${isFree("c")} AND c.deleted_at IS NULL
  RETURNING c.listing_id, c.feed_value
)
UPDATE walmart_feed AS f SET
  items = (
    SELECT jsonb_agg(CASE WHEN fresh.listing_id IS NULL THEN e.item
      ELSE jsonb_set(e.item, '{value}', ${withRemovedNodes("fresh.feed_value")}) END ORDER BY e.place)
    FROM jsonb_array_elements(f.items) WITH ORDINALITY AS e(item, place)
    LEFT JOIN fresh ON fresh.listing_id = e.item ->> 'listing_id'
    LEFT JOIN walmart_listing l ON l.id = fresh.listing_id
  ), updated_at = now()
WHERE f.id = :id AND ${isHeld("f")} AND f.state = 'sending'
RETURNING f.items`;

/** Ends this run's lease on a feed. `outcome`: a JSON object of {@link FeedOutcome}. */
export const SETTLE_FEED_SQL = `
UPDATE walmart_feed AS f SET
  state = s.state, uncertain = s.uncertain, refused = f.refused OR COALESCE(s.refused, false),
  empty_answers = CASE WHEN s.is_empty_answer
    THEN COALESCE(f.empty_answers, '[]'::jsonb) || jsonb_build_array(now()) ELSE f.empty_answers END,
  -- How long Walmart has had it counts from when Walmart accepted it, not from the first attempt.
  sent_at = CASE WHEN s.state = 'sent' AND f.state = 'sending' THEN now() ELSE f.sent_at END,
  feed_id = COALESCE(s.feed_id, f.feed_id),
  next_attempt_at = now() + make_interval(secs => s.wait_ms / 1000.0), last_error = s.last_error,
  walmart_status = COALESCE(s.walmart_status, f.walmart_status),
  succeeded_count = COALESCE(s.succeeded_count, f.succeeded_count),
  failed_count = COALESCE(s.failed_count, f.failed_count), errors = COALESCE(s.errors, f.errors),
  finished_at = CASE WHEN s.state IN ('processed', 'failed') THEN now() ELSE f.finished_at END,
  ${release}, updated_at = now()
FROM jsonb_to_record(:outcome::jsonb) AS s(
  state text, uncertain boolean, is_empty_answer boolean, refused boolean, feed_id text, wait_ms bigint, last_error text, walmart_status text,
  succeeded_count integer, failed_count integer, errors jsonb
)
WHERE f.id = :id AND ${isHeld("f")} RETURNING f.id`;

/** Which of Walmart's feed ids an account's rows have. */
export const KNOWN_FEED_IDS_SQL = `
SELECT feed_id FROM walmart_feed WHERE account_id = :account_id AND feed_id = ANY(:feed_ids)`;

/**
 * The forms of feeds that Walmart refuses at present: the last feed of the form was refused, an hour ago at most. After
 * that one feed finds out whether it still does.
 */
export const REFUSED_FORMS_SQL = `
SELECT s.type, s.version FROM (
  SELECT DISTINCT ON (feed_type, spec_version) feed_type AS type, spec_version AS version, refused, finished_at
  FROM walmart_feed
  WHERE account_id = :account_id AND kind = :kind AND created_at > now() - interval '2 days'
    AND state IN ('sent', 'processed', 'failed') AND deleted_at IS NULL
  ORDER BY feed_type, spec_version, COALESCE(finished_at, sent_at) DESC
) AS s WHERE s.refused AND s.finished_at > now() - interval '1 hour'`;

/** Milliseconds until the next open feed of some kinds is due. */
export const NEXT_FEED_SQL = `
SELECT min(GREATEST(0, extract(epoch FROM
    GREATEST(COALESCE(next_attempt_at, now()), COALESCE(claimed_until, now())) - now()) * 1000))::integer AS wait_ms
FROM walmart_feed
WHERE account_id = :account_id AND kind = ANY(:kinds) AND state IN ('pending', 'sending', 'sent') AND deleted_at IS NULL`;
