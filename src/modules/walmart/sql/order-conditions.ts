/**
 * What a purchase order waits for, as conditions on `walmart_order o`. An order in `error` keeps its deadlines, since
 * Walmart does not wait. `status` is named although `walmart_status` decides, because the index on `ship_by` uses it.
 */
export const TO_SHIP_SQL = `o.status IN ('open', 'partially_shipped', 'error')
  AND o.walmart_status IN ('open', 'partially_shipped') AND o.fulfilled_by = 'seller'`;

/** Nothing about shipping or canceling is on its way to Walmart: what the merchant decided is not asked again. */
export const UNDECIDED_SQL = `NOT EXISTS (SELECT 1 FROM walmart_update w WHERE w.walmart_order_id = o.id
  AND w.state IN ('pending', 'sending') AND w.kind IN ('ship', 'cancel') AND w.deleted_at IS NULL)`;

/** Past ship-by, and the seller still has units to ship. */
export const LATE_SQL = `${TO_SHIP_SQL} AND o.ship_by < now()`;

export const TO_ACKNOWLEDGE_SQL = `o.status IN ('open', 'error') AND o.walmart_status = 'open'
  AND o.fulfilled_by = 'seller' AND o.acknowledged_at IS NULL`;

/** Walmart refunded without a return, and part of it is neither recorded nor dismissed: see `shareOf` in src/mapping. */
export const REFUND_TO_DECIDE_SQL = `o.walmart_refund IS NOT NULL
  AND (o.walmart_refund->>'total')::bigint - (o.walmart_refund->>'dismissed')::bigint > GREATEST(
    (o.walmart_refund->>'accepted')::bigint,
    (SELECT COALESCE(sum((line->>'cents')::bigint), 0) FROM jsonb_array_elements(o.walmart_refund->'lines') AS line
      WHERE line->>'kind' = 'refund')
  )`;

/** Somebody refunded money in Medusa that Walmart does not know of, and nobody has decided about it. */
export const UNASSIGNED_REFUND_SQL = `o.unassigned_refund_at IS NOT NULL`;

/** Something about the order is unusual, and nobody has checked it. */
export const TO_REVIEW_SQL = `o.review IS NOT NULL`;
