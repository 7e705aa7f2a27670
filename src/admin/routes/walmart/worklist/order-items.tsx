import { Button } from "@medusajs/ui";
import type { ComponentProps, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type {
  AdminWalmartOrderAttentionKind,
  AdminWalmartOrderDetail,
  AdminWalmartOrderLine,
} from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { TimeLeft } from "../../../components/list/cells";
import { AcceptCancelRequest } from "../../../components/order/cancel-request";
import { CancelDrawer } from "../../../components/order/cancel-drawer";
import { canCancel, cancellationUnderWay } from "../../../components/order/cancellation";
import { ErrorButtons } from "../../../components/order/error-actions";
import { openUnits } from "../../../components/order/line-groups";
import { ProblemText } from "../../../components/order/problem-text";
import { TrackingDrawer } from "../../../components/order/tracking-drawer";
import { UnknownSkuList } from "../../../components/order/unknown-skus";
import { UnassignedRefundButtons } from "../../../components/returns/returns-of-order";
import { WalmartRefundButtons } from "../../../components/returns/walmart-refund";
import { ShipDrawer } from "../../../components/ship/ship-drawer";
import {
  type OrderActions,
  useOrder,
  useOrderActions,
  useOrdersToDecide,
} from "../../../hooks/api/orders";
import { useFormat, useNow } from "../../../hooks/use-format";
import { inventoryPage, medusaOrderPage, orderPage } from "../../../pages";
import { WorkItem, WorkItemLoading } from "./work-item";

interface OrderItemsProps {
  kind: AdminWalmartOrderAttentionKind;
  /** An order that stays, because its result still shows in a drawer. */
  kept: string | null;
  onKeep: (id: string | null) => void;
}

/** The first orders of a group. */
export const OrderItems = ({ kept, ...props }: OrderItemsProps) => {
  const { data: orders } = useOrdersToDecide(props.kind);
  if (!orders) return <WorkItemLoading />;
  const ids = orders.map(({ id }) => id);
  return [...ids, ...(kept && !ids.includes(kept) ? [kept] : [])].map((id) => (
    <OrderItem key={id} id={id} {...props} />
  ));
};

type OrderItemProps = Omit<OrderItemsProps, "kept"> & { id: string };

const OrderItem = ({ id, ...props }: OrderItemProps) => {
  const { data: order } = useOrder(id);
  return order ? <OrderDecision order={order} {...props} /> : <WorkItemLoading />;
};

interface DecisionProps {
  order: AdminWalmartOrderDetail;
  actions: OrderActions;
  onKeep: OrderItemsProps["onKeep"];
}

/** What happened, and the buttons that decide about it. */
interface Decision {
  text: ReactNode;
  buttons?: ReactNode;
  more?: ReactNode;
}

const OrderDecision = ({
  order,
  kind,
  onKeep,
}: Omit<OrderItemProps, "id"> & { order: AdminWalmartOrderDetail }) => {
  const now = useNow();
  const actions = useOrderActions(order);
  const { text, buttons, more } = useDecision(kind, { order, actions, onKeep });
  const deadline = kind === "order_acknowledge_late" ? order.acknowledge_by : order.ship_by;
  const isOpen = order.lines.some(({ quantities }) => openUnits(quantities) > 0);
  return (
    <WorkItem
      title={
        <>
          <PageLink to={orderPage(order.id)}>{order.purchase_order_id}</PageLink>
          {order.order_id && (
            <PageLink to={medusaOrderPage(order.order_id)}>#{order.display_id ?? "…"}</PageLink>
          )}
        </>
      }
      aside={isOpen && deadline && <TimeLeft at={deadline} now={now} />}
      actions={buttons}
      more={more}
    >
      <p>{order.lines.map(unitsAndTitle).join(", ")}</p>
      {text}
    </WorkItem>
  );
};

const unitsAndTitle = ({ quantity, title, sku }: AdminWalmartOrderLine): string =>
  `${quantity} × ${title ?? sku}`;

function useDecision(
  kind: AdminWalmartOrderAttentionKind,
  { order, actions, onKeep }: DecisionProps,
): Decision {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  // Those that are still to ship.
  const skus = order.items.filter(({ to_ship }) => to_ship > 0).map(({ sku }) => sku);
  const cancel = <CancelIfPossible order={order} actions={actions} />;
  const ship = (label?: string) => (
    <ShipDrawer
      order={order}
      ship={actions.ship}
      label={label}
      isSecondary
      onOpenChange={(open) => onKeep(open ? order.id : null)}
    />
  );
  switch (kind) {
    case "order_error":
      return {
        text: order.problem ? <ProblemText problem={order.problem} /> : t("error.noDetails"),
        buttons: (
          <>
            {!order.order_id && cancel}
            {hasFailedShipment(order) && (
              <TrackingDrawer order={order} change={actions.changeTracking} />
            )}
            <ErrorButtons retry={actions.retry} resolve={actions.resolve} />
          </>
        ),
        more: order.unknown_skus.length > 0 && (
          <UnknownSkuList order={order} mapSku={actions.mapSku} />
        ),
      };
    case "order_late":
      return {
        text: t("overview.worklist.order_late"),
        buttons: (
          <>
            {cancel}
            {ship()}
          </>
        ),
      };
    case "order_acknowledge_late":
      return {
        text: t("overview.worklist.order_acknowledge_late"),
        buttons: (
          <Button
            size="small"
            variant="secondary"
            isLoading={actions.retry.isPending}
            onClick={() => actions.retry.mutate()}
          >
            {t("orders.acknowledgeAgain")}
          </Button>
        ),
      };
    case "order_cancel_request":
      return {
        text: t("cancelRequest.description"),
        buttons: (
          <>
            <AcceptCancelRequest order={order} actions={actions} />
            {ship(t("overview.worklist.shipAnyway"))}
          </>
        ),
      };
    case "order_oversold":
      return {
        text: t("overview.worklist.order_oversold"),
        buttons: (
          <>
            {skus.map((sku) => (
              <Button key={sku} size="small" variant="transparent" asChild>
                <Link to={inventoryPage(sku)}>
                  {skus.length > 1
                    ? t("overview.worklist.restockSku", { sku })
                    : t("overview.worklist.restock")}
                </Link>
              </Button>
            ))}
            <CancelIfPossible
              order={order}
              actions={actions}
              proposal={{
                reason: "SELLER_CANCEL_OUT_OF_STOCK",
                label: t("overview.worklist.cancelUnits"),
              }}
            />
            {ship()}
          </>
        ),
      };
    case "order_walmart_refund": {
      const refund = order.walmart_refund;
      return {
        text: refund && (
          <>
            <p>
              {t(`returns.byWalmart.title.${refund.state}`, {
                amount: format.money(refund.amount, refund.currency_code),
              })}
            </p>
            <p>
              {t(`returns.byWalmart.description.${refund.state}`, {
                time: format.dateTime(refund.dispute_by),
              })}
            </p>
          </>
        ),
        buttons: refund && <WalmartRefundButtons orderId={order.id} refund={refund} />,
      };
    }
    case "order_medusa_refund":
      return {
        text: order.unassigned_refunds.map(({ id, amount, created_at }) => (
          <p key={id}>
            {t("returns.unassigned.description", {
              amount: format.money(amount, order.currency_code),
              time: format.dateTime(created_at),
            })}
          </p>
        )),
        buttons: order.unassigned_refunds.map((refund) => (
          <UnassignedRefundButtons key={refund.id} order={order} refund={refund} />
        )),
      };
    case "order_review":
      return {
        text: order.review,
        buttons: (
          <Button
            size="small"
            variant="secondary"
            isLoading={actions.resolve.isPending}
            onClick={() => actions.resolve.mutate("")}
          >
            {t("orders.review.done")}
          </Button>
        ),
      };
  }
}

const hasFailedShipment = ({ updates }: AdminWalmartOrderDetail): boolean =>
  updates.some(({ kind, state }) => (kind === "ship" || kind === "track") && state === "failed");

const CancelIfPossible = ({
  order,
  actions,
  proposal,
}: Omit<DecisionProps, "onKeep"> & Pick<ComponentProps<typeof CancelDrawer>, "proposal">) =>
  canCancel(order) && !cancellationUnderWay(order) ? (
    <CancelDrawer order={order} cancel={actions.cancel} proposal={proposal} />
  ) : null;
