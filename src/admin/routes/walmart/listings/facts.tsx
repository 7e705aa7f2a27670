import { SectionRow } from "@medusajs/dashboard/components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { useAccountNames } from "../../../hooks/api/use-account-names";
import { useFormat } from "../../../hooks/use-format";
import { useOfferText } from "./use-offer-text";
import { oursAndWalmarts } from "./listing-values";

interface ListingFactsProps {
  listing: AdminWalmartListing;
  now: number;
}

/** What should be shown and what Walmart has confirmed, its numbers, and Walmart's words. */
export const ListingFacts = ({ listing, now }: ListingFactsProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const offer = useOfferText();
  const accounts = useAccountNames();
  const quantity = oursAndWalmarts(listing, "quantity");
  const price = oursAndWalmarts(listing, "price");
  const since = (moment: string | null) =>
    moment ? (
      <time dateTime={moment} title={format.dateTime(moment)}>
        {format.relative(moment, now)}
      </time>
    ) : null;
  const both = (
    part: "quantity" | "price",
    { ours, walmarts }: typeof quantity,
    confirmed: string | null,
  ) => (
    <div className="txt-compact-small flex flex-col gap-y-1">
      <span>{t("listings.facts.ours", { value: offer(part, ours) })}</span>
      <span className="text-ui-fg-subtle">
        {t("listings.facts.walmarts", { value: offer(part, walmarts) })}
        {confirmed && <> · {since(confirmed)}</>}
      </span>
    </div>
  );
  const words = [listing.published_status, listing.lifecycle_status].filter(Boolean);
  const facts: [string, ReactNode][] = [
    [t("orders.columns.account"), accounts?.get(listing.account_id)],
    [t("listings.columns.quantity"), both("quantity", quantity, listing.quantity_confirmed_at)],
    [t("listings.columns.price"), both("price", price, listing.price_confirmed_at)],
    [
      t("listings.columns.identifier"),
      listing.identifier && `${listing.identifier_type} ${listing.identifier}`,
    ],
    [t("listings.facts.published"), words.join(" · ")],
    [t("listings.facts.itemId"), listing.item_id],
    ["WPID", listing.wpid],
    [t("listings.facts.seen"), since(listing.seen_at)],
    [t("listings.flags.retiring"), since(listing.retire_requested_at)],
  ];
  return (
    <>
      {facts
        .filter(([, value]) => value)
        .map(([title, value]) => (
          <SectionRow key={title} title={title} value={value} />
        ))}
    </>
  );
};
