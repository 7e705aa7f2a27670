import { Button, Drawer, Heading, Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useListing } from "../../hooks/use-listings";
import { productPage } from "../../lib/pages";
import { Notice } from "../common/notice";
import { ListingDrawerBody } from "./listing-drawer-body";
import { ListingState } from "./listing-state";

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
    <Drawer open={id !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Drawer.Title asChild>
              <Heading className="break-all">
                {listing?.sku ?? t("listings.drawer.loading")}
              </Heading>
            </Drawer.Title>
            {listing && <ListingState listing={listing} />}
          </div>
          <Drawer.Description className={listing?.title ? undefined : "sr-only"}>
            {listing?.title ?? t("listings.drawer.description")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 overflow-y-auto p-0" tabIndex={0}>
          {listing && !error ? (
            <ListingDrawerBody key={listing.id} listing={listing} onGone={onClose} />
          ) : error ? (
            <div className="px-6 py-4" role="alert">
              <Notice
                variant="error"
                title={t("listings.drawer.failed")}
                actions={
                  <Button size="small" variant="secondary" onClick={() => void refetch()}>
                    {t("actions.tryAgain")}
                  </Button>
                }
              >
                {error.message}
              </Notice>
            </div>
          ) : (
            <div role="status" className="flex flex-col gap-y-3 px-6 py-4">
              <span className="sr-only">{t("listings.drawer.loading")}</span>
              <Skeleton className="h-5 w-72 rounded-md" />
              <Skeleton className="h-5 w-64 rounded-md" />
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.close")}
            </Button>
          </Drawer.Close>
          {listing?.product_id && (
            <Button size="small" variant="secondary" asChild>
              <Link to={productPage(listing.product_id)}>{t("listings.drawer.openProduct")}</Link>
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
