import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Notice } from "../components/feedback/notice";
import { useAccounts } from "../hooks/api/use-accounts";
import { useProductListings } from "../hooks/api/use-product-listings";
import { ProductCard } from "./_product/product-card";
import type { WidgetProduct } from "./_product/product-listings";

interface WalmartProductWidgetProps {
  data: WidgetProduct;
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
    return <ProductCard product={data} accounts={accounts.data} listings={listings.data} />;
  }
  return (
    <Container className="p-6">
      {listings.error ? (
        <Notice
          variant="error"
          title={t("product.failed")}
          actions={
            <Button size="small" variant="secondary" onClick={() => void listings.refetch()}>
              {t("actions.tryAgain")}
            </Button>
          }
        >
          {listings.error.message}
        </Notice>
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
