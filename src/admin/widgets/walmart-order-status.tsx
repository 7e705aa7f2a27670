import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../types";
import { totalOpenUnits } from "../components/order/line-groups";
import { OrderStatusBadge } from "../components/order/order-details";
import { useProblemTexts } from "../components/order/problem-text";
import { ShipDrawer } from "../components/ship/ship-drawer";
import { Deadline } from "../components/list/cells";
import { useOrderActions, useOrderOfMedusa } from "../hooks/api/orders";
import { useNow } from "../hooks/use-format";
import { orderRevision, WALMART_CARD_ID, type WidgetOrder } from "./_order/medusa-order";

/** What needs the merchant, in one line; `null` if nothing does. */
function useIssue({
  problem,
  review,
  cancel_requested,
  oversold,
  lines,
}: AdminWalmartOrderDetail): string | null {
  const { t } = useTranslation("walmart");
  const textsOf = useProblemTexts();
  const isOpen = totalOpenUnits(lines) > 0;
  if (problem) return problem.code === "review" && review ? review : textsOf(problem).summary;
  if (cancel_requested && isOpen) return t("cancelRequest.title");
  return oversold && isOpen ? t("oversold.title") : null;
}

/** Moves the page and the focus to the Walmart card. */
function showCard(): void {
  const card = document.getElementById(WALMART_CARD_ID);
  card?.scrollIntoView({ behavior: "smooth", block: "start" });
  card?.focus({ preventScroll: true });
}

/** Status, ship-by countdown, one line about what needs the merchant, and one button. */
const StatusStrip = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const actions = useOrderActions(order);
  const issue = useIssue(order);
  const isOpen = totalOpenUnits(order.lines) > 0;

  return (
    <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-3">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <div className="flex items-center gap-x-2">
          <Text size="small" weight="plus">
            {t("title")}
          </Text>
          <OrderStatusBadge status={order.status} />
        </div>
        {isOpen && order.ship_by && (
          <div className="flex items-center gap-x-2">
            <Text size="small" className="text-ui-fg-subtle">
              {t("fields.shipBy")}
            </Text>
            <Deadline at={order.ship_by} now={now} settled={false} />
          </div>
        )}
        {issue && (
          <Text size="small" className="text-ui-fg-subtle line-clamp-2 min-w-0 basis-full">
            {issue}
          </Text>
        )}
      </div>
      {issue ? (
        <Button size="small" variant="secondary" onClick={showCard}>
          {t("actions.showProblem")}
        </Button>
      ) : (
        <ShipDrawer order={order} ship={actions.ship} />
      )}
    </Container>
  );
};

interface WalmartOrderStatusWidgetProps {
  data: WidgetOrder;
}

/** The state of a Walmart order at the top of Medusa's order page. Orders of other channels show nothing. */
const WalmartOrderStatusWidget = ({ data }: WalmartOrderStatusWidgetProps) => {
  const { order } = useOrderOfMedusa(data.id, orderRevision(data));
  return order ? <StatusStrip order={order} /> : null;
};

export const config = defineWidgetConfig({
  id: "walmart-order-status",
  zone: "order.details.before",
});

export default WalmartOrderStatusWidget;
