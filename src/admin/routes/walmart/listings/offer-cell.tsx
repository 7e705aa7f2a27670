import { clx } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing, AdminWalmartOfferPart } from "../../../../types";
import { useOfferText } from "./use-offer-text";
import { isTold, oursAndWalmarts, sameOffer } from "./listing-values";

interface OfferCellProps {
  listing: AdminWalmartListing;
  part: AdminWalmartOfferPart;
}

/** A quantity or price: what Walmart should show, then what it has confirmed, which stands out where it is another. */
export const OfferCell = ({ listing, part }: OfferCellProps) => {
  const { t } = useTranslation("walmart");
  const text = useOfferText();
  const { ours, walmarts } = oursAndWalmarts(listing, part);
  const differs = isTold(listing) && ours !== null && !sameOffer(ours, walmarts);
  const [own, theirs] = [text(part, ours, true), text(part, walmarts, true)];
  return (
    <span
      className="whitespace-nowrap tabular-nums"
      title={t("listings.offer", { ours: text(part, ours), walmarts: text(part, walmarts) })}
    >
      {own}
      <span className="text-ui-fg-subtle"> / </span>
      <span className={clx(differs ? "text-ui-tag-orange-text font-medium" : "text-ui-fg-subtle")}>
        {theirs}
      </span>
    </span>
  );
};
