import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { LoadError } from "../components/feedback/notice";
import { ProductCard } from "./_product/product-card";
import { useAccounts } from "../hooks/api/accounts";
import { useProductListings } from "../hooks/api/listings";

interface WalmartProductWidgetProps {
  /** What Medusa's product page gives to its widgets, as far as it is used. */
  data: { id: string };
}

/** What Walmart has of a product's variants. Stores without a Walmart account see nothing of it. */
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
  zone: "product.details.after",
});

export default WalmartProductWidget;
