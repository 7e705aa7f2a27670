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

/** Records that a Medusa refund is decided about, unless it is assigned to a return. */
export const DISMISS_REFUND_SQL = `
UPDATE walmart_order AS o SET dismissed_refund_ids = o.dismissed_refund_ids || to_jsonb(:refund_id::text), updated_at = now()
WHERE o.id = :order_id AND NOT o.dismissed_refund_ids @> to_jsonb(:refund_id::text)
  AND NOT EXISTS (
    SELECT 1 FROM walmart_return r WHERE r.walmart_order_id = o.id AND r.deleted_at IS NULL
      AND r.refund_ids @> to_jsonb(:refund_id::text)
  )
RETURNING o.id`;

/**
 * Marks orders with the time of their oldest refund that is neither assigned to a return nor decided about. `orders`: a
 * JSON array of `{id, refunds: [{id, created_at}]}`, the refunds that people made in Medusa.
 */
export const FLAG_UNASSIGNED_SQL = `
UPDATE walmart_order AS o SET unassigned_refund_at = f.at, updated_at = now()
FROM (
  SELECT p.id, (
    SELECT min(m.created_at) FROM jsonb_to_recordset(s.refunds) AS m(id text, created_at timestamptz)
    WHERE NOT p.dismissed_refund_ids @> to_jsonb(m.id)
      AND NOT EXISTS (
        SELECT 1 FROM walmart_return r
        WHERE r.refund_ids @> to_jsonb(m.id) AND r.deleted_at IS NULL AND r.id IN (
          SELECT id FROM walmart_return WHERE walmart_order_id = p.id
          UNION SELECT walmart_return_id FROM walmart_return_line WHERE walmart_order_id = p.id
        )
      )
  ) AS at
  FROM jsonb_to_recordset(:orders::jsonb) AS s(id text, refunds jsonb) JOIN walmart_order p ON p.id = s.id
) AS f
WHERE o.id = f.id AND o.unassigned_refund_at IS DISTINCT FROM f.at`;
