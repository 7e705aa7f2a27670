/**
 * Imported purchase orders whose Medusa order may need canceled units or deliveries mirrored: those that changed since a
 * moment, and those with a problem. Each of the two has its index.
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
  WHERE account_id = :account_id AND import_state = 'imported' AND deleted_at IS NULL AND updated_at >= :since
  UNION
  SELECT id FROM walmart_order
  WHERE account_id = :account_id AND import_state = 'imported' AND deleted_at IS NULL AND problem IS NOT NULL
)`;
