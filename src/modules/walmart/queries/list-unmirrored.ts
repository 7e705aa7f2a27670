/**
 * Purchase orders that Medusa may have to follow, and in what: units are cancelled, or all parcels are delivered. Those
 * that changed since a moment, and those whose Medusa order could not follow. Each of the two has its index.
 * Parameters: account id, since when, account id.
 */
export const LIST_UNMIRRORED_SQL = `
SELECT o.id, o.walmart_status = 'delivered' AS delivered,
  EXISTS (
    SELECT 1 FROM walmart_order_line l
    WHERE l.walmart_order_id = o.id AND l.cancelled > 0 AND l.deleted_at IS NULL
  ) AS cancelled
FROM walmart_order o
WHERE o.id IN (
  SELECT id FROM walmart_order
  WHERE account_id = ? AND import_state = 'imported' AND deleted_at IS NULL AND updated_at >= ?
  UNION
  SELECT id FROM walmart_order
  WHERE account_id = ? AND import_state = 'imported' AND deleted_at IS NULL AND problem IS NOT NULL
)`;
