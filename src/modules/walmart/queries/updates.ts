const DUE_UPDATES = `FROM walmart_update d
  WHERE d.account_id = ? AND d.kind = ANY(?) AND d.deleted_at IS NULL
    AND (
      (d.state = 'pending' AND (NOT ?::boolean OR d.next_attempt_at IS NULL OR d.next_attempt_at <= now()))
      OR (d.state = 'sending' AND d.claimed_until < now())
    )
    AND EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = d.account_id AND a.enabled AND a.deleted_at IS NULL)
    AND d.id <> ALL(?::text[])
    AND CASE WHEN d.walmart_order_id IS NULL THEN true ELSE COALESCE(d.walmart_order_id = ANY(?::text[]), true) END
    AND NOT EXISTS (
      SELECT 1 FROM walmart_update e
      WHERE e.walmart_order_id = d.walmart_order_id AND e.id <> d.id AND e.deleted_at IS NULL
        AND e.state IN ('pending', 'sending') AND (e.created_at, e.id) < (d.created_at, d.id)
    )`;

/** Of which kinds something is due. Parameters: those of {@link CLAIM_UPDATES_SQL} before its limit. */
export const DUE_KINDS_SQL = `SELECT DISTINCT d.kind ${DUE_UPDATES}`;

/**
 * Takes due updates for one run of a dispatcher, in the order that is given. `SKIP LOCKED` keeps two runs from waiting
 * on each other and from taking the same row; the lease lets another run take over what a dead one left in `sending`,
 * which is then `uncertain`. Of one purchase order only the oldest open update is taken, so that an acknowledgement
 * always goes before the shipment that needs it. Of an account that was disabled or deleted a moment ago nothing is
 * taken.
 *
 * All times are the database's, whose clock every worker shares. Parameters: account id, kinds, whether back-offs count
 * (false: they are passed over), updates that this run has tried already, purchase orders (null: all), limit, run id,
 * seconds that the claim holds.
 */
const claimInOrder = (order: string) => `
WITH due AS MATERIALIZED (
  SELECT d.id ${DUE_UPDATES}
  ORDER BY ${order}
  LIMIT ?
  FOR UPDATE SKIP LOCKED
)
UPDATE walmart_update AS u SET
  uncertain = u.uncertain OR u.state = 'sending',
  state = 'sending', claimed_by = ?, claimed_until = now() + make_interval(secs => ?),
  attempts = u.attempts + 1, updated_at = now()
FROM due WHERE u.id = due.id
RETURNING u.*`;

/**
 * Most urgent first: by priority, of one priority what Walmart wants soonest (last what has no such moment), then what
 * has waited longest. Back-offs only say what is not due yet; they must not turn the order round.
 */
export const CLAIM_UPDATES_SQL = claimInOrder("d.priority, d.due_by, d.created_at");

/**
 * Of the most urgent priority what has been tried least and came last, which is what hardly fails by itself: of use to
 * find out whether Walmart is away.
 */
export const CLAIM_LEAST_TRIED_SQL = claimInOrder(
  "d.priority, d.attempts, d.due_by DESC, d.created_at DESC",
);

/**
 * Stores what is about to be said to Walmart and renews the claim, only if this run still holds it: a run that was too
 * slow must not send what another one has taken over. Parameters: plan, seconds that the claim holds, id, run id.
 */
export const HOLD_UPDATE_SQL = `
UPDATE walmart_update SET
  plan = ?::jsonb, claimed_until = now() + make_interval(secs => ?), updated_at = now()
WHERE id = ? AND claimed_by = ? AND state = 'sending' RETURNING id`;

/**
 * Ends this run's claim with an outcome. A plan that certainly did not arrive is forgotten: the next attempt makes
 * another from how things are then. Parameters: a JSON object of {@link SettleUpdate}, id, run id.
 */
export const SETTLE_UPDATE_SQL = `
UPDATE walmart_update AS u SET
  state = s.state, uncertain = s.uncertain, next_attempt_at = s.next_attempt_at, last_error = s.last_error,
  error_origin = s.error_origin, remedy = s.remedy,
  plan = CASE WHEN s.state = 'pending' AND NOT s.uncertain THEN NULL ELSE u.plan END,
  confirmed_at = CASE WHEN s.state = 'confirmed' THEN now() ELSE u.confirmed_at END,
  claimed_by = NULL, claimed_until = NULL, updated_at = now()
FROM jsonb_to_record(?::jsonb) AS s(
  state text, uncertain boolean, next_attempt_at timestamptz, last_error text, error_origin text, remedy text
)
WHERE u.id = ? AND u.claimed_by = ? AND u.state = 'sending' RETURNING u.id`;

/**
 * Lets updates that failed because Walmart was away be tried again soon: their back-offs say nothing of them. Parameters:
 * seconds, ids.
 */
export const HASTEN_UPDATES_SQL = `
UPDATE walmart_update SET
  next_attempt_at = LEAST(next_attempt_at, now() + make_interval(secs => ?)), updated_at = now()
WHERE id = ANY(?) AND state = 'pending' AND deleted_at IS NULL`;

const retry = (whose: string) => `
WITH failed AS (
  SELECT id, kind, idempotency_key, attempts, last_error FROM walmart_update
  WHERE ${whose} AND state = 'failed' AND deleted_at IS NULL FOR UPDATE
)
UPDATE walmart_update AS u SET
  state = 'pending', plan = NULL, next_attempt_at = now(), attempts = 0, updated_at = now()
FROM failed AS f WHERE u.id = f.id
RETURNING u.id, f.kind, f.idempotency_key, f.attempts, f.last_error`;

const resolve = (whose: string) => `
UPDATE walmart_update SET state = 'resolved', resolved_at = now(), resolved_by = ?, note = ?, updated_at = now()
WHERE ${whose} AND state = 'failed' AND deleted_at IS NULL RETURNING id, kind, idempotency_key, last_error`;

/** A return's refunds are its own: they are retried and resolved there. */
const OF_ORDER = "walmart_order_id = ? AND walmart_return_id IS NULL";
const OF_RETURN = "walmart_return_id = ?";

/**
 * Failed updates of an order are tried again at once, from scratch. Answers what they were until then. Parameter: order
 * id.
 */
export const RETRY_UPDATES_SQL = retry(OF_ORDER);

/** As {@link RETRY_UPDATES_SQL}, for the refunds of a return. Parameter: return id. */
export const RETRY_RETURN_UPDATES_SQL = retry(OF_RETURN);

/** The merchant mended it elsewhere. Parameters: who, note, order id. */
export const RESOLVE_UPDATES_SQL = resolve(OF_ORDER);

/** As {@link RESOLVE_UPDATES_SQL}, for the refunds of a return. Parameters: who, note, return id. */
export const RESOLVE_RETURN_UPDATES_SQL = resolve(OF_RETURN);

/** Failed cancellations of a purchase order that Walmart has cancelled all the same. Parameters: note, order id. */
export const RESOLVE_CANCELLATIONS_SQL = `
UPDATE walmart_update SET state = 'resolved', resolved_at = now(), note = ?, updated_at = now()
WHERE walmart_order_id = ? AND kind = 'cancel' AND state = 'failed' AND deleted_at IS NULL RETURNING id`;

/**
 * Other words for an update of which Walmart knows nothing: it is due at once, from scratch. Answers its id, or nothing
 * if a worker has it in hand or it may have arrived. Parameters: payload, id.
 */
export const REWRITE_UPDATE_SQL = `
UPDATE walmart_update SET
  payload = ?::jsonb, plan = NULL, state = 'pending', next_attempt_at = now(), attempts = 0, last_error = NULL,
  error_origin = NULL, remedy = NULL, updated_at = now()
WHERE id = ? AND state IN ('pending','failed') AND NOT uncertain AND deleted_at IS NULL RETURNING id`;

/**
 * Adds updates unless their idempotency key is known. They are due when Walmart wants the order acknowledged, shipped
 * or the return refunded.
 * `?` is a JSON array. Answers the ids of the new ones.
 */
export const ADD_UPDATES_SQL = `
INSERT INTO walmart_update (
  id, account_id, walmart_order_id, walmart_return_id, kind, idempotency_key, priority, payload, next_attempt_at, due_by
)
SELECT s.id, s.account_id, s.walmart_order_id, s.walmart_return_id, s.kind, s.idempotency_key, s.priority, s.payload,
  now(), CASE s.kind
    WHEN 'acknowledge' THEN o.acknowledge_by
    WHEN 'ship' THEN o.ship_by
    WHEN 'refund' THEN COALESCE(r.auto_refund_at, r.refund_by) END
FROM jsonb_to_recordset(?::jsonb) AS s(
  id text, account_id text, walmart_order_id text, walmart_return_id text, kind text, idempotency_key text,
  priority integer, payload jsonb
)
LEFT JOIN walmart_return r ON r.id = s.walmart_return_id
LEFT JOIN walmart_order o ON o.id = s.walmart_order_id
ON CONFLICT (idempotency_key) WHERE deleted_at IS NULL DO NOTHING
RETURNING id, account_id, walmart_order_id`;
