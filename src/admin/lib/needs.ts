import type { AdminWalmartOverview } from "../../types";
import { ordersPage } from "./pages";
import type { BadgeColor } from "./status";

/** Something that waits for the merchant, and where it is dealt with. */
export interface Need {
  /** Its text is `overview.needs.<id>`. */
  id: "late" | "error" | "acknowledge" | "cancel" | "today" | "tomorrow" | "returns";
  count: number;
  to: string;
  color: BadgeColor;
}

/** What needs the merchant now, most urgent first; what nobody waits for is left out. */
export function needsOf({ orders }: Pick<AdminWalmartOverview, "orders">): Need[] {
  const needs: Need[] = [
    { id: "late", count: orders.late, to: ordersPage({ due: "late" }), color: "red" },
    { id: "error", count: orders.error, to: ordersPage({ status: "error" }), color: "red" },
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
      count: orders.return_requested,
      to: ordersPage({ return_requested: "true" }),
      color: "blue",
    },
  ];
  return needs.filter(({ count }) => count > 0);
}

/** How many things are wrong, for the bell: what is merely due is not. */
export function troubleCount({ orders, accounts }: AdminWalmartOverview): number {
  const broken = accounts.filter(({ enabled, health }) => enabled && health === "not_connected");
  return orders.late + orders.error + broken.length;
}
