import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Skeleton, StatusBadge, Switch, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount, AdminWalmartListing } from "../../types";
import { PageLink } from "../components/feedback/links";
import { LoadError } from "../components/feedback/notice";
import { missingCount } from "../components/item-setup/attribute-values";
import { ItemSetupDrawer } from "../components/item-setup/item-setup-drawer";
import { PromotionLine } from "../components/promotion/promotion-line";
import { badgeColor, LISTING_STATUS_COLORS } from "../format/badge-colors";
import { useAccounts } from "../hooks/api/accounts";
import { useProductVariants } from "../hooks/api/catalog";
import {
  type ProductListingActions,
  useProductListingActions,
  useProductListings,
} from "../hooks/api/listings";
import { useFormat, useNow } from "../hooks/use-format";
import { activityPage } from "../pages";
import { isMatchable, missingVariants } from "../routes/walmart/listings/listing-values";

import { PRODUCT_CARD_ID } from "./_product/product-card-id";

interface ShownProps {
  label: string;
  quantity: number | null;
  price: number | null;
  currencyCode: string;
}

const Shown = ({ label, quantity, price, currencyCode }: ShownProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const parts = [
    quantity !== null && t("product.units", { count: quantity }),
    price !== null && format.money(price, currencyCode),
  ].filter(Boolean);
  return (
    <div className="flex flex-col">
      <Text as="span" size="xsmall" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text as="span" size="small" leading="compact">
        {parts.length > 0 ? parts.join(" · ") : "–"}
      </Text>
    </div>
  );
};

/** A listing's confirmed and expected stock and price. */
const ListingShown = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { currency_code } = listing;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2">
      <Shown
        label={t("product.onWalmart")}
        quantity={listing.walmart_quantity}
        price={listing.walmart_price}
        currencyCode={currency_code}
      />
      <Shown
        label={t("product.expected")}
        quantity={listing.quantity}
        price={listing.price}
        currencyCode={currency_code}
      />
    </div>
  );
};

interface ListingRowProps {
  listing: AdminWalmartListing;
  /** Null if there is only one account. */
  accountName: string | null;
  exclude: ProductListingActions["exclude"];
  onSetUp: (id: string) => void;
  now: number;
}

/** One variant's listing: status, values, problems, and a switch to exclude it. */
const ListingRow = ({ listing, accountName, exclude, onSetUp, now }: ListingRowProps) => {
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
    listing.promotion_error && t("product.promotion.error", { error: listing.promotion_error }),
  ].filter(Boolean);
  const action =
    listing.mode === "create" && listing.problems.length > 0
      ? t("setup.completeMissing", { count: missingCount(listing.problems) })
      : t("setup.open");

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
            aria-label={t("product.sellOnWalmart", { sku })}
            onCheckedChange={(sold) => exclude.mutate({ id: listing.id, excluded: !sold })}
          />
        </div>
      </div>
      <ListingShown listing={listing} />
      {listing.promotion && <PromotionLine listing={listing} promotion={listing.promotion} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {facts.join(" · ")}
        </Text>
        <PageLink
          to={activityPage({ entity: "listing", entity_id: sku })}
          className="txt-compact-small"
        >
          {t("nav.activity")}
        </PageLink>
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
      {isMatchable(listing) && (
        <Button
          size="small"
          variant="secondary"
          className="self-start"
          aria-label={`${action}: ${sku}`}
          onClick={() => onSetUp(listing.id)}
        >
          {action}
        </Button>
      )}
    </li>
  );
};

interface ProductCardProps {
  productId: string;
  accounts: AdminWalmartAccount[];
  listings: AdminWalmartListing[];
}

/** The listings of a product's variants, with actions to add and match them. */
const ProductCard = ({ productId, accounts, listings }: ProductCardProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const { add, match, exclude } = useProductListingActions(productId);
  const variantIds = useProductVariants(productId);
  const matchable = listings.filter(isMatchable);
  const [setUpId, setSetUpId] = useState<string | null>(null);
  const nameOf = (id: string) =>
    accounts.length > 1 ? (accounts.find((account) => account.id === id)?.name ?? null) : null;

  return (
    <Container className="divide-y p-0" role="region" aria-labelledby={PRODUCT_CARD_ID}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2" id={PRODUCT_CARD_ID} tabIndex={-1} className="outline-none">
          {t("product.title")}
        </Heading>
        <div className="flex flex-wrap gap-2">
          {accounts
            .filter(({ enabled }) => enabled)
            .map(({ id, name }) => {
              const missing = missingVariants(variantIds, listings, id);
              return missing > 0 ? (
                <Button
                  key={id}
                  size="small"
                  variant="secondary"
                  isLoading={add.isPending && add.variables === id}
                  onClick={() => add.mutate(id)}
                >
                  {accounts.length > 1
                    ? t("product.addTo", { account: name })
                    : t("product.add", { count: missing })}
                </Button>
              ) : null;
            })}
          {matchable.length > 0 && (
            <Button
              size="small"
              variant="secondary"
              isLoading={match.isPending}
              onClick={() => match.mutate(matchable.map(({ id }) => id))}
            >
              {t("product.match")}
            </Button>
          )}
        </div>
      </div>
      {listings.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("product.none")}
        </Text>
      )}
      <ul className="divide-y" aria-live="polite">
        {listings.map((listing) => (
          <ListingRow
            key={listing.id}
            listing={listing}
            accountName={nameOf(listing.account_id)}
            exclude={exclude}
            onSetUp={setSetUpId}
            now={now}
          />
        ))}
      </ul>
      <ItemSetupDrawer id={setUpId} onClose={() => setSetUpId(null)} />
    </Container>
  );
};

interface WalmartProductWidgetProps {
  /** The product, as Medusa's page passes it to widgets. */
  data: { id: string };
}

/** A product's listings on Medusa's product page. Hidden in stores without a Walmart account. */
const WalmartProductWidget = ({ data }: WalmartProductWidgetProps) => {
  const { t } = useTranslation("walmart");
  const accounts = useAccounts();
  const listings = useProductListings(data.id);

  if (!accounts.data?.length) {
    return null;
  }
  if (listings.data) {
    return <ProductCard productId={data.id} accounts={accounts.data} listings={listings.data} />;
  }
  return (
    <Container className="p-6">
      {listings.error ? (
        <LoadError
          title={t("product.failed")}
          message={listings.error.message}
          onRetry={() => void listings.refetch()}
        />
      ) : (
        <div role="status" aria-label={t("product.loading")}>
          <Skeleton className="h-5 w-40" />
        </div>
      )}
    </Container>
  );
};

export const config = defineWidgetConfig({
  id: "walmart-product",
  zone: "product.details.side.before",
});

export default WalmartProductWidget;
