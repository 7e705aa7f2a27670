import type { AdminWalmartAttention, AdminWalmartAttentionKind } from "../../../../types";
import type { BadgeColor } from "../../../format/badge-colors";
import { activityPage, listingsPage, ordersPage } from "../../../pages";

/** A group of the worklist: where all of its rows are listed, and how urgent it is. */
interface Group {
  to: string;
  color: BadgeColor;
}

const SETTINGS = "/walmart/settings";

export const GROUPS: Record<AdminWalmartAttentionKind, Group> = {
  account_not_connected: { to: SETTINGS, color: "red" },
  order_error: { to: ordersPage({ status: "error" }), color: "red" },
  return_error: { to: "/walmart/returns?status=error", color: "red" },
  order_late: { to: ordersPage({ due: "late" }), color: "red" },
  order_acknowledge_late: { to: ordersPage({ due: "acknowledge" }), color: "red" },
  return_due: { to: "/walmart/returns?open=true&order=refund_by", color: "red" },
  order_cancel_request: { to: ordersPage({ due: "cancel" }), color: "orange" },
  order_oversold: { to: ordersPage({ due: "oversold" }), color: "orange" },
  order_walmart_refund: { to: ordersPage({ due: "refund" }), color: "orange" },
  order_medusa_refund: { to: ordersPage({ due: "unassigned" }), color: "orange" },
  order_review: { to: ordersPage({ due: "review" }), color: "orange" },
  message_late: { to: activityPage({ outcome: "error" }), color: "red" },
  price_stopped: { to: listingsPage({ price_held: "true" }), color: "red" },
  price_held: { to: listingsPage({ price_held: "true" }), color: "orange" },
  listing_error: { to: listingsPage({ status: "error" }), color: "red" },
  payout_error: { to: "/walmart/payouts?status=error", color: "red" },
  payout_difference: { to: "/walmart/payouts?view=differences", color: "orange" },
  feed_late: { to: activityPage({ entity: "feed" }), color: "orange" },
  value_late: { to: listingsPage({ differing: "true" }), color: "orange" },
  webhook_late: { to: SETTINGS, color: "orange" },
};

/** How often something needs attention, of one kind or in all. */
export function countOf(
  attention: AdminWalmartAttention[],
  kind?: AdminWalmartAttentionKind,
): number {
  return attention
    .filter((one) => !kind || one.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
}
