import { acceptedPlan } from "./accepted-plan";
import { isExpired, isHeld, release, renew, take } from "./lease";

const DUE_MESSAGES = `FROM walmart_update d
  WHERE d.account_id = :account_id AND d.kind = ANY(:kinds) AND d.deleted_at IS NULL
    AND (
      (d.state = 'pending' AND (:force::boolean OR d.next_attempt_at IS NULL OR d.next_attempt_at <= now()))
      OR (d.state = 'sending' AND ${isExpired("d")})
    )
    AND EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = d.account_id AND a.enabled AND a.deleted_at IS NULL
      AND a.duplicate_of IS NULL AND NOT a.seller_unverified)
    AND d.id <> ALL(:except::text[])
    AND CASE WHEN d.walmart_order_id IS NULL THEN true ELSE COALESCE(d.walmart_order_id = ANY(:order_ids::text[]), true) END
    AND NOT EXISTS (
      SELECT 1 FROM walmart_update e
      WHERE e.walmart_order_id = d.walmart_order_id AND e.id <> d.id AND e.deleted_at IS NULL
        AND e.state IN ('pending', 'sending') AND (e.created_at, e.id) < (d.created_at, d.id)
    )`;

/** The kinds that have a due message. */
export const DUE_KINDS_SQL = `SELECT DISTINCT d.kind ${DUE_MESSAGES}`;

/**
 * Leases due messages to one run. `SKIP LOCKED` keeps two runs from waiting for each other and from taking the same row.
 * A message whose lease has expired in `sending` is taken over and is `uncertain`. Of one purchase order only the oldest
 * open message is taken, so that an acknowledgement always goes before the shipment that needs it. Nothing is taken of a
 * disabled or deleted account, nor of one whose seller is not certain.
 */
const claimInOrder = (order: string) => `
WITH due AS MATERIALIZED (
  SELECT d.id ${DUE_MESSAGES}
  ORDER BY ${order}
  LIMIT :limit
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_update AS u SET
  uncertain = u.uncertain OR u.state = 'sending', state = 'sending', ${take},
  attempts = u.attempts + 1, updated_at = now()
FROM due WHERE u.id = due.id
RETURNING u.*`;

/**
 * Most urgent first: by priority, then by Walmart's deadline (none comes last), then by age. Back-offs only delay
 * messages; they must not change the order.
 */
export const CLAIM_MESSAGES_SQL = claimInOrder("d.priority, d.due_by, d.created_at");

/**
 * Of the most urgent priority the least tried and newest messages: they are the least likely to fail for a reason of
 * their own, so that they show whether Walmart is reachable.
 */
export const CLAIM_LEAST_TRIED_SQL = claimInOrder(
  "d.priority, d.attempts, d.due_by DESC, d.created_at DESC",
);

/** Stores what is about to be sent and renews the lease, only if this run still holds it. */
export const RENEW_MESSAGE_SQL = `
UPDATE walmart_update AS u SET plan = :plan::jsonb, ${renew}, updated_at = now()
WHERE u.id = :id AND ${isHeld("u")} AND u.state = 'sending' RETURNING u.id`;

/**
 * Ends the lease with an outcome. A plan that certainly did not arrive is deleted: the next attempt makes a new one. What
 * Walmart has confirmed of a message that could not be sent as a whole stays.
 * `outcome`: a JSON object of {@link MessageOutcome}.
 */
export const SETTLE_MESSAGE_SQL = `
UPDATE walmart_update AS u SET
  state = s.state, uncertain = s.uncertain, next_attempt_at = s.next_attempt_at, last_error = s.last_error,
  error_origin = s.error_origin, remedy = s.remedy, unspecific_refusals = s.unspecific_refusals,
  plan = CASE WHEN s.state = 'pending' AND NOT s.uncertain THEN ${acceptedPlan("u")} ELSE u.plan END,
  confirmed_at = CASE WHEN s.state = 'confirmed' THEN now() ELSE u.confirmed_at END,
  ${release}, updated_at = now()
FROM jsonb_to_record(:outcome::jsonb) AS s(
  state text, uncertain boolean, next_attempt_at timestamptz, last_error text, error_origin text, remedy text,
  unspecific_refusals integer
)
WHERE u.id = :id AND ${isHeld("u")} AND u.state = 'sending' RETURNING u.id`;

/** Shortens the back-offs of messages that failed because Walmart was not reachable. */
export const HASTEN_MESSAGES_SQL = `
UPDATE walmart_update SET
  next_attempt_at = LEAST(next_attempt_at, now() + make_interval(secs => :within_seconds)), updated_at = now()
WHERE id = ANY(:ids) AND state = 'pending' AND deleted_at IS NULL`;

/**
 * Replaces the payload of a message that Walmart has not received: it is due at once, as if it were new. Returns nothing
 * if a worker holds the message or if it may have arrived.
 */
export const REPLACE_PAYLOAD_SQL = `
UPDATE walmart_update SET
  payload = :payload::jsonb, plan = ${acceptedPlan("walmart_update")}, state = 'pending', next_attempt_at = now(), attempts = 0,
  unspecific_refusals = 0, last_error = NULL, error_origin = NULL, remedy = NULL, updated_at = now()
WHERE id = :id AND state IN ('pending','failed') AND NOT uncertain AND deleted_at IS NULL RETURNING id`;

/**
 * Adds messages unless their idempotency keys are known. `due` names the date of the order or return that is Walmart's
 * deadline. The account is the one that owns the order or return by now: it may have been taken over. `messages`: a JSON
 * array of {@link NewMessage}. Returns the new ones.
 */
export const ADD_MESSAGES_SQL = `
INSERT INTO walmart_update (
  id, account_id, walmart_order_id, walmart_return_id, kind, idempotency_key, priority, payload, next_attempt_at, due_by
)
SELECT s.id, COALESCE(o.account_id, r.account_id, s.account_id), s.walmart_order_id, s.walmart_return_id, s.kind,
  s.idempotency_key, s.priority, s.payload, now(), CASE s.due
    WHEN 'acknowledge_by' THEN o.acknowledge_by
    WHEN 'ship_by' THEN o.ship_by
    WHEN 'refund_by' THEN COALESCE(r.auto_refund_at, r.refund_by) END
FROM jsonb_to_recordset(:messages::jsonb) AS s(
  id text, account_id text, walmart_order_id text, walmart_return_id text, kind text, idempotency_key text,
  priority integer, due text, payload jsonb
)
LEFT JOIN walmart_return r ON r.id = s.walmart_return_id
LEFT JOIN walmart_order o ON o.id = s.walmart_order_id
ON CONFLICT (idempotency_key) WHERE deleted_at IS NULL DO NOTHING
RETURNING id`;

/**
 * Confirms a message that Walmart shows as done, with the plan that it shows. Returns nothing if a worker is sending it,
 * which will find out itself.
 */
export const CONFIRM_MESSAGE_SQL = `
UPDATE walmart_update SET
  state = 'confirmed', plan = :plan::jsonb, uncertain = false, unspecific_refusals = 0, next_attempt_at = NULL,
  last_error = NULL, error_origin = NULL, remedy = NULL, confirmed_at = now(), updated_at = now()
WHERE id = :id AND state IN ('pending','failed') AND deleted_at IS NULL RETURNING id`;
