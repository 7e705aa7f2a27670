/**
 * Imported purchase orders that Medusa has not followed: something changed at Walmart, a refund without a return is not
 * recorded, or there was a problem. In addition those that changed since a moment and have canceled or delivered units,
 * because the Medusa order may have changed too. Each has its index.
 */
export const LIST_UNMIRRORED_SQL = `
SELECT id FROM walmart_order
WHERE account_id = :account_id AND import_state = 'imported' AND deleted_at IS NULL
  AND mirror_fingerprint IS DISTINCT FROM mirrored_fingerprint
UNION
SELECT id FROM walmart_order
WHERE account_id = :account_id AND import_state = 'imported' AND deleted_at IS NULL AND problem IS NOT NULL
UNION
SELECT o.id FROM walmart_order o
WHERE o.account_id = :account_id AND o.import_state = 'imported' AND o.deleted_at IS NULL AND o.updated_at >= :since
  AND (o.walmart_status = 'delivered' OR EXISTS (
    SELECT 1 FROM walmart_order_line l
    WHERE l.walmart_order_id = o.id AND l.cancelled > 0 AND l.deleted_at IS NULL
  ))
UNION
SELECT o.id FROM walmart_update u JOIN walmart_order o ON o.id = u.walmart_order_id
WHERE u.account_id = :account_id AND u.kind = 'goodwill' AND u.state = 'confirmed' AND u.mirrored_at IS NULL
  AND u.deleted_at IS NULL AND o.import_state = 'imported' AND o.deleted_at IS NULL`;

/** Those of some imported purchase orders that Medusa has not followed. */
export const FILTER_UNMIRRORED_SQL = `
SELECT id FROM walmart_order
WHERE id = ANY(:ids) AND import_state = 'imported' AND deleted_at IS NULL
  AND mirror_fingerprint IS DISTINCT FROM mirrored_fingerprint`;
