import { CheckCircle, ChevronRightMini } from "@medusajs/icons";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartOverview } from "../../../types";
import type { BadgeColor } from "../../format/badge-colors";
import { listingsPage, ordersPage } from "../../pages";

/** A task for the merchant, with a link to the list that shows it. */
interface Need {
  /** The last part of its text's key, `overview.needs.<id>`. */
  id:
    | "late"
    | "error"
    | "review"
    | "accounts"
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

/** All tasks with a count above 0, most urgent first. */
function needsOf({
  orders,
  returns,
  listings,
  accounts,
}: Pick<AdminWalmartOverview, "orders" | "returns" | "listings" | "accounts">): Need[] {
  const needs: Need[] = [
    { id: "accounts", count: brokenAccounts(accounts), to: "/walmart/settings", color: "red" },
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
    { id: "review", count: orders.to_review, to: ordersPage({ due: "review" }), color: "orange" },
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

/** The number of problems, for the bell. Tasks that are merely due don't count. */
export function problemCount({ orders, returns, accounts }: AdminWalmartOverview): number {
  const { late, error, to_review } = orders;
  return late + error + to_review + returns.error + brokenAccounts(accounts);
}

/** Enabled accounts that are not connected, or whose setup is incomplete. */
function brokenAccounts(accounts: AdminWalmartOverview["accounts"]): number {
  return accounts.filter(({ enabled, health }) => enabled && health === "not_connected").length;
}

/** Tasks for the merchant; each links to the list that shows it. */
export const NeedsSection = ({ overview }: { overview: AdminWalmartOverview }) => {
  const { t } = useTranslation("walmart");
  const needs = needsOf(overview);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("overview.needs.title")}
      </Heading>
      {needs.length === 0 ? (
        <div className="flex items-center gap-x-2 px-6 py-4">
          <CheckCircle className="text-ui-tag-green-icon" aria-hidden />
          <Text size="small" className="text-ui-fg-subtle">
            {t("overview.needs.none")}
          </Text>
        </div>
      ) : (
        <ul className="divide-y">
          {needs.map(({ id, count, to, color }) => (
            <li key={id}>
              <Link
                to={to}
                className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none"
              >
                <StatusBadge color={color}>{t(`overview.needs.${id}`, { count })}</StatusBadge>
                <span className="text-ui-fg-base flex items-center gap-x-2">
                  <Text as="span" weight="plus" className="tabular-nums">
                    {count}
                  </Text>
                  <ChevronRightMini className="text-ui-fg-subtle" aria-hidden />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
};
