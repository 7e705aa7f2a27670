import { SectionRow } from "@medusajs/dashboard/components";
import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import { totalOpenUnits } from "./line-groups";
import { CopyButton } from "../feedback/copy-button";
import { ExternalLink } from "../feedback/external-link";
import { Deadline } from "./deadline";

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
export const OrderFacts = ({ order, now }: OrderFactsProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const open = totalOpenUnits(order.lines) > 0;
  const { customer_order_id, cancellation_reason, acknowledge_by, ship_by, deliver_by } = order;
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
      {order.last_synced_at && (
        <SectionRow
          title={t("fields.lastSynced")}
          value={
            <Text as="span" size="small" leading="compact">
              <time dateTime={order.last_synced_at} title={format.dateTime(order.last_synced_at)}>
                {format.relative(order.last_synced_at, now)}
              </time>
            </Text>
          }
        />
      )}
    </>
  );
};
