/**
 * What of an account needs attention now. Of listings, only what Walmart rejects: the merchant sees the store's own
 * checks when adding them.
 */
const PROBLEMS = `
  SELECT id AS subject_id, account_id, 'order' AS subject, purchase_order_id AS number, status_details AS cause
  FROM walmart_order WHERE account_id = :account_id AND status = 'error' AND deleted_at IS NULL
  UNION ALL
  SELECT id, account_id, 'order', purchase_order_id, review
  FROM walmart_order WHERE account_id = :account_id AND status <> 'error' AND review IS NOT NULL AND deleted_at IS NULL
  UNION ALL
  SELECT id, account_id, 'return', return_order_id, status_details
  FROM walmart_return WHERE account_id = :account_id AND status = 'error' AND deleted_at IS NULL
  UNION ALL
  SELECT id, account_id, 'listing', sku, status_details
  FROM walmart_listing WHERE account_id = :account_id AND status = 'error' AND error_origin = 'walmart'
    AND NOT excluded AND deleted_at IS NULL
  UNION ALL
  SELECT id, id, 'account', name, health_message
  FROM walmart_account WHERE id = :account_id AND health = 'not_connected' AND enabled AND deleted_at IS NULL`;

/**
 * Deletes notices of solved problems, so that the merchant is notified if one comes back. Not within the first hour: a
 * problem that comes and goes is one problem.
 */
export const DELETE_SOLVED_NOTICES_SQL = `
DELETE FROM walmart_notice n
WHERE n.account_id = :account_id AND n.created_at < now() - interval '1 hour'
  AND NOT EXISTS (SELECT 1 FROM (${PROBLEMS}) p WHERE p.subject_id = n.subject_id)`;

/** Adds notices of new problems: one for each cause, and at most one an hour for each row, however the text varies. */
export const ADD_NOTICES_SQL = `
INSERT INTO walmart_notice AS n (subject_id, id, account_id, subject, number, cause)
SELECT subject_id, 'walnotice_' || replace(gen_random_uuid()::text, '-', ''), account_id, subject, number,
  -- Every attempt of the same problem has another correlation id.
  regexp_replace(COALESCE(cause, ''), ' \\(correlation id [^)]*\\)', '', 'g')
FROM (${PROBLEMS}) p
ON CONFLICT (subject_id) WHERE deleted_at IS NULL DO UPDATE SET
  cause = EXCLUDED.cause, notified_at = NULL, created_at = now(), updated_at = now()
WHERE n.cause <> EXCLUDED.cause AND n.notified_at < now() - interval '1 hour'`;

export const OPEN_NOTICES_SQL = `
SELECT id, subject, number, cause FROM walmart_notice
WHERE account_id = :account_id AND notified_at IS NULL AND deleted_at IS NULL
ORDER BY subject, number, id`;

export const CLOSE_NOTICES_SQL = `
UPDATE walmart_notice SET notified_at = now(), updated_at = now() WHERE id = ANY(:ids) AND notified_at IS NULL`;
