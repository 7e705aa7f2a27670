import type { ChangeKind } from "../models/walmart-listing-change";
import { OFFERED } from "../offered";
import { withForgottenNodes } from "./forgotten-nodes";
import { clearProblem, type ProblemSql, showProblem } from "./offer-problems";

/** Makes rows of `changes` (account_id, listing_id, kind, forced) changes; those that are known must be worked out anew. */
export const addChanges = (changes: string) => `
INSERT INTO walmart_listing_change AS c (id, account_id, listing_id, kind, forced)
SELECT 'walchg_' || replace(gen_random_uuid()::text, '-', ''), s.account_id, s.listing_id, s.kind, s.forced
FROM (${changes}) AS s
ORDER BY s.listing_id, s.kind
ON CONFLICT (listing_id, kind) WHERE deleted_at IS NULL DO UPDATE SET
  version = c.version + 1, forced = c.forced OR EXCLUDED.forced, updated_at = now()
RETURNING c.account_id`;

/** Marks listings. Parameters: forced, kinds, listing ids. */
export const MARK_LISTINGS_SQL = addChanges(`
  SELECT l.account_id, l.id AS listing_id, k.kind, ?::boolean AS forced
  FROM walmart_listing l CROSS JOIN unnest(?::text[]) AS k(kind)
  WHERE l.id = ANY(?) AND ${OFFERED}`);

/**
 * Forgets changes of listings that Walmart is not told of any more, or that are gone. What an open feed carries stays
 * until its outcome is known. Parameters: account id, kind.
 */
export const DROP_CHANGES_SQL = `
DELETE FROM walmart_listing_change c
WHERE c.account_id = ? AND c.kind = ? AND (c.claimed_until IS NULL OR c.claimed_until < now())
  AND NOT EXISTS (
    SELECT 1 FROM walmart_listing l WHERE l.id = c.listing_id AND (c.feed_id IS NOT NULL OR (${OFFERED}))
  )`;

interface Columns {
  /** What Walmart confirmed, as JSON. */
  confirmedValue: string;
  /** Assignments that make `v`, a JSON value, what Walmart confirmed. */
  confirm: (v: string) => string;
}

const COLUMNS: Record<ChangeKind, Columns> = {
  quantity: {
    confirmedValue: "COALESCE(l.walmart_node_quantities, to_jsonb(l.walmart_quantity))",
    confirm: (v) => `
      walmart_quantity = CASE jsonb_typeof(${v})
        WHEN 'number' THEN (${v} #>> '{}')::integer
        WHEN 'object' THEN (SELECT sum(e.value::integer) FROM jsonb_each_text(${v}) AS e) END,
      walmart_node_quantities = CASE WHEN jsonb_typeof(${v}) = 'object' THEN ${v} END,
      quantity_confirmed_at = CASE WHEN jsonb_typeof(${v}) <> 'null' THEN now() ELSE l.quantity_confirmed_at END`,
  },
  price: {
    confirmedValue: "to_jsonb(l.walmart_price)",
    confirm: (v) => `
      walmart_price = (${v} #>> '{}')::numeric,
      raw_walmart_price = CASE WHEN jsonb_typeof(${v}) = 'number'
        THEN jsonb_build_object('value', ${v} #>> '{}', 'precision', 20) END,
      price_confirmed_at = CASE WHEN jsonb_typeof(${v}) <> 'null' THEN now() ELSE l.price_confirmed_at END`,
  },
};

const FREE = "(c.claimed_until IS NULL OR c.claimed_until < now())";

/**
 * Takes changes whose value is to be worked out. What a dead worker left in the middle of sending is `uncertain`.
 * Parameters: account id, kind, limit, run id, seconds that the claim holds.
 */
const claimStale = ({ confirmedValue }: Columns) => `
WITH due AS MATERIALIZED (
  SELECT c.id FROM walmart_listing_change c
  WHERE c.account_id = ? AND c.kind = ? AND c.computed_version < c.version AND ${FREE} AND c.deleted_at IS NULL
  ORDER BY c.id LIMIT ?
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_listing_change AS c SET
  uncertain = c.uncertain OR c.sending, sending = false, claimed_by = ?,
  claimed_until = now() + make_interval(secs => ?), updated_at = now()
FROM due, walmart_listing l WHERE c.id = due.id AND l.id = c.listing_id
RETURNING c.id, c.listing_id, c.version, c.forced, c.uncertain, c.overtaken, c.feed_id, c.feed_value, l.sku,
  l.variant_id, l.overrides, ${confirmedValue} AS confirmed_value`;

/** What keeps this side from telling Walmart anything. */
const OURS: ProblemSql = {
  problem: "s.problem",
  origin: "'medusa'",
  code: "NULL::text",
  field: "NULL::text",
  remedy: "NULL::text",
};
/** What Walmart refuses. */
const THEIRS: ProblemSql = {
  problem: "s.problem",
  origin: "'walmart'",
  code: "s.code",
  field: "s.field",
  remedy: "s.remedy",
};

/**
 * Stores worked out values with the listings. Parameters: a JSON array of {@link WorkedOut}, run id.
 * A claim that was taken over stores nothing: who has it now works the value out anew.
 */
const STORE_VALUES: Record<ChangeKind, string> = {
  quantity: `
UPDATE walmart_listing AS l SET
  quantity = CASE jsonb_typeof(s.value)
    WHEN 'number' THEN (s.value #>> '{}')::integer
    WHEN 'object' THEN (SELECT sum(e.value::integer) FROM jsonb_each_text(s.value) AS e) END,
  node_quantities = CASE WHEN jsonb_typeof(s.value) = 'object' THEN s.value END,
  quantity_basis = s.basis, ${showProblem("quantity", OURS)}, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(
  id text, value jsonb, basis text, problem text
) JOIN walmart_listing_change c ON c.id = s.id
WHERE l.id = c.listing_id AND c.claimed_by = ?`,
  price: `
UPDATE walmart_listing AS l SET
  price = (s.value #>> '{}')::numeric,
  raw_price = CASE WHEN jsonb_typeof(s.value) = 'number'
    THEN jsonb_build_object('value', s.value #>> '{}', 'precision', 20) END,
  currency_code = COALESCE(s.currency_code, l.currency_code),
  price_basis = s.basis, ${showProblem("price", OURS)}, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(
  id text, value jsonb, basis text, problem text, currency_code text
) JOIN walmart_listing_change c ON c.id = s.id
WHERE l.id = c.listing_id AND c.claimed_by = ?`,
};

/** Lets go of worked out changes of which Walmart needs to be told nothing. Parameters: a JSON array, run id. */
export const DELETE_WORKED_OUT_SQL = `
DELETE FROM walmart_listing_change c
USING jsonb_to_recordset(?::jsonb) AS s(id text, version integer, next text)
WHERE c.id = s.id AND c.version = s.version AND c.claimed_by = ? AND s.next = 'nothing'`;

/**
 * Ends the claims of the others: due, or carried by an open feed already. What changed meanwhile stays to be worked
 * out. Parameters: a JSON array, run id.
 */
export const RELEASE_WORKED_OUT_SQL = `
UPDATE walmart_listing_change AS c SET
  computed_version = s.version, value = s.value, priority = s.priority,
  feed_version = CASE WHEN s.next = 'carried' THEN s.version ELSE c.feed_version END,
  claimed_by = NULL, claimed_until = NULL, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(id text, version integer, next text, priority integer, value jsonb)
WHERE c.id = s.id AND c.claimed_by = ?`;

/** What is worked out, and neither under way nor carried by a feed. */
const DUE = `c.computed_version = c.version AND (c.feed_version IS NULL OR c.feed_version < c.version)
  AND c.deleted_at IS NULL`;
const BACKED_OFF = "(c.next_attempt_at IS NULL OR c.next_attempt_at <= now())";
const ENABLED = `EXISTS (
    SELECT 1 FROM walmart_account a WHERE a.id = c.account_id AND a.enabled AND a.deleted_at IS NULL)`;

/** How many changes are due, counted up to a limit. Parameters: account id, kind, whether back-offs count, limit. */
export const COUNT_DUE_SQL = `
SELECT count(*)::integer AS due, (count(*) FILTER (WHERE feed_id IS NULL))::integer AS for_feed FROM (
  SELECT c.feed_id FROM walmart_listing_change c
  WHERE c.account_id = ? AND c.kind = ? AND ${DUE} AND (NOT ?::boolean OR ${BACKED_OFF}) AND ${FREE} AND ${ENABLED}
  LIMIT ?
) AS s`;

/**
 * Takes due changes that are told one by one, what is sold out first. Parameters: account id, kind, whether back-offs
 * count, changes that this run has tried already, limit, run id, seconds that the claim holds.
 */
export const CLAIM_DUE_SQL = `
WITH due AS MATERIALIZED (
  SELECT c.id FROM walmart_listing_change c
  WHERE c.account_id = ? AND c.kind = ? AND ${DUE} AND (NOT ?::boolean OR ${BACKED_OFF}) AND ${FREE} AND ${ENABLED}
    AND c.id <> ALL(?::text[])
  ORDER BY c.priority, c.id LIMIT ?
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_listing_change AS c SET
  uncertain = c.uncertain OR c.sending, sending = true, forced = false, overtaken = c.overtaken OR c.feed_id IS NOT NULL,
  attempts = c.attempts + 1, claimed_by = ?, claimed_until = now() + make_interval(secs => ?), updated_at = now()
FROM due, walmart_listing l WHERE c.id = due.id AND l.id = c.listing_id
RETURNING c.id, c.listing_id, c.priority, c.uncertain, c.attempts, c.value, l.sku, l.currency_code,
  l.walmart_node_quantities`;

/**
 * Puts due changes into a feed that is to be sent, in one statement: what is sold out comes first in it. Parameters:
 * account id, kind, whether back-offs count, limit, feed row id, account id, kind of feed, type of feed, file name.
 */
export const PACK_FEED_SQL = `
WITH due AS MATERIALIZED (
  SELECT c.id, c.listing_id, c.version, c.value, c.priority FROM walmart_listing_change c
  WHERE c.account_id = ? AND c.kind = ? AND ${DUE} AND (NOT ?::boolean OR ${BACKED_OFF}) AND ${FREE} AND ${ENABLED}
    AND c.feed_id IS NULL
    -- Ship nodes that are not used any more are emptied first, which goes singly.
    AND NOT (jsonb_typeof(c.value) = 'number' AND EXISTS (
      SELECT 1 FROM walmart_listing b WHERE b.id = c.listing_id AND jsonb_typeof(b.walmart_node_quantities) = 'object'))
  ORDER BY c.priority, c.id LIMIT ?
  FOR UPDATE SKIP LOCKED
), picked AS (
  SELECT due.*, l.sku, l.currency_code, ${withForgottenNodes("due.value")} AS said FROM due JOIN walmart_listing l ON l.id = due.listing_id
), feed AS (
  INSERT INTO walmart_feed (id, account_id, kind, feed_type, file_name, items, item_count, next_attempt_at)
  SELECT ?, ?, ?, ?, ?, jsonb_agg(jsonb_build_object(
    'sku', p.sku, 'listing_id', p.listing_id, 'value', p.said, 'currency_code', p.currency_code
  ) ORDER BY p.priority, p.id), count(*), now()
  FROM picked p HAVING count(*) > 0
  RETURNING id
)
UPDATE walmart_listing_change AS c SET
  feed_id = feed.id, feed_version = picked.version, feed_value = picked.value, overtaken = false, forced = false,
  uncertain = false, sending = false, attempts = 0, next_attempt_at = NULL, last_error = NULL, updated_at = now()
FROM picked, feed WHERE c.id = picked.id
RETURNING c.id`;

/** Locks a change that this run still holds. Parameters: id, run id. */
export const LOCK_CHANGE_SQL = `
SELECT id FROM walmart_listing_change WHERE id = ? AND claimed_by = ? FOR UPDATE`;

/** Parameters: JSON value, listing id. */
const confirmValue = ({ confirm }: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET
  ${confirm("s.v")}, ${clearProblem(kind)}, confirmed_at = now(), updated_at = now()
FROM (SELECT ?::jsonb AS v) AS s WHERE l.id = ?`;

/** Parameters: a JSON object of {@link OfferProblem}, listing id. */
const storeProblem = (_columns: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET ${showProblem(kind, THEIRS)}, updated_at = now()
FROM jsonb_to_record(?::jsonb) AS s(problem text, code text, field text, remedy text) WHERE l.id = ?`;

/** A change that is told, or refused, goes, unless there is more to be told. Parameter: id. */
export const END_CHANGE_SQL = `
DELETE FROM walmart_listing_change
WHERE id = ? AND version = computed_version AND NOT forced AND feed_id IS NULL RETURNING id`;

/**
 * Ends the claim of one that stays. `told`: nothing more is told of this version while its feed is open. Parameters:
 * a JSON object, id.
 */
export const RELEASE_CHANGE_SQL = `
UPDATE walmart_listing_change AS c SET
  sending = false, uncertain = s.uncertain, last_error = s.last_error,
  attempts = CASE WHEN s.wait_ms IS NULL THEN 0 ELSE c.attempts END,
  next_attempt_at = now() + make_interval(secs => s.wait_ms / 1000.0),
  feed_version = CASE WHEN s.told AND c.feed_id IS NOT NULL THEN c.computed_version ELSE c.feed_version END,
  version = CASE WHEN c.forced AND s.told THEN c.version + 1 ELSE c.version END,
  claimed_by = NULL, claimed_until = NULL, updated_at = now()
FROM jsonb_to_record(?::jsonb) AS s(uncertain boolean, last_error text, wait_ms bigint, told boolean)
WHERE c.id = ?`;

/** What a feed carried is confirmed now. Parameters: feed row id, SKUs that were refused. */
const confirmFed = ({ confirm }: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET
  ${confirm("c.feed_value")}, ${clearProblem(kind)}, confirmed_at = now(), updated_at = now()
FROM walmart_listing_change c
WHERE c.feed_id = ? AND l.id = c.listing_id AND NOT c.overtaken AND l.sku <> ALL(?::text[])`;

/** Why a feed's entries were refused. Parameters: a JSON array of {@link OfferProblem} with its SKU, feed row id. */
const refuseFed = (_columns: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET ${showProblem(kind, THEIRS)}, updated_at = now()
FROM jsonb_to_recordset(?::jsonb) AS s(sku text, problem text, code text, field text, remedy text),
  walmart_listing_change c
WHERE c.feed_id = ? AND l.id = c.listing_id AND l.sku = s.sku`;

/** Changes that a finished feed has done with. Parameters: feed row id, SKUs that are to be told again. */
export const END_FED_CHANGES_SQL = `
DELETE FROM walmart_listing_change c USING walmart_listing l
WHERE c.feed_id = ? AND l.id = c.listing_id AND c.version = c.feed_version AND NOT c.forced AND NOT c.overtaken
  AND NOT c.uncertain AND ${FREE} AND l.sku <> ALL(?::text[])`;

/**
 * The others are told again, or what came after them. What was overtaken by something told singly is told in any case:
 * nobody knows which came last. Parameters: SKUs to be told again, seconds until then, feed row id.
 */
export const RELEASE_FED_CHANGES_SQL = `
UPDATE walmart_listing_change AS c SET
  feed_id = NULL, feed_version = NULL, feed_value = NULL, forced = c.forced OR c.overtaken, overtaken = false,
  version = c.version + 1,
  attempts = c.attempts + 1,
  next_attempt_at = CASE WHEN l.sku = ANY(?::text[]) THEN now() + make_interval(secs => ?) ELSE c.next_attempt_at END,
  updated_at = now()
FROM walmart_listing l WHERE c.feed_id = ? AND l.id = c.listing_id`;

function forEachKind<T>(make: (columns: Columns, kind: ChangeKind) => T): Record<ChangeKind, T> {
  return { quantity: make(COLUMNS.quantity, "quantity"), price: make(COLUMNS.price, "price") };
}

export const CLAIM_STALE_SQL = forEachKind(claimStale);
export const STORE_VALUES_SQL = STORE_VALUES;
export const CONFIRM_VALUE_SQL = forEachKind(confirmValue);
export const STORE_PROBLEM_SQL = forEachKind(storeProblem);
export const CONFIRM_FED_SQL = forEachKind(confirmFed);
export const REFUSE_FED_SQL = forEachKind(refuseFed);
