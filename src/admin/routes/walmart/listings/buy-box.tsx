import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartBuyBox, AdminWalmartListing } from "../../../../types";
import { Ago, none } from "../../../components/list/cells";
import { DetailSection } from "../../../components/section/detail-section";
import { useBuyBoxChanges } from "../../../hooks/api/prices";
import { useFormat } from "../../../hooks/use-format";

/** Walmart's US marketplace has no other currency. */
const CURRENCY = "usd";
const SHOWN = 8;

const BuyBoxBadge = ({ state }: Pick<AdminWalmartBuyBox, "state">) => {
  const { t } = useTranslation("walmart");
  return (
    <Badge
      size="2xsmall"
      color={state === "winning" ? "green" : state === "losing" ? "orange" : "grey"}
      className="shrink-0 text-nowrap"
    >
      {t(`prices.buyBox.${state ?? "unknown"}`)}
    </Badge>
  );
};

/** Whether buyers see the offer first, and at which price they see another. */
export const BuyBoxCell = ({ listing: { buy_box } }: { listing: AdminWalmartListing }) => {
  const format = useFormat();
  if (!buy_box) return none;
  return (
    <span className="flex items-center gap-x-2 whitespace-nowrap tabular-nums">
      <BuyBoxBadge state={buy_box.state} />
      {buy_box.price !== null && (
        <span className="text-ui-fg-subtle">{format.money(buy_box.price, CURRENCY)}</span>
      )}
    </span>
  );
};

/** The buy box of a listing, and how it changed. */
export const BuyBoxSection = ({ listing, now }: { listing: AdminWalmartListing; now: number }) => {
  const { t } = useTranslation("walmart");
  const { data: changes = [] } = useBuyBoxChanges(listing);
  const { buy_box } = listing;
  if (!buy_box) return null;
  return (
    <DetailSection title={t("prices.buyBox.title")}>
      <div className="flex flex-col gap-y-3">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <BuyBoxBadge state={buy_box.state} />
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {t("prices.buyBox.seen")} <Ago at={buy_box.seen_at} now={now} />
          </Text>
        </div>
        <BuyBoxPrices buyBox={buy_box} />
        {changes.length > 1 && (
          <ul className="txt-compact-small flex flex-col gap-y-2 border-t pt-3">
            {changes.slice(0, SHOWN).map((change) => (
              <li key={change.at} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="text-ui-fg-subtle w-24 shrink-0">
                  <Ago at={change.at} now={now} />
                </span>
                <BuyBoxBadge state={change.state} />
                <BuyBoxPrices buyBox={change} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </DetailSection>
  );
};

const BuyBoxPrices = ({ buyBox }: { buyBox: AdminWalmartBuyBox }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { own_price, price, competitor_price, win_rate } = buyBox;
  const money = (amount: number) => format.money(amount, CURRENCY);
  const parts = [
    price !== null && t("prices.buyBox.price", { price: money(price) }),
    own_price !== null && t("prices.buyBox.own", { price: money(own_price) }),
    competitor_price !== null && t("prices.buyBox.competitor", { price: money(competitor_price) }),
    win_rate !== null && t("prices.buyBox.rate", { percent: format.number(win_rate) }),
  ].filter(Boolean);
  return (
    <Text as="span" size="small" leading="compact" className="tabular-nums">
      {parts.join(" · ")}
    </Text>
  );
};
