import { SYNCED_LISTING } from "../../../modules/walmart/sql/synced-listing";

/** Price lists of a time, with the moment of their last change. */
const activeLists = (starts: string) => `
  SELECT pl.id, pl.type, pl.starts_at, pl.ends_at, pl.metadata, pl.rules_count, GREATEST(pl.updated_at, (SELECT max(r.updated_at) FROM price_list_rule r WHERE r.price_list_id = pl.id))
    AS updated_at
  FROM price_list pl
  WHERE pl.status = 'active' AND pl.deleted_at IS NULL
    AND (pl.ends_at IS NULL OR pl.ends_at >= now()) ${starts}`;

/** Those that hold now. */
const ACTIVE_LISTS = activeLists("AND (pl.starts_at IS NULL OR pl.starts_at <= now())");
/** Those that hold now or later. */
const COMING_LISTS = activeLists("");

/** Whether a promotion of a listing (`l`) is running at Walmart. */
const IS_PROMOTED = `COALESCE((
  SELECT bool_or((p->>'starts')::numeric <= n.ms AND n.ms < (p->>'ends')::numeric)
  FROM jsonb_array_elements(l.walmart_promotions) AS p, (SELECT extract(epoch FROM now()) * 1000 AS ms) AS n), false)`;

/**
 * The price set of each listing, and the fingerprint of its prices and rules. Price lists that start or end change it too.
 *
 * @param only a further condition on `l`
 */
export const pricesOf = (only = "") => `
SELECT l.id, u.price_set_id, ${IS_PROMOTED} AS is_promoted, l.price_fingerprint,
  concat_ws('|', u.rules, l.overrides::text, u.inputs, CASE WHEN ${IS_PROMOTED} THEN 'promoted' END) AS fingerprint
FROM (${priceInputs(ACTIVE_LISTS, only)}) AS u
JOIN walmart_listing l ON l.id = u.id`;

/** The price set of each listing with one line of the prices and rules that concern it. */
const priceInputs = (lists: string, only: string) => `
  SELECT l.id, p.rules, min(link.price_set_id) AS price_set_id,
    concat_ws(',', count(price.id), sum(price.amount), max(extract(epoch FROM price.updated_at)),
      count(list.id), max(extract(epoch FROM list.updated_at)), max(extract(epoch FROM rule.updated_at)),
      sum(extract(epoch FROM list.starts_at)), sum(extract(epoch FROM list.ends_at))) AS inputs,
    COALESCE(bool_or(list.type = 'sale'), false) AS has_sale
  FROM (SELECT :currency_code::text AS currency_code, :account_id::text AS account_id, :rules::text AS rules) AS p
  JOIN walmart_listing l ON l.account_id = p.account_id AND ${SYNCED_LISTING} ${only}
  LEFT JOIN product_variant_price_set link ON link.variant_id = l.variant_id AND link.deleted_at IS NULL
  LEFT JOIN (
    price LEFT JOIN (${lists}) AS list ON list.id = price.price_list_id
    LEFT JOIN (SELECT price_id, max(updated_at) AS updated_at FROM price_rule GROUP BY price_id) AS rule
      ON rule.price_id = price.id
  ) ON price.price_set_id = link.price_set_id AND price.currency_code = p.currency_code AND price.deleted_at IS NULL
    AND (price.price_list_id IS NULL OR list.id IS NOT NULL)
  GROUP BY l.id, p.rules`;

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

/** One line that changes with any price or list, or with the listings themselves. */
const priceChecksum = (lists: string) => `
SELECT concat_ws(';',
  (SELECT concat_ws(',', count(*), sum(amount), max(updated_at), max(deleted_at)) FROM price),
  (SELECT concat_ws(',', count(*), max(updated_at), max(deleted_at)) FROM price_rule),
  (SELECT concat_ws(',', count(*), max(updated_at), max(deleted_at)) FROM product_variant_price_set),
  (SELECT string_agg(concat_ws(',', list.id, list.updated_at, list.starts_at, list.ends_at), ',' ORDER BY list.id) FROM (${lists}) AS list),
  (SELECT concat_ws(',', count(*), count(price_fingerprint), sum(hashtext(l.overrides::text)::bigint),
     sum(hashtext(l.variant_id)::bigint), count(*) FILTER (WHERE l.walmart_promotions IS NOT NULL AND ${IS_PROMOTED}))
   FROM walmart_listing l WHERE l.account_id = :account_id AND ${SYNCED_LISTING}),
  :rules::text
) AS checksum`;

export const PRICE_CHECKSUM_SQL = priceChecksum(ACTIVE_LISTS);
/** The same, with the lists that begin later. */
export const PROMOTION_CHECKSUM_SQL = priceChecksum(COMING_LISTS);

/** Listings that a sale list concerns, now or later, or that have promotions, if their lists or rules have changed. */
export const CHANGED_PROMOTIONS_SQL = `
SELECT :account_id::text AS account_id, l.id AS listing_id, 'promotion' AS kind, false AS forced
FROM (${priceInputs(COMING_LISTS, "")}) AS u JOIN walmart_listing l ON l.id = u.id
WHERE (u.has_sale OR l.promotions IS NOT NULL OR l.walmart_promotions IS NOT NULL)
  AND concat_ws('|', u.rules, l.overrides::text, u.inputs) IS DISTINCT FROM l.promotion_fingerprint`;

/** Listings whose promotions are due to be looked at again: a list begins or ends, or a change is allowed now. */
export const DUE_PROMOTIONS_SQL = `
SELECT l.account_id, l.id AS listing_id, 'promotion' AS kind, false AS forced
FROM walmart_listing l
WHERE l.account_id = :account_id AND l.promotion_due_at <= now() AND ${SYNCED_LISTING}`;

/**
 * What the promotions of listings depend on: the prices of a Walmart buyer, of all lists that hold now or later, and what
 * Walmart has. Prices and lists count if all their rules name the account's region, as in Medusa's `calculatePrices`.
 * Times are epoch ms.
 */
export const PROMOTIONS_OF_SQL = `
SELECT l.id, l.sku, concat_ws('|', u.rules, l.overrides::text, u.inputs) AS fingerprint,
  COALESCE(l.walmart_promotions, '[]'::jsonb) AS known, extract(epoch FROM l.promotions_confirmed_at) * 1000 AS known_at,
  l.promotion_error IS NOT NULL AS is_refused,
  COALESCE((
    SELECT jsonb_agg(jsonb_build_object(
      'amount', price.amount, 'rules', COALESCE(price.rules_count, 0) + COALESCE(list.rules_count, 0),
      'list', CASE WHEN list.id IS NOT NULL THEN jsonb_build_object(
        'id', list.id, 'type', list.type, 'kind', list.metadata->>'walmart_promotion',
        'starts', extract(epoch FROM list.starts_at) * 1000, 'ends', extract(epoch FROM list.ends_at) * 1000,
        'changed', extract(epoch FROM GREATEST(list.updated_at, price.updated_at)) * 1000) END
    ) ORDER BY price.id)
    FROM price LEFT JOIN (${COMING_LISTS}) AS list ON list.id = price.price_list_id
    WHERE price.price_set_id = u.price_set_id AND price.currency_code = :currency_code AND price.deleted_at IS NULL
      AND (price.min_quantity IS NULL OR price.min_quantity <= 1)
      AND (price.price_list_id IS NULL OR list.id IS NOT NULL)
      AND COALESCE(price.rules_count, 0) = (
        SELECT count(*) FROM price_rule r
        WHERE r.price_id = price.id AND r.attribute = 'region_id' AND r.value = :region_id AND r.deleted_at IS NULL)
      AND COALESCE(list.rules_count, 0) = (
        SELECT count(*) FROM price_list_rule r
        WHERE r.price_list_id = list.id AND r.attribute = 'region_id' AND r.value @> to_jsonb(:region_id::text)
          AND r.deleted_at IS NULL)
  ), '[]'::jsonb) AS prices
FROM (${priceInputs(COMING_LISTS, "AND l.id = ANY(:ids::text[])")}) AS u
JOIN walmart_listing l ON l.id = u.id`;
