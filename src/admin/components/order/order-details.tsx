import { SectionRow } from "@medusajs/dashboard/components";
import { Button, StatusBadge, Text } from "@medusajs/ui";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartIncentive, AdminWalmartOrderDetail } from "../../../types";
import { badgeColor, ORDER_STATUS_COLORS } from "../../format/badge-colors";
import type { OrderActions } from "../../hooks/api/orders";
import { useFormat } from "../../hooks/use-format";
import { returnPage } from "../../pages";
import { CopyButton, ExternalLink, PageLink } from "../feedback/links";
import { Notice } from "../feedback/notice";
import { Ago, Deadline } from "../list/cells";
import { ErrorNotice } from "./error-actions";
import { totalOpenUnits } from "./line-groups";
import { OrderSettlement } from "./order-settlement";
import { OrderLines } from "./order-lines";
import { ProblemText } from "./problem-text";
import { OrderUpdates } from "./order-updates";
import { ReturnsOfOrder } from "../returns/returns-of-order";

/** The status of an order; the raw status if a newer server sends one without a text. */
export const OrderStatusBadge = ({ status }: Pick<AdminWalmartOrderDetail, "status">) => {
  const { t } = useTranslation("walmart");
  return (
    <StatusBadge color={badgeColor(ORDER_STATUS_COLORS, status)} className="text-nowrap">
      {t(`status.${status}`, { defaultValue: status })}
    </StatusBadge>
  );
};

interface OrderDetailsProps {
  order: AdminWalmartOrderDetail;
  actions: OrderActions;
  /** Shown while the buyer's cancellation request is open. */
  cancelRequest: ReactNode;
  /** What else a merchant can decide; follows the problems. */
  decisions?: ReactNode;
  now: number;
  /** Follows the details. */
  children: ReactNode;
}

/** A purchase order: what needs attention, facts, items, returns and updates to Walmart. */
export const OrderDetails = (props: OrderDetailsProps) => {
  const { order, actions, cancelRequest, decisions, now, children } = props;
  return (
    <>
      <OrderNotices order={order} actions={actions} cancelRequest={cancelRequest} />
      {decisions}
      <OrderFacts order={order} now={now} />
      <OrderLines order={order} />
      <ReturnsOfOrder order={order} now={now} />
      <OrderSettlement order={order} />
      <OrderUpdates updates={order.updates} shownError={order.status_details} now={now} />
      {children}
      <OrderAnnouncer order={order} />
    </>
  );
};

interface OrderFactsProps {
  order: AdminWalmartOrderDetail;
  now: number;
}

const Numbered = ({
  children,
  content,
  what,
}: {
  children: ReactNode;
  content: string;
  what: string;
}) => (
  <div className="flex min-w-0 items-center gap-x-1">
    {children}
    <CopyButton content={content} what={what} />
  </div>
);

/** Numbers, deadlines, ship method, value. */
const OrderFacts = ({ order, now }: OrderFactsProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const open = totalOpenUnits(order.lines) > 0;
  const { customer_order_id, cancellation_reason, acknowledge_by, ship_by, deliver_by } = order;
  const incentiveText = ({ walmart_funded, currency_code, lines }: AdminWalmartIncentive) =>
    walmart_funded > 0
      ? t("prices.incentive.text", { amount: format.money(walmart_funded, currency_code) })
      : t("prices.incentive.other", {
          type: format.list([...new Set(lines.flatMap(({ type }) => type ?? []))]),
        });
  const over = order.status === "canceled" || order.status === "delivered";

  return (
    <>
      <SectionRow
        title={t("fields.purchaseOrder")}
        value={
          <Numbered content={order.purchase_order_id} what={t("fields.purchaseOrder")}>
            <ExternalLink
              href={order.seller_center_url}
              label={t("actions.openInSellerCenter", { number: order.purchase_order_id })}
            >
              {order.purchase_order_id}
            </ExternalLink>
          </Numbered>
        }
      />
      {customer_order_id && (
        <SectionRow
          title={t("fields.customerOrder")}
          value={
            <Numbered content={customer_order_id} what={t("fields.customerOrder")}>
              <span className="min-w-0 break-all">{customer_order_id}</span>
            </Numbered>
          }
        />
      )}
      {cancellation_reason && (
        <SectionRow
          title={t("fields.cancellationReason")}
          value={t(`reasons.${cancellation_reason}`, { defaultValue: cancellation_reason })}
        />
      )}
      {acknowledge_by && !order.acknowledged_at && open && (
        <SectionRow
          title={t("fields.acknowledgeBy")}
          value={<Deadline at={acknowledge_by} now={now} settled={false} />}
        />
      )}
      {ship_by && (
        <SectionRow
          title={t("fields.shipBy")}
          value={<Deadline at={ship_by} now={now} settled={!open} />}
        />
      )}
      {deliver_by && (
        <SectionRow
          title={t("fields.deliverBy")}
          value={<Deadline at={deliver_by} now={now} settled={over} />}
        />
      )}
      {order.ship_method && (
        <SectionRow
          title={t("fields.shipMethod")}
          value={t(`shipMethods.${order.ship_method}`, { defaultValue: order.ship_method })}
        />
      )}
      {order.shipping_program && (
        <SectionRow title={t("orders.facts.shippingProgram")} value={order.shipping_program} />
      )}
      {order.promised_carrier_method && (
        <SectionRow
          title={t("orders.facts.promisedCarrier")}
          value={order.promised_carrier_method}
        />
      )}
      {order.fulfilled_by !== "seller" && (
        <SectionRow
          title={t("orders.facts.fulfilledBy")}
          value={t(`orders.facts.${order.fulfilled_by}`)}
        />
      )}
      {order.ship_node && <SectionRow title={t("orders.facts.shipNode")} value={order.ship_node} />}
      <SectionRow
        title={t("fields.total")}
        value={
          <Text as="span" size="small" leading="compact">
            {format.money(order.total, order.currency_code)}
            <span className="text-ui-fg-subtle">
              {" · "}
              {t("fields.items", { count: order.item_count })}
            </span>
          </Text>
        }
      />
      {order.incentive && (
        <SectionRow title={t("prices.incentive.title")} value={incentiveText(order.incentive)} />
      )}
      {order.last_synced_at && (
        <SectionRow
          title={t("fields.lastSynced")}
          value={
            <Text as="span" size="small" leading="compact">
              <Ago at={order.last_synced_at} now={now} />
            </Text>
          }
        />
      )}
    </>
  );
};

/** Problems and requests, most urgent first. */
const OrderNotices = ({
  order,
  actions,
  cancelRequest,
}: Pick<OrderDetailsProps, "order" | "actions" | "cancelRequest">) => {
  const { t } = useTranslation("walmart");
  const hasFailed = order.status === "error" || order.failed_updates_count > 0;
  const isOpen = totalOpenUnits(order.lines) > 0;
  const isCancelRequested = order.cancel_requested && isOpen;
  const isOversold = order.oversold && isOpen;

  const openReturns = order.returns.filter(({ closed_at }) => closed_at === null);
  // Once it is refunded, the list of returns says so.
  const isReturned =
    order.return_requested && (openReturns.length > 0 || order.returns.length === 0);
  const hasNotice = hasFailed || order.review || isCancelRequested || isOversold || isReturned;
  if (!hasNotice) return null;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {hasFailed && (
        <ErrorNotice origin={order.error_origin} retry={actions.retry} resolve={actions.resolve}>
          {order.problem ? (
            <ProblemText problem={order.problem} />
          ) : (
            <p>{`${t("error.noDetails")} ${t("error.remedy")}`}</p>
          )}
        </ErrorNotice>
      )}
      {order.review && <ReviewNotice review={order.review} resolve={actions.resolve} />}
      {isCancelRequested && cancelRequest}
      {isOversold && (
        <Notice variant="warning" title={t("oversold.title")}>
          {t("oversold.description")}
        </Notice>
      )}
      {isReturned && (
        <Notice variant="info" title={t("returnRequested.title")}>
          <p>{t("returnRequested.description")}</p>
          {openReturns.map(({ id, return_order_id }) => (
            <p key={id} className="mt-1">
              <PageLink to={returnPage(id)}>
                {t("returns.rma", { number: return_order_id })}
              </PageLink>
            </p>
          ))}
        </Notice>
      )}
    </div>
  );
};

interface ReviewNoticeProps {
  review: string;
  resolve: OrderActions["resolve"];
}

/** What is unusual about the order, until the merchant has checked it. */
const ReviewNotice = ({ review, resolve }: ReviewNoticeProps) => {
  const { t } = useTranslation("walmart");
  return (
    <Notice
      variant="warning"
      title={t("orders.review.title")}
      actions={
        <Button
          size="small"
          variant="secondary"
          isLoading={resolve.isPending}
          onClick={() => resolve.mutate("")}
        >
          {t("orders.review.done")}
        </Button>
      }
    >
      {review}
    </Notice>
  );
};

/** Announces changes of updates and of the order status to screen readers. */
const OrderAnnouncer = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const known = useRef<Map<string, string> | null>(null);
  const [message, setMessage] = useState("");

  useEffect(() => {
    const states = new Map([
      ["status", order.status],
      ...order.updates.map(({ id, state }): [string, string] => [id, state]),
    ]);
    const before = known.current;
    known.current = states;
    if (!before) {
      return;
    }
    const news = order.updates
      .filter(({ id, state }) => before.get(id) !== state)
      .map(({ kind, state }) =>
        t("updates.announcement", {
          kind: t(`updates.kinds.${kind}`, { defaultValue: kind }),
          state: t(`updates.states.${state}`, { defaultValue: state }),
        }),
      );
    if (before.get("status") !== order.status) {
      news.push(t("statusAnnouncement", { status: t(`status.${order.status}`) }));
    }
    if (news.length > 0) {
      setMessage(news.join(". "));
    }
  }, [order, t]);

  return (
    <div role="status" aria-live="polite" className="sr-only">
      {message}
    </div>
  );
};
