import { SYNCED_LISTING } from "../../../modules/walmart/sql/synced-listing";
import { openUnitsOf } from "./open-units";

/**
 * The stock of each listing at each ship node, `{[ship_node]: {units, open}}`, and the fingerprint of stock and rules.
 * `units` can be sold (of a kit as many as its scarcest part allows); a deleted variant has none; `null` where stock is
 * not managed. `open` is what Walmart subtracts itself. `nodes`: a JSON array of `{ship_node, location_id}`.
 *
 * @param only a further condition on `l`
 */
export const stockOf = (only = "") => `
SELECT l.id, u.stock, concat_ws('|', u.rules, l.overrides::text, u.inputs) AS fingerprint, l.quantity_fingerprint
FROM (
  SELECT n.id, n.rules,
    jsonb_object_agg(n.ship_node, jsonb_build_object('units', n.units, 'open', COALESCE(o.units, 0))) AS stock,
    string_agg(concat_ws('+', COALESCE(n.units::text, '*'), o.units), ',' ORDER BY n.ship_node) AS inputs
  FROM (
    SELECT l.id, node.ship_node, p.rules,
      CASE
        WHEN v.id IS NULL OR v.deleted_at IS NOT NULL THEN 0
        WHEN NOT v.manage_inventory THEN NULL
        ELSE COALESCE(min(floor(
          COALESCE(s.stocked_quantity - s.reserved_quantity, 0) / NULLIF(part.required_quantity, 0)
        )), 0)::bigint
      END AS units
    FROM jsonb_to_recordset(:nodes::jsonb) AS node(ship_node text, location_id text)
    CROSS JOIN (SELECT :account_id::text AS account_id, :rules::text AS rules) AS p
    JOIN walmart_listing l ON l.account_id = p.account_id AND ${SYNCED_LISTING} ${only}
    LEFT JOIN product_variant v ON v.id = l.variant_id
    LEFT JOIN product_variant_inventory_item part ON part.variant_id = v.id AND part.deleted_at IS NULL
    LEFT JOIN inventory_level s ON s.inventory_item_id = part.inventory_item_id
      AND s.location_id = node.location_id AND s.deleted_at IS NULL
    GROUP BY l.id, node.ship_node, p.rules, v.id
  ) AS n
  LEFT JOIN (${openUnitsOf(only)}) AS o ON o.id = n.id AND o.ship_node = n.ship_node
  GROUP BY n.id, n.rules
) AS u
JOIN walmart_listing l ON l.id = u.id`;

/**
 * One line that changes with any stock level, inventory item of a variant, open order, or the listings themselves. Of the
 * large tables it reads each once without joins, so that it is cheap to find that nothing has changed.
 */
export const STOCK_CHECKSUM_SQL = `
SELECT concat_ws(';',
  (SELECT concat_ws(',', count(*), sum(stocked_quantity), sum(reserved_quantity), max(updated_at), max(deleted_at))
   FROM inventory_level),
  (SELECT concat_ws(',', count(*), sum(required_quantity), max(updated_at), max(deleted_at))
   FROM product_variant_inventory_item),
  (SELECT concat_ws(',', count(*), count(*) FILTER (WHERE manage_inventory), max(updated_at), max(deleted_at))
   FROM product_variant),
  (SELECT concat_ws(',', count(*), count(quantity_fingerprint), sum(hashtext(l.overrides::text)::bigint),
     sum(hashtext(l.variant_id)::bigint))
   FROM walmart_listing l WHERE l.account_id = :account_id AND ${SYNCED_LISTING}),
  (SELECT concat_ws(',', count(*), sum(hashtext(concat_ws(',', o.id, o.ship_node, o.units))::bigint))
   FROM (${openUnitsOf()}) AS o),
  :rules::text
) AS checksum`;

/** Listings of variants. */
export const LISTINGS_OF_VARIANTS_SQL = `
SELECT id FROM walmart_listing WHERE variant_id = ANY(:ids::text[]) AND deleted_at IS NULL`;

/** Listings of inventory levels, also deleted ones. */
export const LISTINGS_OF_LEVELS_SQL = `
SELECT DISTINCT l.id FROM inventory_level s
JOIN product_variant_inventory_item part ON part.inventory_item_id = s.inventory_item_id
JOIN walmart_listing l ON l.variant_id = part.variant_id AND l.deleted_at IS NULL
WHERE s.id = ANY(:ids::text[])`;

/** Listings of reservations, also deleted ones. */
export const LISTINGS_OF_RESERVATIONS_SQL = `
SELECT DISTINCT l.id FROM reservation_item r
JOIN product_variant_inventory_item part ON part.inventory_item_id = r.inventory_item_id
JOIN walmart_listing l ON l.variant_id = part.variant_id AND l.deleted_at IS NULL
WHERE r.id = ANY(:ids::text[])`;

/**
 * Listings whose quantity Walmart has changed since it confirmed ours: it subtracts shipped units, and sets items that are
 * canceled as out of stock to zero.
 */
const CHANGED_BY_WALMART = `
SELECT l.account_id, l.id AS listing_id, 'quantity' AS kind, true AS forced
FROM walmart_update u
JOIN walmart_order_line line ON line.walmart_order_id = u.walmart_order_id AND line.deleted_at IS NULL
JOIN walmart_listing l ON l.account_id = u.account_id AND l.sku = line.sku
WHERE u.account_id = :account_id AND u.state = 'confirmed' AND u.confirmed_at > now() - interval '1 day'
  AND (u.kind = 'ship' OR (u.kind = 'cancel' AND u.payload ->> 'reason' = 'SELLER_CANCEL_OUT_OF_STOCK'))
  AND l.quantity_confirmed_at <= u.confirmed_at AND ${SYNCED_LISTING}
GROUP BY l.account_id, l.id`;

/** Listings whose confirmed quantity is not the right one, although no change is open. */
const UNCONFIRMED_QUANTITIES = `
SELECT l.account_id, l.id AS listing_id, 'quantity' AS kind, false AS forced
FROM walmart_listing l
WHERE l.account_id = :account_id AND ${SYNCED_LISTING} AND l.quantity IS NOT NULL AND l.quantity_error IS NULL
  AND (l.walmart_quantity IS DISTINCT FROM l.quantity
    OR COALESCE(l.walmart_node_quantities IS DISTINCT FROM l.node_quantities, false))
  AND NOT EXISTS (
    SELECT 1 FROM walmart_listing_change c
    WHERE c.listing_id = l.id AND c.kind = 'quantity' AND c.deleted_at IS NULL
  )`;

/** Listings whose quantity must be sent again although nothing has changed in the store. */
export const RESENT_QUANTITIES_SQL = `
SELECT account_id, listing_id, kind, bool_or(forced) AS forced
FROM (${CHANGED_BY_WALMART} UNION ALL ${UNCONFIRMED_QUANTITIES}) AS repeated
GROUP BY account_id, listing_id, kind`;

/** Listings of the lines of a purchase order. */
export const LISTINGS_OF_ORDER_SQL = `
SELECT DISTINCT l.id FROM walmart_order o
JOIN walmart_order_line line ON line.walmart_order_id = o.id AND line.deleted_at IS NULL
JOIN walmart_listing l ON l.account_id = o.account_id AND l.sku = line.sku AND l.deleted_at IS NULL
WHERE o.id = :walmart_order_id`;

/** The quantities of a purchase order's items that Walmart has, or may have soon. */
export const CONFIRMED_QUANTITIES_OF_ORDER_SQL = `
SELECT l.id AS listing_id, l.overrides, COALESCE(l.walmart_node_quantities, to_jsonb(l.walmart_quantity)) AS confirmed,
  COALESCE(c.sending OR c.uncertain, false) AS is_open, c.feed_value
FROM walmart_order o
JOIN walmart_listing l ON l.account_id = o.account_id AND ${SYNCED_LISTING}
LEFT JOIN walmart_listing_change c ON c.listing_id = l.id AND c.kind = 'quantity' AND c.deleted_at IS NULL
WHERE o.id = :walmart_order_id AND o.fulfilled_by = 'seller' AND l.sku IN (
  SELECT line.sku FROM walmart_order_line line WHERE line.walmart_order_id = o.id AND line.deleted_at IS NULL)`;

/** Of listings, those whose variant was deleted from the store. */
export const ORPHANS_SQL = `
SELECT l.id FROM walmart_listing l LEFT JOIN product_variant v ON v.id = l.variant_id
WHERE l.id = ANY(:ids::text[]) AND (v.id IS NULL OR v.deleted_at IS NOT NULL)`;
