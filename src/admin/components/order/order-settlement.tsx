import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { SETTLEMENT_FIGURES, type AdminWalmartOrderDetail } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import { payoutPage } from "../../pages";
import { PageLink } from "../feedback/links";
import { DetailSection } from "../section/detail-section";

/** What the buyer paid, what Walmart kept and for what, and what was paid out when. */
export const OrderSettlement = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { settlement, payouts, payout_fees, cost, margin } = order;
  const money = (amount: number) => format.money(amount, settlement.currency_code);
  // Before an order is shipped, Walmart owes nothing.
  const isShipped = ["shipped", "partially_shipped", "delivered"].includes(order.status);
  if (payouts.length === 0 && !isShipped) return null;
  return (
    <DetailSection title={t("payouts.order.title")}>
      {payouts.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("payouts.order.open")}
        </Text>
      ) : (
        <>
          <dl className="flex flex-col gap-y-1">
            <Amount label={t("payouts.order.buyer")} amount={money(order.total)} isSubtle />
            {SETTLEMENT_FIGURES.filter((figure) => settlement[figure] !== 0).map((figure) => (
              <Amount
                key={figure}
                label={t(`payouts.order.${figure}`)}
                amount={money(settlement[figure])}
                details={
                  figure === "other_fees"
                    ? payout_fees.map((fee) => `${fee.description}: ${money(fee.amount)}`)
                    : []
                }
              />
            ))}
            <Amount label={t("payouts.order.net")} amount={money(settlement.net)} isTotal />
          </dl>
          <ul>
            {payouts.map((payout) => (
              <li key={payout.payout_id} className="text-right">
                <PageLink to={payoutPage(payout.payout_id)} className="txt-compact-small">
                  {t("payouts.order.on", {
                    amount: money(payout.amount),
                    date: format.date(payout.paid_on ?? payout.report_date),
                  })}
                </PageLink>
              </li>
            ))}
          </ul>
          {cost !== null && margin !== null && (
            <dl className="flex flex-col gap-y-1">
              <Amount label={t("payouts.order.cost")} amount={money(-cost)} isSubtle />
              <Amount label={t("payouts.order.margin")} amount={money(margin)} isTotal />
            </dl>
          )}
        </>
      )}
    </DetailSection>
  );
};

interface AmountProps {
  label: string;
  amount: string;
  details?: string[];
  isSubtle?: boolean;
  isTotal?: boolean;
}

const Amount = ({ label, amount, details = [], isSubtle, isTotal }: AmountProps) => (
  <div
    className={
      isTotal ? "flex justify-between gap-x-4 border-t pt-1" : "flex justify-between gap-x-4"
    }
  >
    <dt className="min-w-0">
      <Text
        as="span"
        size="small"
        leading="compact"
        weight={isTotal ? "plus" : "regular"}
        className={isSubtle ? "text-ui-fg-subtle" : undefined}
      >
        {label}
      </Text>
      {details.map((text) => (
        <Text key={text} size="small" leading="compact" className="text-ui-fg-subtle break-words">
          {text}
        </Text>
      ))}
    </dt>
    <dd className="shrink-0">
      <Text
        as="span"
        size="small"
        leading="compact"
        weight={isTotal ? "plus" : "regular"}
        className={isSubtle ? "text-ui-fg-subtle tabular-nums" : "tabular-nums"}
      >
        {amount}
      </Text>
    </dd>
  </div>
);
