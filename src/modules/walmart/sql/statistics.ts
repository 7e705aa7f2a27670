/**
 * `starts` are the moments at which the days begin. `width_bucket` finds the day of a row among them (1 is the first),
 * whatever the time zone and its clock changes.
 */
const DAYS = ":starts::timestamptz[]";

/** Of one account, or of all if it is null. */
const ofAccount = (column: string) => `(:account_id::text IS NULL OR ${column} = :account_id)`;

/** Orders, and the value of those that are not canceled, by day of the sale and currency. */
export const SALES_SQL = `
SELECT width_bucket(o.ordered_at, ${DAYS}) AS day, o.currency_code, count(*)::integer AS orders,
  coalesce(sum(o.total) FILTER (WHERE o.status <> 'canceled'), 0) AS sales
FROM walmart_order o
WHERE o.ordered_at >= :from AND o.ordered_at < :until AND o.deleted_at IS NULL AND ${ofAccount("o.account_id")}
GROUP BY 1, 2`;

/** Median time from sale to import, by day. Orders from before their account was connected do not count. */
export const IMPORT_DELAYS_SQL = `
SELECT width_bucket(o.ordered_at, ${DAYS}) AS day,
  percentile_cont(0.5) WITHIN GROUP (
    ORDER BY greatest(extract(epoch FROM o.created_at - o.ordered_at), 0)
  ) AS seconds
FROM walmart_order o JOIN walmart_account a ON a.id = o.account_id AND a.created_at <= o.ordered_at
WHERE o.ordered_at >= :from AND o.ordered_at < :until AND o.deleted_at IS NULL AND ${ofAccount("o.account_id")}
GROUP BY 1`;

/** Median time from shipment to Walmart's confirmation, by day. */
export const SHIPMENT_DELAYS_SQL = `
SELECT width_bucket(u.confirmed_at, ${DAYS}) AS day,
  percentile_cont(0.5) WITHIN GROUP (
    ORDER BY greatest(extract(epoch FROM u.confirmed_at - u.created_at), 0)
  ) AS seconds
FROM walmart_update u
WHERE u.kind = 'ship' AND u.state = 'confirmed' AND u.confirmed_at >= :from AND u.confirmed_at < :until
  AND u.deleted_at IS NULL AND ${ofAccount("u.account_id")}
GROUP BY 1`;
