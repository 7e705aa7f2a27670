import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { LISTING_STATUSES } from "../../types";
import { badgeColor, LISTING_STATUS_COLORS } from "../format/badge-colors";
import { useProductListings } from "../hooks/api/listings";
import { problemsOf } from "../routes/walmart/listings/listing-values";
import { PRODUCT_CARD_ID } from "./_product/product-card-id";

/** Moves the page and the focus to the Walmart card. */
function showCard(): void {
  const card = document.getElementById(PRODUCT_CARD_ID);
  card?.scrollIntoView({ behavior: "smooth", block: "start" });
  card?.focus({ preventScroll: true });
}

interface WalmartProductStatusWidgetProps {
  /** The product, as Medusa's page passes it to widgets. */
  data: { id: string };
}

/** The state of a product's listings at the top of Medusa's product page. Products without a listing show nothing. */
const WalmartProductStatusWidget = ({ data }: WalmartProductStatusWidgetProps) => {
  const { t } = useTranslation("walmart");
  const { data: listings = [] } = useProductListings(data.id);
  if (listings.length === 0) return null;
  const counts = LISTING_STATUSES.map((status) => ({
    status,
    count: listings.filter((listing) => listing.status === status).length,
  })).filter(({ count }) => count > 0);
  const [problem] = listings.flatMap((listing) =>
    listing.status === "error" ? problemsOf(listing) : [],
  );
  return (
    <Container className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-3">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <Text size="small" weight="plus">
          {t("title")}
        </Text>
        {counts.map(({ status, count }) => (
          <StatusBadge
            key={status}
            color={badgeColor(LISTING_STATUS_COLORS, status)}
            className="text-nowrap"
          >
            {t(`product.status.${status}`)}
            {listings.length > 1 && ` ${String(count)}`}
          </StatusBadge>
        ))}
        {problem && (
          <Text size="small" className="text-ui-fg-subtle line-clamp-2 min-w-0 basis-full">
            {problem.text}
          </Text>
        )}
      </div>
      {problem && (
        <Button size="small" variant="secondary" onClick={showCard}>
          {t("actions.showProblem")}
        </Button>
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({
  id: "walmart-product-status",
  zone: "product.details.before",
});

export default WalmartProductStatusWidget;
