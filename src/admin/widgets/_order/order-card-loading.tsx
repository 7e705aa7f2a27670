import { Container, Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { OrderHeader } from "./order-header";

const ROWS = ["w-40", "w-44", "w-32", "w-20"];

/** The card's shape while it loads. */
export const OrderCardLoading = () => {
  const { t } = useTranslation("walmart");
  return (
    <Container
      className="divide-y p-0"
      role="region"
      aria-labelledby="walmart-order-heading"
      aria-busy
    >
      <OrderHeader />
      <span role="status" className="sr-only">
        {t("load.loading")}
      </span>
      {ROWS.map((width) => (
        <div key={width} className="grid grid-cols-2 items-center gap-4 px-6 py-4" aria-hidden>
          <Skeleton className="h-5 w-24 rounded-md" />
          <Skeleton className={`h-5 rounded-md ${width}`} />
        </div>
      ))}
    </Container>
  );
};
