import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount, AdminWalmartListing } from "../../../types";
import { useListingActions } from "../../hooks/api/use-listing-actions";
import { useNow } from "../../hooks/use-now";
import { useProductVariants } from "../../hooks/api/use-product-variants";
import { isMatchable, missingVariants, type WidgetProduct } from "./product-listings";
import { ListingRow } from "./listing-row";

interface ProductCardProps {
  product: WidgetProduct;
  accounts: AdminWalmartAccount[];
  listings: AdminWalmartListing[];
}

/** Where a product's variants stand on Walmart, and what can be done about it. */
export const ProductCard = ({ product, accounts, listings }: ProductCardProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const { add, match, exclude } = useListingActions(product.id);
  const variantIds = useProductVariants(product.id);
  const matchable = listings.filter(isMatchable);
  const nameOf = (id: string) =>
    accounts.length > 1 ? (accounts.find((account) => account.id === id)?.name ?? null) : null;

  return (
    <Container className="divide-y p-0" role="region" aria-labelledby="walmart-product-heading">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <Heading level="h2" id="walmart-product-heading">
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
            now={now}
          />
        ))}
      </ul>
    </Container>
  );
};
