import { withForgottenNodes } from "./forgotten-nodes";

/** Adds feeds, to be sent by whoever claims them. Parameter: a JSON array of rows. */
export const ADD_FEEDS_SQL = `
INSERT INTO walmart_feed (id, account_id, kind, feed_type, file_name, items, item_count, next_attempt_at)
SELECT s.id, s.account_id, s.kind, s.feed_type, s.file_name, s.items, jsonb_array_length(s.items), now()
FROM jsonb_to_recordset(?::jsonb) AS s(
  id text, account_id text, kind text, feed_type text, file_name text, items jsonb
)`;

/**
 * Takes one feed that is to be sent, the oldest first. What a dead worker left in `sending` may have arrived, and is
 * then `uncertain`. Parameters: account id, kind, types of feeds that the throttle lets through, whether back-offs count,
 * feeds that this run has tried already, run id, seconds that the claim holds.
 */
export const CLAIM_FEED_TO_SEND_SQL = `
WITH due AS MATERIALIZED (
  SELECT d.id FROM walmart_feed d
  WHERE d.account_id = ? AND d.kind = ? AND d.feed_type = ANY(?) AND d.deleted_at IS NULL
    AND (
      (d.state = 'pending' AND (NOT ?::boolean OR d.next_attempt_at IS NULL OR d.next_attempt_at <= now()))
      OR (d.state = 'sending' AND d.claimed_until < now())
    )
    AND d.id <> ALL(?::text[])
    AND EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = d.account_id AND a.enabled AND a.deleted_at IS NULL)
  ORDER BY d.created_at, d.id
  LIMIT 1
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_feed AS f SET
  uncertain = f.uncertain OR f.state = 'sending', state = 'sending', claimed_by = ?,
  claimed_until = now() + make_interval(secs => ?), attempts = f.attempts + 1, updated_at = now()
FROM due WHERE f.id = due.id
RETURNING f.*`;

/**
 * Takes sent feeds whose outcome is to be asked for, without what they say. Parameters: account id, kind, limit, run id,
 * seconds that the claim holds.
 */
export const CLAIM_FEEDS_TO_POLL_SQL = `
WITH due AS MATERIALIZED (
  SELECT d.id FROM walmart_feed d
  WHERE d.account_id = ? AND d.kind = ? AND d.state = 'sent' AND d.deleted_at IS NULL
    AND (d.next_attempt_at IS NULL OR d.next_attempt_at <= now())
    AND (d.claimed_until IS NULL OR d.claimed_until < now())
    AND EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = d.account_id AND a.enabled AND a.deleted_at IS NULL)
  ORDER BY d.next_attempt_at, d.id
  LIMIT ?
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_feed AS f SET claimed_by = ?, claimed_until = now() + make_interval(secs => ?), updated_at = now()
FROM due WHERE f.id = due.id
RETURNING f.id, f.account_id, f.kind, f.feed_type, f.feed_id, f.file_name, f.item_count, f.attempts, f.sent_at`;

/**
 * Renews the claim on a feed that is sent now, and notes when the first attempt began; only if this run still holds it.
 * Parameters: seconds that the claim holds, id, run id.
 */
export const HOLD_FEED_SQL = `
UPDATE walmart_feed SET
  sent_at = COALESCE(sent_at, now()), claimed_until = now() + make_interval(secs => ?), updated_at = now()
WHERE id = ? AND claimed_by = ? AND state = 'sending' RETURNING id`;

/**
 * What a feed says, as it is to be said now: between two attempts quantities and prices go on. What is being told singly
 * in this moment stays as it was, and is told again afterwards. Parameters: the row's id, the same, run id.
 */
export const REFRESH_FEED_SQL = `
WITH fresh AS (
  UPDATE walmart_listing_change AS c SET feed_value = c.value, feed_version = c.version, overtaken = false, updated_at = now()
  WHERE c.feed_id = ? AND c.computed_version = c.version AND c.value IS NOT NULL AND NOT c.uncertain
    AND (c.claimed_until IS NULL OR c.claimed_until < now()) AND c.deleted_at IS NULL
  RETURNING c.listing_id, c.feed_value
)
UPDATE walmart_feed AS f SET
  items = (
    SELECT jsonb_agg(CASE WHEN fresh.listing_id IS NULL THEN e.item
      ELSE jsonb_set(e.item, '{value}', ${withForgottenNodes("fresh.feed_value")}) END ORDER BY e.place)
    FROM jsonb_array_elements(f.items) WITH ORDINALITY AS e(item, place)
    LEFT JOIN fresh ON fresh.listing_id = e.item ->> 'listing_id'
    LEFT JOIN walmart_listing l ON l.id = fresh.listing_id
  ), updated_at = now()
WHERE f.id = ? AND f.claimed_by = ? AND f.state = 'sending'
RETURNING f.items`;

/** Ends this run's claim on a feed. Parameters: a JSON object of {@link SettleFeed}, id, run id. */
export const SETTLE_FEED_SQL = `
UPDATE walmart_feed AS f SET
  state = s.state, uncertain = s.uncertain,
  -- How long Walmart has had it counts from when it took it, not from the first attempt.
  sent_at = CASE WHEN s.state = 'sent' AND f.state = 'sending' THEN now() ELSE f.sent_at END,
  feed_id = COALESCE(s.feed_id, f.feed_id),
  next_attempt_at = now() + make_interval(secs => s.wait_ms / 1000.0), last_error = s.last_error,
  walmart_status = COALESCE(s.walmart_status, f.walmart_status),
  succeeded_count = COALESCE(s.succeeded_count, f.succeeded_count),
  failed_count = COALESCE(s.failed_count, f.failed_count), errors = COALESCE(s.errors, f.errors),
  finished_at = CASE WHEN s.state IN ('processed', 'failed') THEN now() ELSE f.finished_at END,
  claimed_by = NULL, claimed_until = NULL, updated_at = now()
FROM jsonb_to_record(?::jsonb) AS s(
  state text, uncertain boolean, feed_id text, wait_ms bigint, last_error text, walmart_status text,
  succeeded_count integer, failed_count integer, errors jsonb
)
WHERE f.id = ? AND f.claimed_by = ? RETURNING f.id`;

/** Which of Walmart's feed ids are known of an account. Parameters: account id, feed ids. */
export const KNOWN_FEED_IDS_SQL = `
SELECT feed_id FROM walmart_feed WHERE account_id = ? AND feed_id = ANY(?)`;

/** When the next open feed of a kind wants something, in ms from now. Parameters: account id, kinds. */
export const NEXT_FEED_SQL = `
SELECT min(GREATEST(0, extract(epoch FROM
    GREATEST(COALESCE(next_attempt_at, now()), COALESCE(claimed_until, now())) - now()) * 1000))::integer AS wait_ms
FROM walmart_feed
WHERE account_id = ? AND kind = ANY(?) AND state IN ('pending', 'sending', 'sent') AND deleted_at IS NULL`;
