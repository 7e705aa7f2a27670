import {
  ATTENTION_KINDS,
  type AdminWalmartAttentionKind,
  type NoticeSubject,
} from "../../../types";
import {
  LATE_SQL,
  REFUND_TO_DECIDE_SQL,
  TO_ACKNOWLEDGE_SQL,
  TO_REVIEW_SQL,
  TO_SHIP_SQL,
  UNASSIGNED_REFUND_SQL,
  UNDECIDED_SQL,
} from "./order-conditions";

/** Work that no person has to do is late after this time: Walmart has been down, or something does not run. */
const LATE = "interval '2 hours'";

/** A reason why rows need attention. */
interface AttentionRule {
  /** The table, with the alias that the other fields use. */
  from: string;
  account: string;
  condition: string;
  /** Since when the row needs attention. */
  since: string;
  /** The notice that the merchant gets. Null: none, for the reason given. */
  notice: { subject: NoticeSubject; subject_id: string; number: string; cause: string } | null;
}

/** The causes in notices are in English, like all that the server writes. */
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

const ofOrder = (cause: string) => ({
  subject: "order" as const,
  subject_id: "o.id",
  number: "o.purchase_order_id",
  cause,
});

const ORDERS = { from: "walmart_order o", account: "o.account_id" };
const RETURNS = { from: "walmart_return r", account: "r.account_id" };

const HELD_PRICES = {
  from: `walmart_price_hold h JOIN walmart_listing l ON l.id = h.listing_id
    LEFT JOIN walmart_price_stop p ON p.id = h.stop_id AND p.state = 'open' AND p.deleted_at IS NULL`,
  account: "l.account_id",
};
const PRICE_WAITS = `h.state = 'waiting' AND h.deleted_at IS NULL AND l.deleted_at IS NULL AND NOT l.excluded
  AND l.variant_id IS NOT NULL AND l.retire_requested_at IS NULL`;

const ATTENTION_RULES: Record<AdminWalmartAttentionKind, AttentionRule> = {
  account_not_connected: {
    from: "walmart_account a",
    account: "a.id",
    condition: "a.health = 'not_connected' AND a.enabled AND a.deleted_at IS NULL",
    since: "COALESCE(a.health_checked_at, a.updated_at)",
    notice: { subject: "account", subject_id: "a.id", number: "a.name", cause: "a.health_message" },
  },
  order_late: {
    ...ORDERS,
    condition: `${LATE_SQL} AND ${UNDECIDED_SQL} AND o.deleted_at IS NULL`,
    since: "o.ship_by",
    notice: ofOrder(
      text("The ship-by date has passed, and units are left to ship. Ship them, or cancel them."),
    ),
  },
  order_acknowledge_late: {
    ...ORDERS,
    condition: `${TO_ACKNOWLEDGE_SQL} AND o.acknowledge_by < now() AND o.deleted_at IS NULL`,
    since: "o.acknowledge_by",
    notice: ofOrder(
      text(
        "The order was not acknowledged in time. The plugin keeps trying. If this lasts, acknowledge the order in Seller Center.",
      ),
    ),
  },
  order_error: {
    ...ORDERS,
    condition: "o.status = 'error' AND o.deleted_at IS NULL",
    since: "o.updated_at",
    notice: ofOrder("o.status_details"),
  },
  return_error: {
    ...RETURNS,
    condition: "r.status = 'error' AND r.deleted_at IS NULL",
    since: "r.updated_at",
    notice: {
      subject: "return",
      subject_id: "r.id",
      number: "r.return_order_id",
      cause: "r.status_details",
    },
  },
  return_due: {
    ...RETURNS,
    condition: `r.closed_at IS NULL AND r.type = 'REFUND' AND NOT r.wfs AND r.deleted_at IS NULL
      AND LEAST(r.auto_refund_at, r.refund_by) < now() + interval '1 day'`,
    since: "LEAST(r.auto_refund_at, r.refund_by) - interval '1 day'",
    // Returns have their own notice a day before the deadline.
    notice: null,
  },
  order_cancel_request: {
    ...ORDERS,
    condition: `o.cancel_requested AND ${TO_SHIP_SQL} AND ${UNDECIDED_SQL} AND o.deleted_at IS NULL`,
    since: "o.updated_at",
    notice: ofOrder(text("The buyer asked to cancel. Cancel the order, or ship it anyway.")),
  },
  order_oversold: {
    ...ORDERS,
    condition: `o.oversold AND ${TO_SHIP_SQL} AND ${UNDECIDED_SQL} AND o.deleted_at IS NULL`,
    since: "COALESCE(o.ordered_at, o.created_at)",
    notice: ofOrder(
      text(
        "Walmart sold more than was in stock. Restock the product, or cancel what cannot be shipped.",
      ),
    ),
  },
  order_walmart_refund: {
    ...ORDERS,
    condition: `${REFUND_TO_DECIDE_SQL} AND o.deleted_at IS NULL`,
    since: "(o.walmart_refund->>'seen_at')::timestamptz",
    // The merchant is notified when it is first seen, with the time to dispute it.
    notice: null,
  },
  order_medusa_refund: {
    ...ORDERS,
    condition: `${UNASSIGNED_REFUND_SQL} AND o.deleted_at IS NULL`,
    since: "o.unassigned_refund_at",
    notice: ofOrder(
      text(
        "A refund that was made in Medusa was not sent to Walmart. Open the order: assign it to a return, send it as a refund without a return, or choose not to send it.",
      ),
    ),
  },
  order_review: {
    ...ORDERS,
    condition: `${TO_REVIEW_SQL} AND o.deleted_at IS NULL`,
    since: "o.updated_at",
    notice: ofOrder("o.review"),
  },
  message_late: {
    from: "walmart_update u",
    account: "u.account_id",
    // Those of a deleted account wait until its seller is connected again, and only a person can do that.
    condition: `u.state IN ('pending', 'sending') AND u.deleted_at IS NULL AND (
      u.created_at < now() - ${LATE}
      OR EXISTS (SELECT 1 FROM walmart_account a WHERE a.id = u.account_id AND a.deleted_at IS NOT NULL)
    )`,
    since: "u.created_at",
    notice: {
      subject: "account",
      subject_id: "u.account_id",
      number: "(SELECT a.name FROM walmart_account a WHERE a.id = u.account_id)",
      cause: text(
        "Updates have not reached Walmart for more than two hours. They are retried. See the activity for Walmart's responses.",
      ),
    },
  },
  listing_error: {
    from: "walmart_listing l",
    account: "l.account_id",
    condition: "l.status = 'error' AND NOT l.excluded AND l.deleted_at IS NULL",
    since: "l.updated_at",
    notice: {
      subject: "listing",
      subject_id: "l.id",
      number: "l.sku",
      // The merchant sees the store's own checks when adding listings.
      cause: "CASE WHEN l.error_origin = 'walmart' THEN l.status_details END",
    },
  },
  price_stopped: {
    ...HELD_PRICES,
    condition: `p.id IS NOT NULL AND ${PRICE_WAITS}`,
    since: "h.created_at",
    notice: {
      subject: "account",
      subject_id: "l.account_id",
      number: "(SELECT a.name FROM walmart_account a WHERE a.id = l.account_id)",
      cause: text(
        "Many prices changed at once, so none of them was sent. Check them under Walmart → Overview: send them, or keep the old prices.",
      ),
    },
  },
  price_held: {
    ...HELD_PRICES,
    condition: `p.id IS NULL AND ${PRICE_WAITS}`,
    since: "h.created_at",
    notice: {
      subject: "listing",
      subject_id: "l.id",
      number: "l.sku",
      cause: `CASE h.reason WHEN 'below_floor'
        THEN ${text("The new price is below the lowest price. It was not sent.")}
        ELSE ${text("The price changed by more than the account allows. The new one was not sent.")} END
        || ${text(" Check it under Walmart → Overview: send it, or keep the old one.")}`,
    },
  },
  payout_error: {
    from: "walmart_payout p",
    account: "p.account_id",
    condition: "p.problem IS NOT NULL AND p.deleted_at IS NULL",
    since: "p.updated_at",
    notice: { subject: "payout", subject_id: "p.id", number: "p.report_date", cause: "p.problem" },
  },
  payout_difference: {
    from: "walmart_payout_difference d",
    account: "d.account_id",
    condition: "d.review = 'open' AND d.deleted_at IS NULL",
    since: "d.created_at",
    notice: {
      subject: "payout",
      // One notice for all that one import found.
      subject_id: "d.account_id || ':' || d.created_at::date",
      number: "d.created_at::date::text",
      cause: text(
        "Something in payouts is not as expected. Open Walmart → Payouts → Differences to see and decide.",
      ),
    },
  },
  feed_late: {
    from: "walmart_feed f",
    account: "f.account_id",
    // Walmart promises a result within four hours; large feeds take longer.
    condition: `f.state IN ('pending', 'sending', 'sent') AND f.created_at < now() - interval '12 hours' AND f.deleted_at IS NULL`,
    since: "f.created_at",
    notice: {
      subject: "account",
      subject_id: "f.account_id",
      number: "(SELECT a.name FROM walmart_account a WHERE a.id = f.account_id)",
      cause: text(
        "Walmart has not processed a feed for more than 12 hours. Listings, stock or prices in it may be out of date.",
      ),
    },
  },
  value_late: {
    from: "walmart_listing_change c JOIN walmart_listing l ON l.id = c.listing_id",
    account: "c.account_id",
    condition: `c.created_at < now() - interval '12 hours' AND c.deleted_at IS NULL AND l.status <> 'error'`,
    since: "c.created_at",
    notice: {
      subject: "account",
      subject_id: "c.account_id",
      number: "(SELECT a.name FROM walmart_account a WHERE a.id = c.account_id)",
      cause: text(
        "Stock or prices of listings have not reached Walmart for more than 12 hours. They are retried.",
      ),
    },
  },
  webhook_late: {
    from: "walmart_webhook_event w",
    account: "w.account_id",
    condition: `w.handled_at IS NULL AND w.created_at < now() - ${LATE} AND w.deleted_at IS NULL`,
    since: "w.created_at",
    // The scheduled imports read the same from Walmart.
    notice: null,
  },
};

/** The condition of one kind, for the list of the rows that it counts. It uses the alias of {@link ATTENTION_RULES}. */
export const attentionCondition = (kind: AdminWalmartAttentionKind): string =>
  `(${ATTENTION_RULES[kind].condition})`;

const select = (kind: AdminWalmartAttentionKind, rank: number) => {
  const { from, account, condition, since } = ATTENTION_RULES[kind];
  return `SELECT ${rank} AS rank, '${kind}' AS kind, ${account} AS account_id, count(*)::integer AS count, min(${since}) AS since
FROM ${from} WHERE ${condition} AND (:account_id::text IS NULL OR ${account} = :account_id) GROUP BY ${account}`;
};

/** What needs attention, by kind and account. `account_id` null: of all accounts. */
export const ATTENTION_SQL = `SELECT kind, account_id, count, since FROM (
${ATTENTION_KINDS.map(select).join("\nUNION ALL\n")}
) AS found ORDER BY rank, account_id`;

const notified = ATTENTION_KINDS.flatMap((kind, rank) => {
  const { from, account, condition, notice } = ATTENTION_RULES[kind];
  if (!notice) return [];
  return [
    `SELECT ${rank} AS rank, ${notice.subject_id} AS subject_id, ${account} AS account_id, '${notice.subject}' AS subject,
  ${notice.number} AS number, ${notice.cause} AS cause
FROM ${from} WHERE ${condition} AND ${account} = :account_id`,
  ];
});

/** What the merchant is notified of: one entry for each subject, its most urgent one. */
export const NOTICEABLE_SQL = `SELECT DISTINCT ON (p.subject_id) p.subject_id, p.account_id, p.subject, p.number, p.cause
FROM (${notified.join("\nUNION ALL\n")}) p WHERE p.cause IS NOT NULL ORDER BY p.subject_id, p.rank`;
