/** Assigns a Medusa refund to a return, unless it is assigned or dismissed already. */
export const ASSIGN_REFUND_SQL = `
UPDATE walmart_return AS r SET refund_ids = r.refund_ids || to_jsonb(:refund_id::text), updated_at = now()
WHERE r.id = :id
  AND NOT EXISTS (
    SELECT 1 FROM walmart_return x WHERE (x.id = r.id OR x.walmart_order_id = r.walmart_order_id)
      AND x.deleted_at IS NULL AND x.refund_ids @> to_jsonb(:refund_id::text)
  )
  AND NOT EXISTS (
    SELECT 1 FROM walmart_order o WHERE o.id = r.walmart_order_id AND o.dismissed_refund_ids @> to_jsonb(:refund_id::text)
  )
RETURNING r.id`;

/** Dismisses a Medusa refund, so that it is not sent to Walmart, unless it is assigned to a return. */
export const DISMISS_REFUND_SQL = `
UPDATE walmart_order AS o SET dismissed_refund_ids = o.dismissed_refund_ids || to_jsonb(:refund_id::text), updated_at = now()
WHERE o.id = :order_id AND NOT o.dismissed_refund_ids @> to_jsonb(:refund_id::text)
  AND NOT EXISTS (
    SELECT 1 FROM walmart_return r WHERE r.walmart_order_id = o.id AND r.deleted_at IS NULL
      AND r.refund_ids @> to_jsonb(:refund_id::text)
  )
RETURNING o.id`;
