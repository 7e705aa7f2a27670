import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing, AdminWalmartPriceHold } from "../../../types";
import { useDecidePrice } from "../../hooks/api/prices";
import { useFormat } from "../../hooks/use-format";

/** Walmart's US marketplace has no other currency. */
const CURRENCY = "usd";

/** A percentage with its sign, such as "+5%" or "−98%". */
export function usePercentText(): (percent: number | null) => string {
  const format = useFormat();
  return (percent) =>
    percent === null
      ? "–"
      : `${percent > 0 ? "+" : percent < 0 ? "−" : ""}${format.number(Math.abs(percent))} %`;
}

/** Why a price waits. */
export const HeldPriceText = ({ hold }: { hold: AdminWalmartPriceHold }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const percent = usePercentText();
  const money = (amount: number | null) =>
    amount === null ? t("prices.hold.none") : format.money(amount, CURRENCY);
  return t(`prices.hold.${hold.reason}`, {
    to: money(hold.price),
    from: money(hold.last_price),
    change: percent(hold.change_percent),
    floor: money(hold.floor),
  });
};

/** The buttons that decide about a price that waits. */
export const HeldPriceActions = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const decide = useDecidePrice(listing);
  const hold = listing.price_hold;
  if (!hold) return null;
  const { price, state } = hold;
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={decide.isPending && decide.variables.action === "send"}
        onClick={() => decide.mutate({ action: "send", price })}
      >
        {t("prices.hold.send")}
      </Button>
      {state === "waiting" && (
        <Button
          size="small"
          variant="transparent"
          isLoading={decide.isPending && decide.variables.action === "keep"}
          onClick={() => decide.mutate({ action: "keep", price })}
        >
          {t("prices.hold.keep")}
        </Button>
      )}
    </>
  );
};
