import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useListing } from "../../../hooks/api/use-listings";
import { productPage } from "../../../pages";
import { DetailDrawer } from "../../../components/list/detail-drawer";
import { ListingDrawerBody } from "./drawer-body";
import { ListingState } from "./listing-badges";

interface ListingDrawerProps {
  /** The listing that is open; none if null. */
  id: string | null;
  onClose: () => void;
}

/** One listing in full, beside the list: what Walmart shows, what is wrong, its own rules, and its variant. */
export const ListingDrawer = ({ id, onClose }: ListingDrawerProps) => {
  const { t } = useTranslation("walmart");
  const { data: listing, error, refetch } = useListing(id);
  return (
    <DetailDrawer
      open={id !== null}
      onClose={onClose}
      title={listing?.sku}
      badge={listing && <ListingState listing={listing} />}
      description={listing?.title ?? t("listings.drawer.description")}
      showDescription={!!listing?.title}
      loading={t("listings.drawer.loading")}
      failed={t("listings.drawer.failed")}
      error={error}
      onTryAgain={() => void refetch()}
      actions={
        listing?.product_id && (
          <Button size="small" variant="secondary" asChild>
            <Link to={productPage(listing.product_id)}>{t("listings.drawer.openProduct")}</Link>
          </Button>
        )
      }
    >
      {/* A listing that is retired is gone: an error then says so. */}
      {listing && !error && (
        <ListingDrawerBody key={listing.id} listing={listing} onGone={onClose} />
      )}
    </DetailDrawer>
  );
};
