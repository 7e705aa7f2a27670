/** Locks returns, always in the same order. */
export const LOCK_RETURNS_SQL = `
SELECT id FROM walmart_return WHERE id = ANY(:ids) ORDER BY account_id, return_order_id FOR UPDATE`;

/** Links returns to purchase orders that were imported after them. Returns the linked returns. */
export const LINK_RETURNS_SQL = `
UPDATE walmart_return AS r SET walmart_order_id = o.id, updated_at = now()
FROM walmart_order o
WHERE r.account_id = :account_id AND r.walmart_order_id IS NULL AND r.deleted_at IS NULL
  AND o.account_id = r.account_id AND o.purchase_order_id = r.purchase_order_id AND o.deleted_at IS NULL
RETURNING r.id`;

/**
 * Links lines of returns to purchase orders that have a Medusa order by now; a return may span several. Returns the
 * returns of the linked lines.
 */
export const LINK_RETURN_LINES_SQL = `
UPDATE walmart_return_line AS l SET
  walmart_order_id = o.id,
  sku = COALESCE(NULLIF(l.sku, ''), (
    SELECT n.sku FROM walmart_order_line n
    WHERE n.walmart_order_id = o.id AND n.line_number = l.purchase_order_line_number AND n.deleted_at IS NULL
  ), ''),
  updated_at = now()
FROM walmart_return r, walmart_order o
WHERE l.walmart_order_id IS NULL AND l.deleted_at IS NULL
  AND r.id = l.walmart_return_id AND r.account_id = :account_id AND r.deleted_at IS NULL
  AND o.account_id = r.account_id AND o.purchase_order_id = COALESCE(l.purchase_order_id, r.purchase_order_id)
  AND o.import_state = 'imported' AND o.deleted_at IS NULL
RETURNING l.walmart_return_id AS id`;

/** The returns of a purchase order, whole or in part. */
export const RETURNS_OF_ORDER_SQL = `
SELECT id FROM walmart_return WHERE walmart_order_id = :order_id AND deleted_at IS NULL
UNION
SELECT walmart_return_id FROM walmart_return_line WHERE walmart_order_id = :order_id AND deleted_at IS NULL`;

/** Counts the refunded units of each line, whoever refunded them. */
export const COUNT_REFUNDED_SQL = `
UPDATE walmart_return_line AS l SET
  confirmed_quantity = t.units, refunded_quantity = GREATEST(l.walmart_refunded, LEAST(t.units, l.quantity)), updated_at = now()
FROM (
  SELECT k.id, COALESCE(sum(x.quantity), 0)::integer AS units
  FROM walmart_return_line k
  LEFT JOIN walmart_update u ON u.walmart_return_id = k.walmart_return_id AND u.kind = 'refund'
    AND u.state = 'confirmed' AND u.deleted_at IS NULL
  LEFT JOIN LATERAL jsonb_to_recordset(u.payload->'lines') AS x(return_order_line_number integer, quantity integer)
    ON x.return_order_line_number = k.return_order_line_number
  WHERE k.walmart_return_id = ANY(:ids) AND k.deleted_at IS NULL
  GROUP BY k.id
) AS t WHERE t.id = l.id AND (l.confirmed_quantity, l.refunded_quantity)
  IS DISTINCT FROM (t.units, GREATEST(l.walmart_refunded, LEAST(t.units, l.quantity)))`;

/**
 * Sets what the merchant sees of returns: `error` while a refund has failed and is not resolved, or while Medusa cannot
 * mirror the return; `refunded` once everything is refunded that can be. If Walmart has refunded more units than our
 * confirmed and open messages contain, Walmart refunded them itself, unless it names the seller's refund channel.
 */
export const REFRESH_RETURNS_SQL = `
UPDATE walmart_return AS r SET
  wfs = s.is_wfs,
  item_count = s.units,
  refunded_units = s.refunded,
  fingerprint = s.fingerprint,
  refunded_by_walmart = s.beyond > 0
    AND COALESCE(r.refund_channel, '') NOT IN ('SELLER_MANUAL_REFUND', 'SELLER_SYSTEM_REFUND'),
  closed_at = CASE
    WHEN r.canceled_at IS NOT NULL OR r.is_replaced OR s.is_refunded THEN COALESCE(r.closed_at, now()) END,
  status = CASE
    WHEN f.id IS NOT NULL OR r.problem IS NOT NULL OR r.read_problem IS NOT NULL OR s.is_lost THEN 'error'
    WHEN s.is_refunded THEN 'refunded'
    ELSE 'received' END,
  status_details = CASE
    WHEN f.id IS NOT NULL THEN concat_ws(' ', f.last_error, f.remedy)
    WHEN r.problem IS NOT NULL THEN r.problem
    WHEN r.read_problem IS NOT NULL THEN r.read_problem
    WHEN s.is_lost THEN 'The purchase order ' || COALESCE(s.lost, r.purchase_order_id, 'of this return')
      || ' is not in this store. Import it by its number; the return then continues automatically.'
    WHEN r.canceled_at IS NOT NULL THEN 'The return was canceled at Walmart.'
    WHEN r.is_replaced THEN 'The buyer received a replacement; there is nothing to refund.'
    WHEN s.is_wfs AND NOT s.is_refunded
      THEN 'Walmart fulfilled this order itself (WFS) and handles the return and its refund.' END,
  error_origin = CASE
    WHEN f.id IS NOT NULL THEN f.error_origin
    WHEN r.problem IS NOT NULL THEN r.problem_origin
    WHEN r.read_problem IS NOT NULL THEN 'walmart'
    WHEN s.is_lost THEN 'medusa' END,
  updated_at = now()
FROM (
  SELECT t.id,
    COALESCE(sum(l.quantity), 0)::integer AS units,
    COALESCE(sum(l.refunded_quantity), 0)::integer AS refunded,
    COALESCE(sum(GREATEST(l.walmart_refunded - l.confirmed_quantity - COALESCE(o.units, 0), 0)), 0) AS beyond,
    t.type = 'REFUND' AND COALESCE(bool_and(l.refunded_quantity >= l.quantity) FILTER (WHERE NOT l.canceled), false)
      AS is_refunded,
    t.canceled_at IS NULL AND (t.walmart_order_id IS NULL OR string_agg(x.number, '') IS NOT NULL) AS is_lost,
    string_agg(DISTINCT x.number, ', ') AS lost,
    -- What Medusa follows. An amount counts once something of it is refunded.
    md5(COALESCE(string_agg(concat_ws(':', l.return_order_line_number, l.refunded_quantity,
      CASE WHEN l.refunded_quantity > 0 THEN trim_scale(l.amount) END, l.canceled, l.walmart_order_id
    ), ',' ORDER BY l.return_order_line_number), '')) AS fingerprint,
    EXISTS (SELECT 1 FROM walmart_order o WHERE o.id = t.walmart_order_id AND o.fulfilled_by = 'wfs') AS is_wfs
  FROM walmart_return t
  LEFT JOIN walmart_return_line l ON l.walmart_return_id = t.id AND l.deleted_at IS NULL
  LEFT JOIN LATERAL (
    SELECT sum(x.quantity) AS units FROM walmart_update u
    CROSS JOIN LATERAL jsonb_to_recordset(u.payload->'lines') AS x(return_order_line_number integer, quantity integer)
    WHERE u.walmart_return_id = t.id AND u.kind = 'refund' AND u.state IN ('pending', 'sending')
      AND u.deleted_at IS NULL AND x.return_order_line_number = l.return_order_line_number
  ) AS o ON true
  -- A purchase order of the line that is not in this store.
  LEFT JOIN LATERAL (
    SELECT l.purchase_order_id AS number WHERE NOT l.canceled AND l.purchase_order_id IS NOT NULL
      AND l.walmart_order_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM walmart_order n WHERE n.account_id = t.account_id
          AND n.purchase_order_id = l.purchase_order_id AND n.deleted_at IS NULL
      )
  ) AS x ON true
  WHERE t.id = ANY(:ids)
  GROUP BY t.id
) AS s
LEFT JOIN LATERAL (
  SELECT u.id, u.last_error, u.remedy, u.error_origin FROM walmart_update u
  WHERE u.walmart_return_id = s.id AND u.state = 'failed' AND u.deleted_at IS NULL
  ORDER BY u.updated_at DESC LIMIT 1
) AS f ON true
WHERE r.id = s.id
RETURNING r.id, r.status`;

/** Flags the purchase orders of returns, all of them where a return spans several. */
export const FLAG_ORDERS_SQL = `
UPDATE walmart_order AS o SET return_requested = s.requested, updated_at = now()
FROM (
  SELECT t.id, EXISTS (
    SELECT 1 FROM walmart_return r WHERE r.walmart_order_id = t.id AND r.canceled_at IS NULL AND r.deleted_at IS NULL
  ) OR EXISTS (
    SELECT 1 FROM walmart_return_line l JOIN walmart_return r ON r.id = l.walmart_return_id
    WHERE l.walmart_order_id = t.id AND l.deleted_at IS NULL AND r.canceled_at IS NULL AND r.deleted_at IS NULL
  ) AS requested
  FROM (
    SELECT walmart_order_id AS id FROM walmart_return WHERE id = ANY(:ids)
    UNION SELECT walmart_order_id FROM walmart_return_line WHERE walmart_return_id = ANY(:ids)
  ) AS t WHERE t.id IS NOT NULL
) AS s WHERE o.id = s.id AND o.return_requested IS DISTINCT FROM s.requested`;

/**
 * Returns that Medusa has not fully mirrored. The one that was tried longest ago goes first, so that returns that cannot
 * be followed do not hold up the others. Lines of orders without a Medusa order have to wait for it.
 */
export const LIST_UNMIRRORED_RETURNS_SQL = `
SELECT r.id FROM walmart_return r
WHERE r.account_id = :account_id AND r.deleted_at IS NULL
  AND (r.mirrored_units IS DISTINCT FROM r.refunded_units OR r.mirrored_fingerprint IS DISTINCT FROM r.fingerprint
    OR r.problem IS NOT NULL)
  AND EXISTS (
    SELECT 1 FROM walmart_return_line l
    WHERE l.walmart_return_id = r.id AND l.walmart_order_id IS NOT NULL AND l.deleted_at IS NULL
  )
ORDER BY r.mirror_tried_at NULLS FIRST, r.updated_at, r.id LIMIT :limit`;

/** Records that Medusa tries to follow a return. */
export const TRY_RETURN_SQL = `UPDATE walmart_return SET mirror_tried_at = now() WHERE id = :id`;

/** Records what Medusa has mirrored of a return. If Walmart changes it meanwhile, the return stays unmirrored. */
export const SET_MIRRORED_SQL = `
UPDATE walmart_return SET
  mirrored_units = :units, mirrored_fingerprint = :fingerprint, return_id = COALESCE(:return_id, return_id),
  updated_at = now()
WHERE id = :id`;

/** Records how many units of a line are back in stock. */
export const COUNT_RESTOCKED_SQL = `
UPDATE walmart_return_line SET restocked = GREATEST(restocked, :units), updated_at = now() WHERE id = :line_id`;
