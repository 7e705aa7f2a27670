import { Badge, StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { badgeColor, LISTING_STATUS_COLORS } from "../../../format/badge-colors";

/** Status of a listing, and flags for why it is not sent to Walmart. */
export const ListingState = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { status, excluded, variant_id, retire_requested_at } = listing;
  const flags = [
    retire_requested_at && t("listings.flags.retiring"),
    excluded && t("listings.flags.excluded"),
    !variant_id && t("listings.flags.unlinked"),
  ].filter((flag): flag is string => typeof flag === "string");
  return (
    <div className="flex items-center gap-x-2">
      <StatusBadge color={badgeColor(LISTING_STATUS_COLORS, status)} className="text-nowrap">
        {t(`product.status.${status}`, { defaultValue: status })}
      </StatusBadge>
      {flags.map((flag) => (
        <Badge key={flag} size="2xsmall" className="shrink-0 text-nowrap">
          {flag}
        </Badge>
      ))}
    </div>
  );
};
