import type { AdminWalmartOverview } from "../../../types";
import { listingsPage, ordersPage } from "../../pages";
import type { BadgeColor } from "../../format/badge-colors";

/** Something that waits for the merchant, and where it is dealt with. */
export interface Need {
  /** Its text is `overview.needs.<id>`. */
  id:
    | "late"
    | "error"
    | "returnErrors"
    | "listingErrors"
    | "acknowledge"
    | "cancel"
    | "today"
    | "tomorrow"
    | "returnsDue"
    | "returns";
  count: number;
  to: string;
  color: BadgeColor;
}

/** What needs the merchant now, most urgent first; what nobody waits for is left out. */
export function needsOf({
  orders,
  returns,
  listings,
}: Pick<AdminWalmartOverview, "orders" | "returns" | "listings">): Need[] {
  const needs: Need[] = [
    { id: "late", count: orders.late, to: ordersPage({ due: "late" }), color: "red" },
    { id: "error", count: orders.error, to: ordersPage({ status: "error" }), color: "red" },
    {
      id: "returnErrors",
      count: returns.error,
      to: "/walmart/returns?status=error",
      color: "red",
    },
    {
      id: "returnsDue",
      count: returns.due_soon,
      to: "/walmart/returns?open=true&order=refund_by",
      color: "red",
    },
    {
      id: "listingErrors",
      count: listings.error,
      to: listingsPage({ status: "error" }),
      color: "red",
    },
    {
      id: "acknowledge",
      count: orders.to_acknowledge,
      to: ordersPage({ due: "acknowledge" }),
      color: "orange",
    },
    {
      id: "cancel",
      count: orders.cancel_to_answer,
      to: ordersPage({ due: "cancel" }),
      color: "orange",
    },
    { id: "today", count: orders.ship_today, to: ordersPage({ due: "today" }), color: "orange" },
    {
      id: "tomorrow",
      count: orders.ship_tomorrow,
      to: ordersPage({ due: "tomorrow" }),
      color: "blue",
    },
    {
      id: "returns",
      count: returns.open,
      to: "/walmart/returns?open=true",
      color: "blue",
    },
  ];
  return needs.filter(({ count }) => count > 0);
}

/** How many things are wrong, for the bell: what is merely due is not. */
export function troubleCount({ orders, returns, accounts }: AdminWalmartOverview): number {
  const broken = accounts.filter(({ enabled, health }) => enabled && health === "not_connected");
  return orders.late + orders.error + returns.error + broken.length;
}
