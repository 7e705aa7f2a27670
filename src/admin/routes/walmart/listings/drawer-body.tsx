import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { useListingActivity } from "../../../hooks/api/use-listings";
import { useListingChanges } from "../../../hooks/api/use-listing-changes";
import { useNow } from "../../../hooks/use-now";
import { isTold } from "./listing-values";
import { isMatchable } from "../../../widgets/_product/product-listings";
import { OrderActivity } from "../../../components/list/latest-activity";
import { ListingFacts } from "./facts";
import { ListingLink } from "./variant-link";
import { ListingProblems } from "./problems";
import { ListingRules } from "./rules-form";
import { RetirePrompt } from "./retire-prompt";

interface ListingDrawerBodyProps {
  listing: AdminWalmartListing;
  /** Called once there is nothing left to show. */
  onGone: () => void;
}

/** All that is known of a listing, and what can be done about it. */
export const ListingDrawerBody = ({ listing, onGone }: ListingDrawerBodyProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const changes = useListingChanges(listing);
  const { data: activity = [] } = useListingActivity(listing);
  const { excluded } = listing;

  return (
    <div className="divide-y">
      <ListingProblems listing={listing} />
      <ListingFacts listing={listing} now={now} />
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {isMatchable(listing) && (
          <Button
            size="small"
            isLoading={changes.match.isPending}
            onClick={() => changes.match.mutate()}
          >
            {t("listings.actions.match")}
          </Button>
        )}
        {isTold(listing) && (listing.published_status ?? listing.confirmed_at) && (
          <Button
            size="small"
            variant="secondary"
            isLoading={changes.push.isPending}
            onClick={() => changes.push.mutate()}
          >
            {t("listings.actions.push")}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          isLoading={changes.update.isPending && changes.update.variables?.excluded !== undefined}
          onClick={() => changes.update.mutate({ excluded: !excluded })}
        >
          {t(excluded ? "listings.actions.include" : "listings.actions.exclude")}
        </Button>
        {!listing.retire_requested_at && (
          <RetirePrompt
            count={1}
            isRetiring={changes.retire.isPending}
            onRetire={() => changes.retire.mutate(undefined, { onSuccess: onGone })}
          />
        )}
      </div>
      <ListingLink listing={listing} link={changes.link} />
      <ListingRules listing={listing} update={changes.update} />
      <OrderActivity about={listing.sku} activity={activity} now={now} />
    </div>
  );
};
