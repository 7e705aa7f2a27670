import { CheckCircle, ChevronRightMini } from "@medusajs/icons";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import {
  type AdminWalmartAttention,
  type AdminWalmartAttentionKind,
  type AdminWalmartOverview,
  ATTENTION_KINDS,
} from "../../../types";
import type { BadgeColor } from "../../format/badge-colors";
import { activityPage, listingsPage, ordersPage } from "../../pages";

/** A task for the merchant, with a link to the list that shows it. */
interface Need {
  /** The last part of its text's key, `overview.needs.<id>`. */
  id: AdminWalmartAttentionKind | "today" | "tomorrow" | "returns";
  count: number;
  to: string;
  color: BadgeColor;
}

const SETTINGS = "/walmart/settings";

/** Where each kind is dealt with. */
const PLACES: Record<AdminWalmartAttentionKind, Pick<Need, "to" | "color">> = {
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
  listing_error: { to: listingsPage({ status: "error" }), color: "red" },
  payout_error: { to: "/walmart/payouts?status=error", color: "red" },
  payout_difference: { to: "/walmart/payouts?view=differences", color: "orange" },
  feed_late: { to: activityPage({ entity: "feed" }), color: "orange" },
  value_late: { to: listingsPage({ differing: "true" }), color: "orange" },
  webhook_late: { to: SETTINGS, color: "orange" },
};

/** All tasks with a count above 0, most urgent first. */
function needsOf({ attention, orders, returns }: AdminWalmartOverview): Need[] {
  const needs: Need[] = [
    ...ATTENTION_KINDS.map((id) => ({ id, ...PLACES[id], count: countOf(attention, id) })),
    { id: "today", count: orders.ship_today, to: ordersPage({ due: "today" }), color: "orange" },
    {
      id: "tomorrow",
      count: orders.ship_tomorrow,
      to: ordersPage({ due: "tomorrow" }),
      color: "blue",
    },
    { id: "returns", count: returns.open, to: "/walmart/returns?open=true", color: "blue" },
  ];
  return needs.filter(({ count }) => count > 0);
}

/** How often something needs attention, of one kind or in all. */
export function countOf(
  attention: AdminWalmartAttention[],
  kind?: AdminWalmartAttentionKind,
): number {
  return attention
    .filter((one) => !kind || one.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
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
