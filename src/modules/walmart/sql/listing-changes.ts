import type { ChangeKind } from "../rows/listing-change";
import { isFree, isHeld, release, renew, take } from "./lease";
import { SYNCED_LISTING } from "./synced-listing";
import { withRemovedNodes } from "./removed-nodes";
import { clearProblem, type ProblemSql, showProblem } from "./value-problems";

/** Adds the rows of a SELECT (account_id, listing_id, kind, forced) as changes. Known ones must be recomputed. */
export const markChanges = (changes: string) => `
INSERT INTO walmart_listing_change AS c (id, account_id, listing_id, kind, forced)
SELECT 'walchg_' || replace(gen_random_uuid()::text, '-', ''), s.account_id, s.listing_id, s.kind, s.forced
FROM (${changes}) AS s
ORDER BY s.listing_id, s.kind
ON CONFLICT (listing_id, kind) WHERE deleted_at IS NULL DO UPDATE SET
  version = c.version + 1, forced = c.forced OR EXCLUDED.forced, updated_at = now()
RETURNING c.account_id`;

export const MARK_LISTINGS_SQL = markChanges(`
  SELECT l.account_id, l.id AS listing_id, k.kind, (:forced)::boolean AS forced
  FROM walmart_listing l CROSS JOIN unnest(:kinds::text[]) AS k(kind)
  WHERE l.id = ANY(:listing_ids) AND ${SYNCED_LISTING}`);

/**
 * Deletes changes of listings that are deleted or whose values are no longer sent. Changes in an open feed stay until its
 * result is known.
 */
export const DELETE_OBSOLETE_SQL = `
DELETE FROM walmart_listing_change c
WHERE c.account_id = :account_id AND c.kind = :kind AND ${isFree("c")}
  AND NOT EXISTS (
    SELECT 1 FROM walmart_listing l WHERE l.id = c.listing_id AND (c.feed_id IS NOT NULL OR (${SYNCED_LISTING}))
  )`;

interface Columns {
  /** The confirmed value, as JSON. */
  confirmedValue: string;
  /** Assignments that store `v`, a JSON value, as confirmed. */
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
  promotion: {
    confirmedValue: "l.walmart_promotions",
    confirm: (v) => `
      walmart_promotions = NULLIF(${v} -> 'after', '[]'::jsonb), promotions_confirmed_at = now()`,
  },
};

const FREE = isFree("c");
const IS_NAMED = ":listing_ids::text[] IS NOT NULL";
/** Of these listings, or of all. */
const NAMED = "(:listing_ids::text[] IS NULL OR c.listing_id = ANY(:listing_ids::text[]))";

/** Leases changes whose value must be recomputed. What a dead worker was sending is `uncertain`. */
const claimDirty = ({ confirmedValue }: Columns) => `
WITH due AS MATERIALIZED (
  SELECT c.id FROM walmart_listing_change c
  WHERE c.account_id = :account_id AND c.kind = :kind AND c.computed_version < c.version AND ${FREE} AND c.deleted_at IS NULL
    AND ${NAMED}
  ORDER BY c.id LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_listing_change AS c SET
  uncertain = c.uncertain OR c.sending, sending = false, ${take},
  updated_at = now()
FROM due, walmart_listing l WHERE c.id = due.id AND l.id = c.listing_id
RETURNING c.id, c.listing_id, c.version, c.forced, c.uncertain, c.superseded, c.feed_id, c.feed_value, l.sku,
  l.variant_id, l.overrides, ${confirmedValue} AS confirmed_value`;

/** A problem on this side: nothing can be sent. */
const OWN_PROBLEM: ProblemSql = {
  problem: "s.problem",
  origin: "'medusa'",
  code: "NULL::text",
  field: "NULL::text",
  remedy: "NULL::text",
};
/** A rejection by Walmart. */
const REJECTION: ProblemSql = {
  problem: "s.problem",
  origin: "'walmart'",
  code: "s.code",
  field: "s.field",
  remedy: "s.remedy",
};

/**
 * Stores recomputed values on the listings. A lease that was taken over stores nothing: its new holder recomputes the
 * value. `values`: a JSON array of {@link RecomputedValue}.
 */
export const STORE_VALUES_SQL: Record<ChangeKind, string> = {
  quantity: `
UPDATE walmart_listing AS l SET
  quantity = CASE jsonb_typeof(s.value)
    WHEN 'number' THEN (s.value #>> '{}')::integer
    WHEN 'object' THEN (SELECT sum(e.value::integer) FROM jsonb_each_text(s.value) AS e) END,
  node_quantities = CASE WHEN jsonb_typeof(s.value) = 'object' THEN s.value END,
  quantity_fingerprint = s.fingerprint, ${showProblem("quantity", OWN_PROBLEM)}, updated_at = now()
FROM jsonb_to_recordset(:values::jsonb) AS s(
  id text, value jsonb, fingerprint text, problem text
) JOIN walmart_listing_change c ON c.id = s.id
WHERE l.id = c.listing_id AND ${isHeld("c")}`,
  price: `
UPDATE walmart_listing AS l SET
  price = (s.value #>> '{}')::numeric,
  raw_price = CASE WHEN jsonb_typeof(s.value) = 'number'
    THEN jsonb_build_object('value', s.value #>> '{}', 'precision', 20) END,
  currency_code = COALESCE(s.currency_code, l.currency_code),
  price_changed_at = CASE WHEN s.changed THEN now() ELSE l.price_changed_at END,
  price_fingerprint = s.fingerprint, ${showProblem("price", OWN_PROBLEM)}, updated_at = now()
FROM jsonb_to_recordset(:values::jsonb) AS s(
  id text, value jsonb, fingerprint text, problem text, currency_code text, changed boolean
) JOIN walmart_listing_change c ON c.id = s.id
WHERE l.id = c.listing_id AND ${isHeld("c")}`,
  // What Walmart has refused is tried again, and shown until then.
  promotion: `
UPDATE walmart_listing AS l SET
  promotions = NULLIF(s.value -> 'periods', '[]'::jsonb), promotion_fingerprint = s.fingerprint,
  promotion_due_at = to_timestamp(s.due_at / 1000.0),
  ${showProblem("promotion", {
    problem:
      "CASE WHEN s.next = 'nothing' THEN s.problem ELSE COALESCE(s.problem, l.promotion_error) END",
    origin: "CASE WHEN s.problem IS NULL THEN l.error_origin ELSE 'medusa' END",
    code: "CASE WHEN s.problem IS NULL THEN l.error_code END",
    field: "CASE WHEN s.problem IS NULL THEN l.error_field END",
    remedy: "CASE WHEN s.problem IS NULL THEN l.remedy END",
  })}, updated_at = now()
FROM jsonb_to_recordset(:values::jsonb) AS s(
  id text, value jsonb, fingerprint text, problem text, next text, due_at numeric
) JOIN walmart_listing_change c ON c.id = s.id
WHERE l.id = c.listing_id AND ${isHeld("c")}`,
};

/** Deletes recomputed changes that need no request. `values`: as above. */
export const DELETE_RECOMPUTED_SQL = `
DELETE FROM walmart_listing_change c
USING jsonb_to_recordset(:values::jsonb) AS s(id text, version integer, next text)
WHERE c.id = s.id AND c.version = s.version AND ${isHeld("c")} AND s.next = 'nothing'`;

/**
 * Ends the leases of the others: they are due, or an open feed already contains their value. What changed meanwhile must
 * be recomputed again. `values`: as above.
 */
export const RELEASE_RECOMPUTED_SQL = `
UPDATE walmart_listing_change AS c SET
  computed_version = CASE WHEN s.next = 'later' THEN c.computed_version ELSE s.version END, value = s.value, priority = s.priority,
  feed_version = CASE WHEN s.next = 'in_feed' THEN s.version ELSE c.feed_version END,
  refused_feeds = CASE WHEN c.value IS DISTINCT FROM s.value THEN NULL ELSE c.refused_feeds END,
  ${release}, updated_at = now()
FROM jsonb_to_recordset(:values::jsonb) AS s(id text, version integer, next text, priority integer, value jsonb)
WHERE c.id = s.id AND ${isHeld("c")}`;

/** Recomputed, and its value is not in a feed yet. */
const DUE = `c.computed_version = c.version AND (c.feed_version IS NULL OR c.feed_version < c.version)
  AND c.deleted_at IS NULL`;
const BACK_OFF_OVER = "(c.next_attempt_at IS NULL OR c.next_attempt_at <= now())";
const ENABLED = `EXISTS (
    SELECT 1 FROM walmart_account a WHERE a.id = c.account_id AND a.enabled AND a.deleted_at IS NULL)`;

/** Promotions go into a feed one step at a time. Without a step they are only read again, by a request of their own. */
const IN_FEED_FORM =
  "(c.kind <> 'promotion' OR COALESCE(c.value #>> '{step,do}', 'alone') <> 'alone')";

/** Counts, up to a limit, the due changes that Walmart has not refused in one of the forms (a JSON array) yet. */
export const COUNT_FOR_FEED_SQL = `
SELECT count(*)::integer AS count FROM (
  SELECT 1 FROM walmart_listing_change c
  WHERE c.account_id = :account_id AND c.kind = :kind AND ${DUE} AND ${BACK_OFF_OVER} AND ${FREE} AND ${ENABLED}
    AND ${IN_FEED_FORM} AND c.feed_id IS NULL AND NOT COALESCE(c.refused_feeds, '[]'::jsonb) @> :forms::jsonb
  LIMIT :limit
) AS s`;

/** Ends the back-offs of an account's changes. */
export const END_BACK_OFFS_SQL = `
UPDATE walmart_listing_change SET next_attempt_at = NULL, updated_at = now()
WHERE account_id = :account_id AND kind = :kind AND next_attempt_at > now() AND deleted_at IS NULL`;

/** Leases due changes that are sent one by one, in the given order; named ones whatever their back-off. */
const claimDue = (order: string) => `
WITH due AS MATERIALIZED (
  SELECT c.id FROM walmart_listing_change c
  WHERE c.account_id = :account_id AND c.kind = :kind AND ${DUE} AND (${IS_NAMED} OR ${BACK_OFF_OVER}) AND ${FREE} AND ${ENABLED}
    AND c.id <> ALL(:except::text[]) AND ${NAMED}
  ORDER BY ${order} LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_listing_change AS c SET
  uncertain = c.uncertain OR c.sending, sending = true, forced = false, superseded = c.superseded OR c.feed_id IS NOT NULL,
  attempts = c.attempts + 1, ${take}, updated_at = now()
FROM due, walmart_listing l WHERE c.id = due.id AND l.id = c.listing_id
RETURNING c.id, c.listing_id, c.priority, c.uncertain, c.attempts, c.value, l.sku, l.currency_code,
  l.walmart_node_quantities`;

/** Sold-out items first. */
export const CLAIM_DUE_SQL = claimDue("c.priority, c.id");

/** The least tried first, which finds out whether Walmart is reachable. */
export const CLAIM_DUE_LEAST_TRIED_SQL = claimDue("c.attempts, c.priority, c.id");

/** Renews the lease right before a change is sent. Only if this run still holds it. */
export const RENEW_CHANGE_SQL = `
UPDATE walmart_listing_change AS c SET ${renew}, updated_at = now()
WHERE c.id = :id AND ${isHeld("c")} AND c.sending RETURNING c.id`;

/** Puts due changes into a new feed, sold-out items first. */
export const PACK_FEED_SQL = `
WITH due AS MATERIALIZED (
  SELECT c.id, c.listing_id, c.version, c.value, c.priority FROM walmart_listing_change c
  WHERE c.account_id = :account_id AND c.kind = :kind AND ${DUE} AND ${BACK_OFF_OVER} AND ${FREE} AND ${ENABLED}
    AND ${IN_FEED_FORM} AND c.feed_id IS NULL AND NOT COALESCE(c.refused_feeds, '[]'::jsonb) @> to_jsonb(:form::text)
    -- Ship nodes that are no longer used are emptied first, by a request of their own.
    AND NOT (jsonb_typeof(c.value) = 'number' AND EXISTS (
      SELECT 1 FROM walmart_listing b WHERE b.id = c.listing_id AND jsonb_typeof(b.walmart_node_quantities) = 'object'))
  ORDER BY c.priority, c.id LIMIT :limit
  FOR UPDATE SKIP LOCKED
), picked AS (
  SELECT due.*, l.sku, l.currency_code,
    CASE WHEN :kind = 'promotion' THEN due.value ELSE ${withRemovedNodes("due.value")} END AS sent_value FROM due JOIN walmart_listing l ON l.id = due.listing_id
), feed AS (
  INSERT INTO walmart_feed (id, account_id, kind, feed_type, spec_version, file_name, items, item_count, next_attempt_at)
  SELECT :feed_id, :account_id, :feed_kind, :feed_type, :spec_version, :file_name, jsonb_agg(jsonb_build_object(
    'sku', p.sku, 'listing_id', p.listing_id, 'value', p.sent_value, 'currency_code', p.currency_code
  ) ORDER BY p.priority, p.id), count(*), now()
  FROM picked p HAVING count(*) > 0
  RETURNING id
)
UPDATE walmart_listing_change AS c SET
  feed_id = feed.id, feed_version = picked.version, feed_value = picked.value, superseded = false, forced = false,
  uncertain = false, sending = false, attempts = 0, next_attempt_at = NULL, last_error = NULL, updated_at = now()
FROM picked, feed WHERE c.id = picked.id
RETURNING c.id`;

/** Locks a change that this run still holds. */
export const LOCK_CHANGE_SQL = `
SELECT c.id FROM walmart_listing_change c WHERE c.id = :id AND ${isHeld("c")} FOR UPDATE`;

/** `confirmed`: a JSON array of `{listing_id, v}`. */
const confirmValue = ({ confirm }: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET
  ${confirm("s.v")}, ${clearProblem(kind)}, confirmed_at = now(), updated_at = now()
FROM jsonb_to_recordset(:confirmed::jsonb) AS s(listing_id text, v jsonb) WHERE l.id = s.listing_id`;

/** `problems`: a JSON array of {@link ValueProblem} with its `listing_id`. */
const storeProblem = (_columns: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET ${showProblem(kind, REJECTION)}, updated_at = now()
FROM jsonb_to_recordset(:problems::jsonb) AS s(listing_id text, problem text, code text, field text, remedy text)
WHERE l.id = s.listing_id`;

/** Deletes a change that is confirmed or rejected, unless there is a newer value to send. */
export const END_CHANGE_SQL = `
DELETE FROM walmart_listing_change
WHERE id = :id AND version = computed_version AND NOT forced AND feed_id IS NULL RETURNING id`;

/**
 * Ends the lease of a change that stays. `outcome`: a JSON object; `sent`: this version needs no further request while
 * its feed is open.
 */
export const RELEASE_CHANGE_SQL = `
UPDATE walmart_listing_change AS c SET
  sending = false, uncertain = s.uncertain, last_error = s.last_error,
  attempts = CASE WHEN s.wait_ms IS NULL THEN 0 ELSE c.attempts END,
  next_attempt_at = now() + make_interval(secs => s.wait_ms / 1000.0),
  feed_version = CASE WHEN s.sent AND c.feed_id IS NOT NULL THEN c.computed_version ELSE c.feed_version END,
  version = CASE WHEN c.forced AND s.sent THEN c.version + 1 ELSE c.version END,
  ${release}, updated_at = now()
FROM jsonb_to_record(:outcome::jsonb) AS s(uncertain boolean, last_error text, wait_ms bigint, sent boolean)
WHERE c.id = :id`;

/** Stores the values of a feed as confirmed, except those of `unconfirmed` SKUs. */
const confirmFed = ({ confirm }: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET
  ${confirm("c.feed_value")}, ${clearProblem(kind)}, confirmed_at = now(), updated_at = now()
FROM walmart_listing_change c
WHERE c.feed_id = :feed_id AND l.id = c.listing_id AND NOT c.superseded AND l.sku <> ALL(:unconfirmed::text[])`;

/** Stores why entries of a feed were rejected. `rejected`: a JSON array of {@link ValueProblem} with its SKU. */
const rejectFed = (_columns: Columns, kind: ChangeKind) => `
UPDATE walmart_listing AS l SET ${showProblem(kind, REJECTION)},
  ${kind === "promotion" ? "promotion_due_at = now() + interval '1 hour'," : ""} updated_at = now()
FROM jsonb_to_recordset(:rejected::jsonb) AS s(sku text, problem text, code text, field text, remedy text),
  walmart_listing_change c
WHERE c.feed_id = :feed_id AND l.id = c.listing_id AND l.sku = s.sku`;

/** Deletes the changes of a finished feed that need no further request. */
export const END_FED_CHANGES_SQL = `
DELETE FROM walmart_listing_change c USING walmart_listing l
WHERE c.feed_id = :feed_id AND l.id = c.listing_id AND c.version = c.feed_version AND NOT c.forced AND NOT c.superseded
  AND NOT c.uncertain AND ${FREE} AND l.sku <> ALL(:resend::text[])`;

/**
 * Makes the others due again, with their newest value. What was superseded by a single request is sent in any case, since
 * it is unknown which of the two Walmart applied last. `resend`: SKUs that wait `retry_seconds` first. `refused_form`:
 * the form of the feed if Walmart has refused it, so that none of them is sent in it again.
 */
export const RELEASE_FED_CHANGES_SQL = `
UPDATE walmart_listing_change AS c SET
  feed_id = NULL, feed_version = NULL, feed_value = NULL, forced = c.forced OR c.superseded, superseded = false,
  version = c.version + 1,
  attempts = c.attempts + 1,
  refused_feeds = CASE WHEN :refused_form::text IS NULL THEN c.refused_feeds
    ELSE COALESCE(c.refused_feeds, '[]'::jsonb) || to_jsonb(:refused_form::text) END,
  next_attempt_at = CASE WHEN l.sku = ANY(:resend::text[]) THEN now() + make_interval(secs => :retry_seconds) ELSE c.next_attempt_at END,
  updated_at = now()
FROM walmart_listing l WHERE c.feed_id = :feed_id AND l.id = c.listing_id`;

function forEachKind<T>(make: (columns: Columns, kind: ChangeKind) => T): Record<ChangeKind, T> {
  return {
    quantity: make(COLUMNS.quantity, "quantity"),
    price: make(COLUMNS.price, "price"),
    promotion: make(COLUMNS.promotion, "promotion"),
  };
}

export const CLAIM_DIRTY_SQL = forEachKind(claimDirty);
export const CONFIRM_VALUE_SQL = forEachKind(confirmValue);
export const STORE_PROBLEM_SQL = forEachKind(storeProblem);
export const CONFIRM_FED_SQL = forEachKind(confirmFed);
export const REJECT_FED_SQL = forEachKind(rejectFed);
