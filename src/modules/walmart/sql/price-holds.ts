import { isHeld } from "./lease";
import { SYNCED_LISTING } from "./synced-listing";

/** What the prices of these listings are compared with. */
export const LAST_PRICES_SQL = `
SELECT l.id, l.overrides, COALESCE(l.price, l.walmart_price)::float8 AS last, h.price::float8 AS held_price, h.state
FROM walmart_listing l LEFT JOIN walmart_price_hold h ON h.listing_id = l.id AND h.deleted_at IS NULL
WHERE l.id = ANY(:ids::text[])`;

export const OPEN_STOP_SQL = `
SELECT p.id FROM walmart_price_stop p
WHERE p.account_id = :account_id AND p.state = 'open' AND p.deleted_at IS NULL`;

/** Prices that change within this time count as one change. */
const AT_ONCE = "interval '1 hour'";

/** How many listings of an account have a price, and of how many it changed just now without a person's approval. */
export const COUNT_PRICES_SQL = `
SELECT count(*)::integer AS listings,
  (count(*) FILTER (WHERE l.price_changed_at > now() - ${AT_ONCE}))::integer AS changed
FROM walmart_listing l
WHERE l.account_id = :account_id AND ${SYNCED_LISTING} AND COALESCE(l.price, l.walmart_price) IS NOT NULL`;

/** Listings whose prices must be recomputed, in the order of their ids. */
export const DIRTY_PRICES_SQL = `
SELECT c.listing_id, l.overrides FROM walmart_listing_change c JOIN walmart_listing l ON l.id = c.listing_id
WHERE c.account_id = :account_id AND c.kind = 'price' AND c.computed_version < c.version AND c.deleted_at IS NULL
  AND ${SYNCED_LISTING} AND c.listing_id > :after
ORDER BY c.listing_id LIMIT :limit`;

export const STOP_PRICES_SQL = `
INSERT INTO walmart_price_stop (id, account_id, listings)
VALUES ('walpst_' || replace(gen_random_uuid()::text, '-', ''), :account_id, :listings)
ON CONFLICT (account_id) WHERE state = 'open' AND deleted_at IS NULL DO NOTHING
RETURNING id`;

const amount = (column: string) => `(s.hold->>'${column}')::numeric`;
const raw = (column: string) => `CASE WHEN s.hold->>'${column}' IS NOT NULL
    THEN jsonb_build_object('value', s.hold->>'${column}', 'precision', 20) END`;

/**
 * Stores which recomputed prices are held. What a person decided about the same price stays. `values`: a JSON array of
 * recomputed values; only of changes that this run still holds.
 */
export const STORE_HOLDS_SQL = `
WITH held AS (
  SELECT c.listing_id, c.account_id, s.hold
  FROM jsonb_to_recordset(:values::jsonb) AS s(id text, hold jsonb)
  JOIN walmart_listing_change c ON c.id = s.id AND ${isHeld("c")}
  WHERE jsonb_typeof(s.hold) = 'object'
), stop AS (
  SELECT p.id, p.account_id FROM walmart_price_stop p
  WHERE p.state = 'open' AND p.deleted_at IS NULL AND p.account_id IN (SELECT account_id FROM held) FOR UPDATE
), stored AS (
  INSERT INTO walmart_price_hold AS h (
    id, listing_id, reason, price, raw_price, last_price, raw_last_price, floor, raw_floor, stop_id)
  SELECT 'walphd_' || replace(gen_random_uuid()::text, '-', ''), s.listing_id, s.hold->>'reason',
    ${["price", "last_price", "floor"].map((column) => `${amount(column)}, ${raw(column)}`).join(",\n    ")}, stop.id
  FROM held s LEFT JOIN stop ON stop.account_id = s.account_id ORDER BY s.listing_id
  ON CONFLICT (listing_id) WHERE deleted_at IS NULL DO UPDATE SET
    state = 'waiting', reason = EXCLUDED.reason, price = EXCLUDED.price, raw_price = EXCLUDED.raw_price,
    last_price = EXCLUDED.last_price, raw_last_price = EXCLUDED.raw_last_price, floor = EXCLUDED.floor,
    raw_floor = EXCLUDED.raw_floor, stop_id = EXCLUDED.stop_id, decided_at = NULL, decided_by = NULL,
    created_at = CASE WHEN h.price = EXCLUDED.price THEN h.created_at ELSE now() END, updated_at = now()
  WHERE h.price <> EXCLUDED.price OR (h.state = 'waiting' AND (
    h.last_price IS DISTINCT FROM EXCLUDED.last_price OR h.reason <> EXCLUDED.reason
    OR h.stop_id IS DISTINCT FROM EXCLUDED.stop_id))
  RETURNING h.stop_id
)
UPDATE walmart_price_stop p SET version = p.version + 1, updated_at = now()
WHERE p.id IN (SELECT stop_id FROM stored)`;

/** Ends the holds of listings whose price may be sent, or that have none. `values`: as above. */
export const END_HOLDS_SQL = `
WITH ended AS (
  DELETE FROM walmart_price_hold h
  USING jsonb_to_recordset(:values::jsonb) AS s(id text, next text, hold jsonb), walmart_listing_change c
  WHERE c.id = s.id AND ${isHeld("c")} AND h.listing_id = c.listing_id AND s.next <> 'later'
    AND jsonb_typeof(s.hold) IS DISTINCT FROM 'object'
  RETURNING h.stop_id
)
UPDATE walmart_price_stop p SET version = p.version + 1, updated_at = now()
WHERE p.id IN (SELECT stop_id FROM ended) AND p.state = 'open'`;

/** Ends a stop of which no price waits any more, such as when a wrong import was undone. */
export const END_EMPTY_STOP_SQL = `
UPDATE walmart_price_stop p SET state = 'kept', decided_at = now(), updated_at = now()
WHERE p.account_id = :account_id AND p.state = 'open' AND p.deleted_at IS NULL
  -- A stop that was just opened gets its prices in a moment.
  AND p.created_at < now() - interval '1 minute'
  AND NOT EXISTS (SELECT 1 FROM walmart_price_hold h WHERE h.stop_id = p.id AND h.state = 'waiting' AND h.deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM walmart_listing_change c WHERE c.account_id = p.account_id AND c.kind = 'price'
    AND c.computed_version < c.version AND c.deleted_at IS NULL)`;

/** Decides about one held price, if it is still the one that was shown. */
export const DECIDE_HOLD_SQL = `
UPDATE walmart_price_hold h SET state = :state, decided_at = now(), decided_by = :actor_id, updated_at = now()
WHERE h.listing_id = :listing_id AND h.price = (:price::text)::numeric AND h.state <> 'approved' AND h.deleted_at IS NULL
RETURNING h.stop_id`;

export const CHANGE_STOP_SQL = `
UPDATE walmart_price_stop p SET version = p.version + 1, updated_at = now() WHERE p.id = :id AND p.state = 'open'`;

/** Decides about a mass change, if its prices are still those that were shown. */
export const DECIDE_STOP_SQL = `
UPDATE walmart_price_stop p SET state = :state, decided_at = now(), decided_by = :actor_id, updated_at = now()
WHERE p.account_id = :account_id AND p.version = :version AND p.state = 'open' AND p.deleted_at IS NULL
RETURNING p.id`;

export const DECIDE_STOPPED_SQL = `
UPDATE walmart_price_hold h SET state = :state, decided_at = now(), decided_by = :actor_id, updated_at = now()
WHERE h.stop_id = :stop_id AND h.state = 'waiting' AND h.deleted_at IS NULL
RETURNING h.listing_id`;

/** Held prices of listings. */
export const HOLDS_SQL = `
SELECT h.listing_id, h.state, h.reason, h.price::float8 AS price, h.last_price::float8 AS last_price, h.floor::float8 AS floor,
  h.created_at
FROM walmart_price_hold h
WHERE h.listing_id = ANY(:ids::text[]) AND h.state <> 'approved' AND h.deleted_at IS NULL`;

/** A price of the listing `l` waits for a person. */
export const PRICE_HELD_SQL = `EXISTS (
  SELECT 1 FROM walmart_price_hold h WHERE h.listing_id = l.id AND h.state = 'waiting' AND h.deleted_at IS NULL)`;

const PERCENT = "(h.price - h.last_price) * 100 / NULLIF(h.last_price, 0)";

/** The stopped mass change of an account, with a summary. */
export const PRICE_STOP_SQL = `
SELECT p.id, p.account_id, p.version, p.listings, p.created_at, sums.*, COALESCE(samples.rows, '[]'::jsonb) AS samples
FROM walmart_price_stop p
CROSS JOIN LATERAL (
  SELECT count(*)::integer AS count,
    round(min(${PERCENT}), 1)::float8 AS lowest_percent, round(max(${PERCENT}), 1)::float8 AS highest_percent,
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${PERCENT}))::numeric, 1)::float8 AS median_percent
  FROM walmart_price_hold h WHERE h.stop_id = p.id AND h.state = 'waiting' AND h.deleted_at IS NULL
) AS sums
CROSS JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('listing_id', s.id, 'sku', s.sku, 'from', s.last_price, 'to', s.price)
    ORDER BY s.change DESC NULLS LAST, s.sku) AS rows
  FROM (
    SELECT l.id, l.sku, h.last_price, h.price, abs(${PERCENT}) AS change
    FROM walmart_price_hold h JOIN walmart_listing l ON l.id = h.listing_id
    WHERE h.stop_id = p.id AND h.state = 'waiting' AND h.deleted_at IS NULL
    ORDER BY change DESC NULLS LAST, l.sku LIMIT :samples
  ) AS s
) AS samples
WHERE p.account_id = :account_id AND p.state = 'open' AND p.deleted_at IS NULL AND sums.count > 0`;
