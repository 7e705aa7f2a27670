import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing, AdminWalmartPromotion } from "../../../types";
import { badgeColor, PROMOTION_STATE_COLORS } from "../../format/badge-colors";
import { useFormat } from "../../hooks/use-format";

interface PromotionProps {
  listing: AdminWalmartListing;
  promotion: AdminWalmartPromotion;
}

/** The usual price, struck through, and the sale price. */
export const PromotionPrices = ({ listing, promotion }: PromotionProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { price, currency_code } = listing;
  const sale = format.money(promotion.price, currency_code);
  // While the sale price is sent plainly, it is the listing's price.
  const usual = price !== null && price > promotion.price ? format.money(price, currency_code) : "";
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span className="sr-only">{t("product.promotion.title")} </span>
      {usual && <s className="text-ui-fg-muted">{usual}</s>} {sale}
    </span>
  );
};

/** A sale of the store as Walmart shows it: prices, times, state, and what a person should know about it. */
export const PromotionLine = ({ listing, promotion }: PromotionProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { starts_at, ends_at, state } = promotion;
  const times = [
    starts_at && t("product.promotion.from", { time: format.dateTime(starts_at) }),
    ends_at && t("product.promotion.until", { time: format.dateTime(ends_at) }),
  ].filter(Boolean);
  const hint = state === "plain" || state === "rejected" ? state : null;
  return (
    <div className="txt-compact-small flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <PromotionPrices listing={listing} promotion={promotion} />
        <StatusBadge color={badgeColor(PROMOTION_STATE_COLORS, state)} className="text-nowrap">
          {t(`product.promotion.states.${state}`, { defaultValue: state })}
        </StatusBadge>
      </div>
      {times.length > 0 && <span className="text-ui-fg-subtle">{times.join(" ")}</span>}
      {hint && <span className="text-ui-fg-subtle">{t(`product.promotion.hints.${hint}`)}</span>}
    </div>
  );
};
