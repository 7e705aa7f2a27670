import { isFree, isHeld, release, take } from "./lease";

/** Leases purchase orders to one run of an import, so that no two runs work on the same one. */
export const CLAIM_ORDERS_SQL = `
UPDATE walmart_order AS o SET ${take}
WHERE o.id = ANY(:ids) AND o.import_state IN ('claimed', 'held') AND (${isFree("o")} OR ${isHeld("o")})
RETURNING o.id`;

/** Purchase orders of an account that wait for a Medusa order and contain a SKU, the longest waiting first. */
export const LIST_WAITING_SQL = `
SELECT o.id FROM walmart_order o
WHERE o.account_id = :account_id AND o.import_state IN ('claimed', 'held') AND o.deleted_at IS NULL
  AND EXISTS (
    SELECT 1 FROM walmart_order_line l
    WHERE l.walmart_order_id = o.id AND l.sku = :sku AND l.deleted_at IS NULL
  )
ORDER BY o.ordered_at, o.id`;

/**
 * Holds purchase orders that cannot become Medusa orders yet. Only the run that leased one may do so. `orders`: a JSON
 * array of `{id, problem, problem_parts}`.
 */
export const HOLD_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  import_state = 'held', problem = s.problem, problem_parts = s.problem_parts, problem_origin = 'medusa', ${release},
  updated_at = now()
FROM jsonb_to_recordset(:orders::jsonb) AS s(id text, problem text, problem_parts jsonb)
WHERE o.id = s.id AND o.import_state IN ('claimed', 'held') AND ${isHeld("o")}
RETURNING o.id`;

/** Marks purchase orders that no longer need a Medusa order. */
export const SKIP_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  import_state = 'skipped', problem = NULL, problem_parts = NULL, problem_origin = NULL, ${release}, updated_at = now()
WHERE o.id = ANY(:ids) AND o.import_state IN ('claimed', 'held') AND ${isHeld("o")}
RETURNING o.id`;

/** Marks purchase orders as imported. `orders`: a JSON array of `{id, order_id, display_id, oversold,
 * stock_location_id}`. */
export const FINISH_ORDERS_SQL = `
UPDATE walmart_order AS o SET
  import_state = 'imported', order_id = s.order_id, display_id = s.display_id, oversold = s.oversold,
  stock_location_id = s.stock_location_id,
  problem = NULL, problem_parts = NULL, problem_origin = NULL, ${release}, updated_at = now()
FROM jsonb_to_recordset(:orders::jsonb) AS s(
  id text, order_id text, display_id integer, oversold boolean, stock_location_id text
)
WHERE o.id = s.id AND o.import_state IN ('claimed', 'held')
RETURNING o.id`;

/** Links lines to Medusa items. `lines`: a JSON array of `{walmart_order_id, line_number, line_item_id}`. */
export const LINK_LINES_SQL = `
UPDATE walmart_order_line AS l SET line_item_id = s.line_item_id, updated_at = now()
FROM jsonb_to_recordset(:lines::jsonb) AS s(walmart_order_id text, line_number text, line_item_id text)
WHERE l.walmart_order_id = s.walmart_order_id AND l.line_number = s.line_number AND l.deleted_at IS NULL`;
