/**
 * What of an account needs a person now. Of listings what Walmart refuses: what this side refuses is said to whoever adds
 * them. Parameter: account id, four times.
 */
const PROBLEMS = `
  SELECT id AS subject_id, account_id, 'order' AS subject, purchase_order_id AS number, status_details AS cause
  FROM walmart_order WHERE account_id = ? AND status = 'error' AND deleted_at IS NULL
  UNION ALL
  SELECT id, account_id, 'return', return_order_id, status_details
  FROM walmart_return WHERE account_id = ? AND status = 'error' AND deleted_at IS NULL
  UNION ALL
  SELECT id, account_id, 'listing', sku, status_details
  FROM walmart_listing WHERE account_id = ? AND status = 'error' AND error_origin = 'walmart' AND NOT excluded
    AND deleted_at IS NULL
  UNION ALL
  SELECT id, id, 'account', name, health_message
  FROM walmart_account WHERE id = ? AND health = 'not_connected' AND enabled AND deleted_at IS NULL`;

/**
 * Forgets what is mended, so that the same is told again if it comes back; not at once: what comes and goes is one
 * trouble. Parameters: account id, five times.
 */
export const FORGET_NOTICES_SQL = `
DELETE FROM walmart_notice n
WHERE n.account_id = ? AND n.created_at < now() - interval '1 hour'
  AND NOT EXISTS (SELECT 1 FROM (${PROBLEMS}) p WHERE p.subject_id = n.subject_id)`;

/**
 * Notes what went wrong and is to be told: each thing once for each cause, and not more often than once an hour, whatever
 * words come with every try. Parameters: account id, four times.
 */
export const ADD_NOTICES_SQL = `
INSERT INTO walmart_notice AS n (subject_id, id, account_id, subject, number, cause)
SELECT subject_id, 'walnotice_' || replace(gen_random_uuid()::text, '-', ''), account_id, subject, number,
  -- Of the same trouble every try has another correlation id.
  regexp_replace(COALESCE(cause, ''), ' \\(correlation id [^)]*\\)', '', 'g')
FROM (${PROBLEMS}) p
ON CONFLICT (subject_id) DO UPDATE SET cause = EXCLUDED.cause, told_at = NULL, created_at = now()
WHERE n.cause <> EXCLUDED.cause AND n.told_at < now() - interval '1 hour'`;

/** What of an account is still to be told. Parameter: account id. */
export const OPEN_NOTICES_SQL = `
SELECT id, subject, number, cause FROM walmart_notice WHERE account_id = ? AND told_at IS NULL
ORDER BY subject, number, id`;

/** Notes that notices were told. Parameter: ids. */
export const CLOSE_NOTICES_SQL = `
UPDATE walmart_notice SET told_at = now() WHERE id = ANY(?) AND told_at IS NULL`;
