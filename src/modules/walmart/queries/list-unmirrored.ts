/** Parameters: account id, since when. */
export const LIST_UNMIRRORED_SQL = `
SELECT o.id FROM walmart_order o
WHERE o.account_id = ? AND o.import_state = 'imported' AND o.deleted_at IS NULL
  AND (o.problem IS NOT NULL OR o.updated_at >= ?)
  AND EXISTS (
    SELECT 1 FROM walmart_order_line l
    WHERE l.walmart_order_id = o.id AND l.cancelled > 0 AND l.deleted_at IS NULL
  )`;
