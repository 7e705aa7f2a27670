import { shipNodeOf } from "./ship-node-of";

/**
 * How many units of listings buyers can order: what Walmart confirmed, less the units of its open orders, at each ship
 * node. `null` where Walmart has confirmed nothing.
 */
export const AVAILABLE_UNITS_SQL = `
SELECT l.id, (CASE WHEN jsonb_typeof(l.walmart_node_quantities) = 'object'
  THEN (SELECT sum(GREATEST(0, sent.value::integer - COALESCE((open.by_node ->> sent.key)::integer, 0)))
        FROM jsonb_each_text(l.walmart_node_quantities) AS sent)
  ELSE GREATEST(0, l.walmart_quantity - COALESCE(open.units, 0)) END)::integer AS available
FROM walmart_listing l
LEFT JOIN LATERAL (
  SELECT sum(node.units) AS units, jsonb_object_agg(node.id, node.units) AS by_node
  FROM (
    SELECT COALESCE(${shipNodeOf("o")}, '') AS id, sum(line.created + line.acknowledged) AS units
    FROM walmart_order_line line JOIN walmart_order o ON o.id = line.walmart_order_id AND o.account_id = l.account_id
    WHERE line.sku = l.sku AND line.created + line.acknowledged > 0 AND line.deleted_at IS NULL
      AND o.fulfilled_by = 'seller' AND o.deleted_at IS NULL
    GROUP BY 1
  ) AS node
) AS open ON true
WHERE l.id = ANY(:ids::text[]) AND l.walmart_quantity IS NOT NULL`;
