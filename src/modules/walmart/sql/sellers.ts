/**
 * Who a seller is, and which account owns its orders. The statements of one transaction begin with
 * {@link LOCK_ACCOUNTS_SQL}, so that two changes of an account's seller never overlap.
 */

/** Locks accounts and all that may have the same seller, always in the same order. */
export const LOCK_ACCOUNTS_SQL = `
SELECT id, client_id, seller_id, seller_since, duplicate_of, created_at, deleted_at FROM walmart_account
WHERE id = ANY(:ids) OR seller_id = :seller_id::text
  OR seller_id IN (SELECT seller_id FROM walmart_account WHERE id = ANY(:ids))
  OR id IN (SELECT duplicate_of FROM walmart_account WHERE id = ANY(:ids))
ORDER BY id FOR UPDATE`;

/**
 * Whether the account still has the keys that Walmart was read with. Until the transaction ends, nobody can give it
 * another seller.
 */
export const HOLD_ACCOUNT_SQL = `
SELECT 1 FROM walmart_account WHERE id = :id AND client_id = :client_id AND deleted_at IS NULL FOR KEY SHARE`;

/** The accounts of a seller: the live one first, then the one that was deleted last. */
export const ACCOUNTS_OF_SELLER_SQL = `
SELECT id, name, deleted_at FROM walmart_account WHERE seller_id = :seller_id
ORDER BY deleted_at DESC NULLS FIRST, duplicate_of NULLS FIRST, created_at DESC`;

/**
 * Accounts whose seller can be recognized by a purchase order: live ones first, with their newest numbers. Numbers that
 * were made up for unreadable orders do not count.
 */
export const ACCOUNTS_WITH_ORDERS_SQL = `
SELECT * FROM (
  SELECT a.id, a.name, a.seller_id, a.deleted_at, ARRAY(
    SELECT o.purchase_order_id FROM walmart_order o
    WHERE o.account_id = a.id AND o.ordered_at IS NOT NULL AND o.deleted_at IS NULL
    ORDER BY o.ordered_at DESC LIMIT :numbers
  ) AS numbers
  FROM walmart_account a WHERE a.duplicate_of IS NULL
) AS found WHERE cardinality(numbers) > 0
ORDER BY deleted_at DESC NULLS FIRST LIMIT :accounts`;

/** The accounts that own some purchase orders and are not this one. */
export const OTHER_ORDER_OWNERS_SQL = `
SELECT DISTINCT account_id FROM walmart_order
WHERE purchase_order_id = ANY(:numbers) AND account_id <> :account_id AND deleted_at IS NULL`;

/** The accounts that own some returns and are not this one. */
export const OTHER_RETURN_OWNERS_SQL = `
SELECT DISTINCT account_id FROM walmart_return
WHERE return_order_id = ANY(:numbers) AND account_id <> :account_id AND deleted_at IS NULL`;

/** Whether the account owns anything of its seller. */
export const OWNS_ANYTHING_SQL = `
SELECT 1 WHERE EXISTS (SELECT 1 FROM walmart_order WHERE account_id = :id)
  OR EXISTS (SELECT 1 FROM walmart_return WHERE account_id = :id)`;

const LOCK_ORDERS = `
SELECT id FROM walmart_order WHERE account_id = ANY(:from) ORDER BY purchase_order_id FOR UPDATE`;

/** `updated_at` stays: nothing of the row itself changes, and Medusa has nothing to follow. */
const moved = (table: string) =>
  `UPDATE ${table} SET account_id = :to WHERE account_id = ANY(:from)`;

const MOVE_NOTICES = `
UPDATE walmart_notice SET account_id = :to
WHERE account_id = ANY(:from) AND subject IN ('order', 'return')`;

/** One of each date that the new account does not have. */
const MOVE_PAYOUTS = `
UPDATE walmart_payout SET account_id = :to WHERE id IN (
  SELECT DISTINCT ON (f.report_date) f.id FROM walmart_payout f
  WHERE f.account_id = ANY(:from) AND f.deleted_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM walmart_payout n
    WHERE n.account_id = :to AND n.report_date = f.report_date AND n.deleted_at IS NULL
  )
  ORDER BY f.report_date, f.imported_at DESC NULLS LAST
)`;

const MOVE_PAYOUT_LINES = `
UPDATE walmart_payout_line AS l SET account_id = :to FROM walmart_payout p
WHERE p.id = l.payout_id AND p.account_id = :to AND l.account_id = ANY(:from)`;

/** What a person decided about payouts. */
const MOVE_PAYOUT_DIFFERENCES = `
UPDATE walmart_payout_difference SET account_id = :to WHERE id IN (
  SELECT DISTINCT ON (f.kind, f.subject) f.id FROM walmart_payout_difference f
  WHERE f.account_id = ANY(:from) AND f.deleted_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM walmart_payout_difference n
    WHERE n.account_id = :to AND n.kind = f.kind AND n.subject = f.subject AND n.deleted_at IS NULL
  )
  ORDER BY f.kind, f.subject, f.updated_at DESC
)`;

/** Gives what accounts own of a seller's orders to another account: orders, returns, all their messages, payouts. */
export const MOVE_ORDERS_SQL = [
  LOCK_ORDERS,
  moved("walmart_order"),
  moved("walmart_return"),
  moved("walmart_update"),
  MOVE_NOTICES,
  MOVE_PAYOUTS,
  MOVE_PAYOUT_LINES,
  MOVE_PAYOUT_DIFFERENCES,
] as const;

/** What a person decided about a SKU of the former account counts for the new one, unless it has a link of its own. */
const ADOPT_LINKS = `
UPDATE walmart_listing AS n SET
  variant_id = f.variant_id, product_id = f.product_id, linked_by = f.linked_by, excluded = f.excluded,
  overrides = f.overrides, updated_at = now()
FROM walmart_listing AS f
WHERE n.account_id = :to AND f.account_id = ANY(:from) AND f.sku = n.sku AND f.variant_id IS NOT NULL
  AND n.variant_id IS NULL AND n.linked_by IS NULL AND n.deleted_at IS NULL AND f.deleted_at IS NULL`;

/** One of each SKU that the new account does not have. */
const MOVE_LISTINGS = `
UPDATE walmart_listing SET account_id = :to WHERE id IN (
  SELECT DISTINCT ON (f.sku) f.id FROM walmart_listing f
  WHERE f.account_id = ANY(:from) AND f.deleted_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM walmart_listing n WHERE n.account_id = :to AND n.sku = f.sku AND n.deleted_at IS NULL
  )
  ORDER BY f.sku, f.updated_at DESC
)`;

const MOVE_LISTING_CHANGES = `
UPDATE walmart_listing_change AS c SET account_id = :to FROM walmart_listing l
WHERE l.id = c.listing_id AND l.account_id = :to AND c.account_id = ANY(:from)`;

/** Their prices still wait, one by one. */
const END_PRICE_STOPS = `
UPDATE walmart_price_stop SET state = 'kept', decided_at = now()
WHERE account_id = ANY(:from) AND account_id <> :to AND state = 'open'`;

const MOVE_LISTING_NOTICES = `
UPDATE walmart_notice AS n SET account_id = :to FROM walmart_listing l
WHERE n.subject_id = l.id AND n.subject = 'listing' AND l.account_id = :to AND n.account_id = ANY(:from)`;

/** Shipments and cancellations in Medusa are searched from where the former account stopped. All values are compared again. */
const ADOPT_CURSORS = `
UPDATE walmart_account AS n SET
  reconcile_cursor = LEAST(COALESCE(n.reconcile_cursor, n.created_at), f.reconcile_cursor),
  value_checksums = NULL, updated_at = now()
FROM (
  SELECT min(COALESCE(reconcile_cursor, created_at)) AS reconcile_cursor FROM walmart_account WHERE id = ANY(:from)
) AS f WHERE n.id = :to AND f.reconcile_cursor IS NOT NULL`;

/** Gives everything that deleted accounts own to the account that has their seller now. */
export const TAKE_OVER_SQL = [
  ...MOVE_ORDERS_SQL,
  ADOPT_LINKS,
  MOVE_LISTINGS,
  MOVE_LISTING_CHANGES,
  MOVE_LISTING_NOTICES,
  END_PRICE_STOPS,
  moved("walmart_feed"),
  moved("walmart_activity"),
  ADOPT_CURSORS,
] as const;

/** Deleted accounts of a seller that still own orders or returns: the process died before they were taken over. */
export const STRAGGLERS_SQL = `
SELECT a.id FROM walmart_account a
WHERE a.seller_id = :seller_id AND a.deleted_at IS NOT NULL AND (
  EXISTS (SELECT 1 FROM walmart_order WHERE account_id = a.id)
  OR EXISTS (SELECT 1 FROM walmart_return WHERE account_id = a.id)
)`;

/** Messages of an account's orders that were queued under a former account at the moment of a takeover. */
export const ADOPT_MESSAGES_SQL = `
UPDATE walmart_update AS u SET account_id = :account_id
FROM walmart_account a, walmart_order o
WHERE a.id = u.account_id AND a.deleted_at IS NOT NULL AND u.state IN ('pending', 'sending') AND u.deleted_at IS NULL
  AND o.id = u.walmart_order_id AND o.account_id = :account_id
RETURNING u.id`;

/**
 * A deleted account for what is left of the former seller. `client_id` and `client_secret` are that seller's keys, or
 * empty. Its name is the account's, which another account may have.
 */
export const ADD_FORMER_ACCOUNT_SQL = `
INSERT INTO walmart_account (
  id, name, client_id, client_secret, seller_id, seller_since, sales_channel_id, stock_location_id, region_id,
  shipping_option_id, enabled, settings, health, reconcile_cursor, created_at, deleted_at
)
SELECT :former_id, name, :client_id, :client_secret, seller_id, seller_since, sales_channel_id, stock_location_id,
  region_id, shipping_option_id, enabled, settings, 'unknown', reconcile_cursor, created_at, now()
FROM walmart_account WHERE id = :id`;

/** What the former seller's orders leave behind: its feeds. */
export const MOVE_FEEDS_SQL = moved("walmart_feed");

/** Nothing that was read from the former seller, or confirmed by it, is true for the new one. */
export const START_OVER_SQL = [
  `DELETE FROM walmart_listing_change WHERE account_id = :id`,
  `DELETE FROM walmart_price_hold h USING walmart_listing l WHERE l.id = h.listing_id AND l.account_id = :id`,
  `DELETE FROM walmart_price_stop WHERE account_id = :id AND state = 'open'`,
  // Items of the former seller that belong to no product of the store.
  `DELETE FROM walmart_listing WHERE account_id = :id AND variant_id IS NULL`,
  `UPDATE walmart_listing SET
  status = 'draft', status_before = NULL, status_details = NULL, error_origin = NULL, error_code = NULL,
  error_field = NULL, remedy = NULL, match_feed_id = NULL, content_feed_id = NULL, content_hash = NULL,
  rejected_content_hash = NULL, content_due_at = NULL, variant_group_id = NULL, is_primary_variant = false, lookup = NULL, wpid = NULL, item_id = NULL, published_status = NULL,
  lifecycle_status = NULL, unpublished_reasons = NULL, seen_at = NULL, quantity = NULL, node_quantities = NULL,
  walmart_quantity = NULL, walmart_node_quantities = NULL, quantity_confirmed_at = NULL, compared_at = NULL,
  quantity_fingerprint = NULL, quantity_error = NULL, price = NULL, raw_price = NULL, walmart_price = NULL,
  raw_walmart_price = NULL, price_confirmed_at = NULL, price_fingerprint = NULL, price_error = NULL,
  promotions = NULL, walmart_promotions = NULL, promotions_confirmed_at = NULL, promotion_fingerprint = NULL,
  promotion_due_at = NULL, promotion_error = NULL,
  price_changed_at = NULL, buy_box_state = NULL, buy_box_own_price = NULL, raw_buy_box_own_price = NULL,
  buy_box_price = NULL, raw_buy_box_price = NULL, competitor_price = NULL, raw_competitor_price = NULL,
  buy_box_win_rate = NULL, buy_box_seen_at = NULL,
  confirmed_at = NULL, retire_requested_at = NULL, retire_sent_at = NULL, updated_at = now()
WHERE account_id = :id`,
  `DELETE FROM walmart_webhook_event WHERE account_id = :id AND handled_at IS NULL`,
  `UPDATE walmart_account SET
  seller_id = NULL, seller_since = now(), seller_unverified = false, duplicate_of = NULL, orders_cursor = NULL,
  orders_swept_at = NULL, returns_cursor = NULL, reconcile_cursor = now(), value_checksums = NULL,
  drift_progress = NULL, webhook_secret = NULL, webhook_subscriptions = NULL, last_imported_at = NULL,
  import_problem = NULL, items_read_at = NULL, health = 'unknown', health_message = NULL, updated_at = now()
WHERE id = :id`,
  `UPDATE walmart_account SET duplicate_of = NULL, updated_at = now() WHERE duplicate_of = :id`,
] as const;

/** Records an account's seller, by whatever account its orders are owned. */
export const SET_SELLER_SQL = `
UPDATE walmart_account SET
  seller_id = COALESCE(:seller_id::text, seller_id), duplicate_of = :duplicate_of, seller_unverified = false,
  updated_at = now()
WHERE id = :id`;

/** Restores a deleted account under a new name, since another account may use the former one by now. */
export const RESTORE_ACCOUNT_SQL = `
UPDATE walmart_account SET
  deleted_at = NULL, name = :name, client_id = :client_id, client_secret = :client_secret, enabled = :enabled,
  seller_id = COALESCE(:seller_id::text, seller_id), seller_since = now(), seller_unverified = false,
  duplicate_of = NULL, import_problem = NULL, last_imported_at = NULL, health = 'unknown', health_message = NULL,
  updated_at = now()
WHERE id = :id AND deleted_at IS NOT NULL RETURNING id`;

export const SET_KEYS_SQL = `
UPDATE walmart_account SET
  client_id = :client_id, client_secret = :client_secret, seller_unverified = :unverified, updated_at = now()
WHERE id = :id`;
