import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../types";
import { useFormat } from "../../hooks/use-format";

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

/** What Walmart shows of a listing beside what it should show. */
export const ListingShown = ({ listing }: { listing: AdminWalmartListing }) => {
  const { t } = useTranslation("walmart");
  const { currency_code } = listing;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2">
      <Shown
        label={t("product.shows")}
        quantity={listing.walmart_quantity}
        price={listing.walmart_price}
        currencyCode={currency_code}
      />
      <Shown
        label={t("product.wanted")}
        quantity={listing.quantity}
        price={listing.price}
        currencyCode={currency_code}
      />
    </div>
  );
};
