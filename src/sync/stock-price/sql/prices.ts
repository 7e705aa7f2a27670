import { SYNCED_LISTING } from "../../../modules/walmart/sql/synced-listing";

/** Price lists that hold now, with the moment of their last change. */
const ACTIVE_LISTS = `
  SELECT pl.id, GREATEST(pl.updated_at, (SELECT max(r.updated_at) FROM price_list_rule r WHERE r.price_list_id = pl.id))
    AS updated_at
  FROM price_list pl
  WHERE pl.status = 'active' AND pl.deleted_at IS NULL
    AND (pl.starts_at IS NULL OR pl.starts_at <= now()) AND (pl.ends_at IS NULL OR pl.ends_at >= now())`;

/**
 * The price set of each listing, and the fingerprint of its prices and rules. Price lists that start or end change it too.
 *
 * @param only a further condition on `l`
 */
export const pricesOf = (only = "") => `
SELECT l.id, u.price_set_id, concat_ws('|', u.rules, l.overrides::text, u.inputs) AS fingerprint, l.price_fingerprint
FROM (
  SELECT l.id, p.rules, min(link.price_set_id) AS price_set_id,
    concat_ws(',', count(price.id), sum(price.amount), max(extract(epoch FROM price.updated_at)),
      count(list.id), max(extract(epoch FROM list.updated_at)), max(extract(epoch FROM rule.updated_at))) AS inputs
  FROM (SELECT :currency_code::text AS currency_code, :account_id::text AS account_id, :rules::text AS rules) AS p
  JOIN walmart_listing l ON l.account_id = p.account_id AND ${SYNCED_LISTING} ${only}
  LEFT JOIN product_variant_price_set link ON link.variant_id = l.variant_id AND link.deleted_at IS NULL
  LEFT JOIN (
    price LEFT JOIN (${ACTIVE_LISTS}) AS list ON list.id = price.price_list_id
    LEFT JOIN (SELECT price_id, max(updated_at) AS updated_at FROM price_rule GROUP BY price_id) AS rule
      ON rule.price_id = price.id
  ) ON price.price_set_id = link.price_set_id AND price.currency_code = p.currency_code AND price.deleted_at IS NULL
    AND (price.price_list_id IS NULL OR list.id IS NOT NULL)
  GROUP BY l.id, p.rules
) AS u
JOIN walmart_listing l ON l.id = u.id`;

/** Listings whose confirmed price is not the right one, although no change is open. */
export const RESENT_PRICES_SQL = `
SELECT l.account_id, l.id AS listing_id, 'price' AS kind, false AS forced
FROM walmart_listing l
WHERE l.account_id = :account_id AND ${SYNCED_LISTING} AND l.price IS NOT NULL AND l.price_error IS NULL
  AND l.walmart_price IS DISTINCT FROM l.price
  AND NOT EXISTS (
    SELECT 1 FROM walmart_listing_change c
    WHERE c.listing_id = l.id AND c.kind = 'price' AND c.deleted_at IS NULL
  )`;

/** One line that changes with any price, or with the listings themselves. */
export const PRICE_CHECKSUM_SQL = `
SELECT concat_ws(';',
  (SELECT concat_ws(',', count(*), sum(amount), max(updated_at), max(deleted_at)) FROM price),
  (SELECT concat_ws(',', count(*), max(updated_at), max(deleted_at)) FROM price_rule),
  (SELECT concat_ws(',', count(*), max(updated_at), max(deleted_at)) FROM product_variant_price_set),
  (SELECT string_agg(concat_ws(',', list.id, list.updated_at), ',' ORDER BY list.id) FROM (${ACTIVE_LISTS}) AS list),
  (SELECT concat_ws(',', count(*), count(price_fingerprint), sum(hashtext(l.overrides::text)::bigint),
     sum(hashtext(l.variant_id)::bigint))
   FROM walmart_listing l WHERE l.account_id = :account_id AND ${SYNCED_LISTING}),
  :rules::text
) AS checksum`;
