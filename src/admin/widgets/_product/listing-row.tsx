import { StatusBadge, Switch, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminWalmartListing } from "../../../types";
import { useFormat } from "../../hooks/use-format";
import type { ListingActions } from "../../hooks/api/use-listing-actions";
import { activityPage } from "../../pages";
import { badgeColor, LISTING_STATUS_COLORS } from "../../format/badge-colors";
import { ListingShown } from "./listing-shown";

interface ListingRowProps {
  listing: AdminWalmartListing;
  /** Null where there is one account alone. */
  accountName: string | null;
  exclude: ListingActions["exclude"];
  now: number;
}

/** One variant's listing: where it stands, what Walmart shows of it, and what is wrong. */
export const ListingRow = ({ listing, accountName, exclude, now }: ListingRowProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { sku, status, status_details, remedy, excluded } = listing;
  const facts = [
    accountName,
    listing.identifier && `${listing.identifier_type} ${listing.identifier}`,
    listing.confirmed_at
      ? t("product.confirmed", { time: format.relative(listing.confirmed_at, now) })
      : t("product.neverConfirmed"),
    listing.retire_requested_at && t("product.retiring"),
    excluded && t("product.excluded"),
  ].filter(Boolean);
  const problems = [
    status_details && [status_details, remedy].filter(Boolean).join(" "),
    listing.quantity_error && t("product.quantityError", { error: listing.quantity_error }),
    listing.price_error && t("product.priceError", { error: listing.price_error }),
  ].filter(Boolean);

  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <Text as="span" size="small" leading="compact" weight="plus" className="break-all">
          {sku}
        </Text>
        <div className="flex items-center gap-x-4">
          <StatusBadge color={badgeColor(LISTING_STATUS_COLORS, status)} className="text-nowrap">
            {t(`product.status.${status}`, { defaultValue: status })}
          </StatusBadge>
          <Switch
            size="small"
            checked={!excluded}
            disabled={exclude.isPending}
            aria-label={t("product.sell", { sku })}
            onCheckedChange={(sold) => exclude.mutate({ id: listing.id, excluded: !sold })}
          />
        </div>
      </div>
      <ListingShown listing={listing} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {facts.join(" · ")}
        </Text>
        <Link
          to={activityPage({ entity: "listing", entity_id: sku })}
          className="txt-compact-small text-ui-fg-interactive-hover hover:underline focus-visible:shadow-borders-focus rounded-sm outline-none"
        >
          {t("nav.activity")}
        </Link>
      </div>
      {problems.map((problem) => (
        <Text
          key={problem}
          size="small"
          className={status === "error" ? "text-ui-fg-error" : "text-ui-fg-subtle"}
        >
          {problem}
        </Text>
      ))}
    </li>
  );
};
