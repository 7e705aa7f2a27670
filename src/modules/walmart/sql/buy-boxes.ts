const PRICES = ["own_price", "buy_box_price", "competitor_price"] as const;
const raw = (column: string) =>
  `CASE WHEN s.${column} IS NOT NULL THEN jsonb_build_object('value', s.${column}::text, 'precision', 20) END`;

/**
 * Stores what Walmart knows about the offers of an account's items, and adds a change for each listing of which the buy
 * box or a competitor's price is another one than before. `offers`: a JSON array of {@link OffersOfSku}.
 */
export const STORE_OFFERS_SQL = `
WITH seen AS (
  SELECT l.id AS listing_id, l.buy_box_seen_at, l.buy_box_state AS state_before, l.buy_box_price AS price_before,
    l.competitor_price AS competitor_before, s.*
  FROM (
    SELECT DISTINCT ON (sku) * FROM jsonb_to_recordset(:offers::jsonb) AS o(
      sku text, state text, own_price numeric, buy_box_price numeric, competitor_price numeric, win_rate real)
  ) AS s JOIN walmart_listing l ON l.account_id = :account_id AND l.sku = s.sku AND l.deleted_at IS NULL
), stored AS (
  UPDATE walmart_listing l SET
    buy_box_state = s.state, buy_box_win_rate = s.win_rate, buy_box_seen_at = now(),
    buy_box_own_price = s.own_price, raw_buy_box_own_price = ${raw("own_price")},
    buy_box_price = s.buy_box_price, raw_buy_box_price = ${raw("buy_box_price")},
    competitor_price = s.competitor_price, raw_competitor_price = ${raw("competitor_price")}
  FROM seen s WHERE l.id = s.listing_id
  RETURNING l.id
), changed AS (
  INSERT INTO walmart_buy_box_change (
    id, listing_id, state, win_rate, ${PRICES.join(", ")}, ${PRICES.map((column) => `raw_${column}`).join(", ")})
  SELECT 'walbbc_' || replace(gen_random_uuid()::text, '-', ''), s.listing_id, s.state, s.win_rate,
    ${PRICES.map((column) => `s.${column}`).join(", ")}, ${PRICES.map(raw).join(", ")}
  FROM seen s
  WHERE s.buy_box_seen_at IS NULL OR (s.state, s.buy_box_price, s.competitor_price)
    IS DISTINCT FROM (s.state_before, s.price_before, s.competitor_before)
)
SELECT (SELECT count(*) FROM stored)::integer AS read,
  (count(*) FILTER (WHERE s.state = 'losing'))::integer AS losing FROM seen s`;

export const BUY_BOX_CHANGES_SQL = `
SELECT c.state, c.own_price::float8 AS own_price, c.buy_box_price::float8 AS buy_box_price,
  c.competitor_price::float8 AS competitor_price, c.win_rate, c.created_at
FROM walmart_buy_box_change c WHERE c.listing_id = :listing_id AND c.deleted_at IS NULL
ORDER BY c.created_at DESC, c.id DESC LIMIT :limit`;

/** The newest change of a listing stays, whatever its age. */
export const PRUNE_BUY_BOX_CHANGES_SQL = `
DELETE FROM walmart_buy_box_change c
WHERE c.created_at < now() - make_interval(days => :days) AND EXISTS (
  SELECT 1 FROM walmart_buy_box_change n WHERE n.listing_id = c.listing_id AND n.created_at > c.created_at)`;

/** How far the read of all offers has come, if it is due. */
export const OFFERS_DUE_SQL = `
SELECT a.offers_page AS page FROM walmart_account a
WHERE a.id = :account_id AND (a.offers_due_at IS NULL OR a.offers_due_at <= now())`;

export const STORE_OFFERS_PROGRESS_SQL = `
UPDATE walmart_account SET offers_page = :page, offers_due_at = now() + make_interval(secs => :seconds)
WHERE id = :account_id`;
