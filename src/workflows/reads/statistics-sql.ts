/**
 * The days are given as the moments at which each begins and the last one ends: `width_bucket` finds the day of a row
 * among them, 1 being the first, whatever the zone and its changes of the clocks.
 */
const DAYS = "string_to_array(?, ',')::timestamptz[]";

/** Parameter: the account's id, twice. */
const ofAccount = (column: string) => `(?::text IS NULL OR ${column} = ?)`;

/**
 * Orders and the value of those that were not cancelled, by day of the sale and currency. Parameters: the days, the
 * first and the last moment, and the account's id, twice.
 */
export const SALES_SQL = `
SELECT width_bucket(o.ordered_at, ${DAYS}) AS day, o.currency_code, count(*)::integer AS orders,
  coalesce(sum(o.total) FILTER (WHERE o.status <> 'canceled'), 0) AS sales
FROM walmart_order o
WHERE o.ordered_at >= ? AND o.ordered_at < ? AND o.deleted_at IS NULL AND ${ofAccount("o.account_id")}
GROUP BY 1, 2`;

/**
 * Half of a day's orders were stored within this time of the sale. Orders from before their account was connected tell
 * nothing about it. Parameters as above.
 */
export const IMPORT_DELAYS_SQL = `
SELECT width_bucket(o.ordered_at, ${DAYS}) AS day,
  percentile_cont(0.5) WITHIN GROUP (
    ORDER BY greatest(extract(epoch FROM o.created_at - o.ordered_at), 0)
  ) AS seconds
FROM walmart_order o JOIN walmart_account a ON a.id = o.account_id AND a.created_at <= o.ordered_at
WHERE o.ordered_at >= ? AND o.ordered_at < ? AND o.deleted_at IS NULL AND ${ofAccount("o.account_id")}
GROUP BY 1`;

/** Half of a day's shipments were confirmed by Walmart within this time. Parameters as above. */
export const SHIPMENT_DELAYS_SQL = `
SELECT width_bucket(u.confirmed_at, ${DAYS}) AS day,
  percentile_cont(0.5) WITHIN GROUP (
    ORDER BY greatest(extract(epoch FROM u.confirmed_at - u.created_at), 0)
  ) AS seconds
FROM walmart_update u
WHERE u.kind = 'ship' AND u.state = 'confirmed' AND u.confirmed_at >= ? AND u.confirmed_at < ?
  AND u.deleted_at IS NULL AND ${ofAccount("u.account_id")}
GROUP BY 1`;
