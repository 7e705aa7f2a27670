import { shipNodeOf } from "../../../modules/walmart/sql/ship-node-of";
import { SYNCED_LISTING } from "../../../modules/walmart/sql/synced-listing";

/**
 * The units of listings (`id`) at ship nodes (`ship_node`) that Walmart subtracts itself, because their orders are open
 * there, and that this store no longer counts as available either: they are reserved for the order's items, or packed
 * and not marked as shipped. `units` is the smaller number of the two, line by line:
 *
 * - An order that is not imported, or is on hold, has reserved nothing.
 * - A cancellation in the store frees the reservation before Walmart has confirmed it.
 * - A shipment ends here as soon as it is reported in the store, which is before Walmart hears of it.
 *
 * Of unmanaged stock all open units count. An order counts at the ship node that Walmart names, if the account uses it.
 * Needs the bindings `account_id` and `nodes`.
 *
 * @param only a further condition on `l`
 */
export const openUnitsOf = (only = "") => `
SELECT open.id, open.ship_node, sum(CASE WHEN open.is_managed
  THEN LEAST(open.units, GREATEST(floor(COALESCE(reserved.units, 0)), 0) + COALESCE(packed.units, 0))
  ELSE open.units END)::bigint AS units
FROM (
  SELECT l.id, l.variant_id, v.manage_inventory AS is_managed, node.ship_node, line.line_item_id,
    sum(line.created + line.acknowledged)::bigint AS units
  FROM walmart_order o
  JOIN walmart_order_line line ON line.walmart_order_id = o.id AND line.deleted_at IS NULL
    AND line.created + line.acknowledged > 0 AND line.line_item_id IS NOT NULL
  JOIN walmart_listing l ON l.account_id = o.account_id AND l.sku = line.sku AND ${SYNCED_LISTING} ${only}
  JOIN product_variant v ON v.id = l.variant_id
  JOIN jsonb_to_recordset(:nodes::jsonb) AS node(ship_node text, location_id text)
    ON node.ship_node IN ('', ${shipNodeOf("o")})
  WHERE o.account_id = :account_id AND o.import_state = 'imported' AND o.walmart_status IN ('open', 'partially_shipped')
    AND o.fulfilled_by = 'seller' AND o.deleted_at IS NULL
  GROUP BY l.id, l.variant_id, v.manage_inventory, node.ship_node, line.line_item_id
) AS open
LEFT JOIN LATERAL (
  -- Of a kit as many as its least reserved part allows.
  SELECT min(part.units) AS units FROM (
    SELECT sum(r.quantity / COALESCE(
      CASE WHEN jsonb_typeof(r.metadata -> 'walmart_per_unit') = 'number'
        THEN NULLIF((r.metadata ->> 'walmart_per_unit')::numeric, 0) END,
      NULLIF(link.required_quantity, 0), 1)) AS units
    FROM reservation_item r
    LEFT JOIN product_variant_inventory_item link ON link.inventory_item_id = r.inventory_item_id
      AND link.variant_id = open.variant_id AND link.deleted_at IS NULL
    WHERE r.line_item_id = open.line_item_id AND r.deleted_at IS NULL
    GROUP BY r.inventory_item_id
  ) AS part
) AS reserved ON true
LEFT JOIN LATERAL (
  SELECT GREATEST(i.fulfilled_quantity - i.shipped_quantity, 0) AS units
  FROM order_item i JOIN "order" m ON m.id = i.order_id AND m.version = i.version
  WHERE i.item_id = open.line_item_id AND i.deleted_at IS NULL LIMIT 1
) AS packed ON true
GROUP BY open.id, open.ship_node`;
