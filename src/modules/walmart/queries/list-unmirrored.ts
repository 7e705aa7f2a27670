/**
 * Purchase orders that Medusa may have to follow, and in what: units are cancelled, or all parcels are delivered. Those
 * that changed since a moment, and those whose Medusa order could not follow. Parameters: account id, since when.
 */
export const LIST_UNMIRRORED_SQL = `
SELECT o.id, o.walmart_status = 'delivered' AS delivered,
  EXISTS (
    SELECT 1 FROM walmart_order_line l
    WHERE l.walmart_order_id = o.id AND l.cancelled > 0 AND l.deleted_at IS NULL
  ) AS cancelled
FROM walmart_order o
WHERE o.account_id = ? AND o.import_state = 'imported' AND o.deleted_at IS NULL
  AND (o.problem IS NOT NULL OR o.updated_at >= ?)`;
