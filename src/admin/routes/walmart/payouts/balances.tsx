import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useBalances } from "../../../hooks/api/payouts";
import { useFormat } from "../../../hooks/use-format";

/** Walmart US pays in dollars; the statement names no currency. */
const CURRENCY = "usd";

/** What the next payout of each account will be. Nothing before Walmart has said it. */
export const Balances = () => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { data: balances = [] } = useBalances();
  const known = balances.filter(({ closing }) => closing !== null);
  if (known.length === 0) return null;
  return (
    <Container className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">{t("payouts.balance.title")}</Heading>
      {known.map(({ account_id, account_name, closing, next_payout_on, reserve, read_at }) => {
        const amount = format.money(closing ?? 0, CURRENCY);
        return (
          <div key={account_id} className="flex flex-wrap items-baseline gap-x-3">
            {known.length > 1 && (
              <Text size="small" weight="plus">
                {account_name}
              </Text>
            )}
            <Text size="small">
              {next_payout_on
                ? t("payouts.balance.due", { amount, date: format.date(next_payout_on) })
                : t("payouts.balance.unknownDate", { amount })}
            </Text>
            {reserve ? (
              <Text size="small" className="text-ui-fg-subtle">
                {t("payouts.balance.reserve", { amount: format.money(reserve, CURRENCY) })}
              </Text>
            ) : null}
            <Text size="small" className="text-ui-fg-subtle">
              {t("payouts.balance.asOf", { time: format.dateTime(read_at) })}
            </Text>
          </div>
        );
      })}
    </Container>
  );
};
