import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { ItemSetupDrawer } from "../../../components/item-setup/item-setup-drawer";
import { ListPage, type StatusCard } from "../../../components/list/list-page";
import { Crumb } from "../../../components/section/section-page";
import { LISTING_STATUS_COLORS } from "../../../format/badge-colors";
import { LISTINGS, useListingCounts } from "../../../hooks/api/listings";
import { useListState, useSearchParam, type ListState } from "../../../hooks/use-list-state";
import { ListingsActions, SelectionActions } from "./actions";
import { useListingColumns } from "./columns";
import { ListingDrawer } from "./drawer";
import { DriftDrawer } from "./drift-drawer";
import { DryRunDrawer } from "./dry-run-drawer";
import { LISTING_FILTERS, listingListParams, useListingFilters } from "./list";
import { LookupDrawer } from "./lookup-drawer";
import { LISTING_CARDS, listingName } from "./listing-values";
import { useBulkListings } from "./use-bulk-listings";
import { useListingsCsv } from "./use-listings-csv";

/** The list of listings on Walmart. */
const WalmartListingsPage = () => {
  const state = useListState(LISTING_FILTERS);
  const [openId, setOpenId] = useSearchParam("listing");
  const [view, setView] = useSearchParam("view");
  const [setUpId, setSetUpId] = useSearchParam("setup");
  const [lookedUp, setLookedUp] = useState<AdminWalmartListing[] | null>(null);
  const setUp = useCallback(
    (id: string) => {
      setLookedUp(null);
      setSetUpId(id);
    },
    [setSetUpId],
  );
  const open = useCallback((listing: AdminWalmartListing) => setOpenId(listing.id), [setOpenId]);
  const bulk = useBulkListings();
  const accountId = state.filters.account_id?.[0];

  return (
    <ListPage
      source={LISTINGS}
      state={state}
      params={listingListParams}
      filters={useListingFilters()}
      columns={useListingColumns(open)}
      onOpen={open}
      cards={useListingCards(state)}
      csv={useListingsCsv()}
      actions={(exportAll) => (
        <ListingsActions bulk={bulk} accountId={accountId} onShow={setView} onExport={exportAll} />
      )}
      selection={{
        nameOf: listingName,
        actions: (listings, clear, exportButton) => (
          <SelectionActions
            listings={listings}
            bulk={bulk}
            exportButton={exportButton}
            onStarted={clear}
            onLookup={setLookedUp}
          />
        ),
      }}
    >
      <ListingDrawer
        id={setUpId ? null : openId}
        onClose={() => setOpenId(null)}
        onSetUp={setSetUpId}
      />
      <ItemSetupDrawer id={setUpId} onClose={() => setSetUpId(null)} />
      <LookupDrawer
        listings={lookedUp}
        bulk={bulk}
        onClose={() => setLookedUp(null)}
        onSetUp={setUp}
      />
      <DryRunDrawer open={view === "dry-run"} accountId={accountId} onClose={() => setView(null)} />
      <DriftDrawer open={view === "drift"} accountId={accountId} onClose={() => setView(null)} />
    </ListPage>
  );
};

/** Statuses whose cards are hidden while no listing has them. */
const RARE: readonly string[] = ["matched", "staged"];

/** Counts of listings by status, and of those that are not confirmed or not linked. */
function useListingCards({ filters }: ListState): StatusCard[] {
  const { t } = useTranslation("walmart");
  const { data: counts } = useListingCounts(filters.account_id?.[0]);
  const shown = LISTING_CARDS.filter(
    (status) =>
      !RARE.includes(status) || (counts?.[status] ?? 0) > 0 || filters.status?.includes(status),
  );
  return [
    ...shown.map((status): StatusCard => ({
      id: status,
      label: t(`product.status.${status}`),
      color: LISTING_STATUS_COLORS[status],
      count: counts?.[status],
    })),
    {
      id: "differing",
      label: t("listings.filters.differing.true"),
      color: "orange",
      count: counts?.differing,
      filter: { id: "differing", value: "true" },
    },
    {
      id: "unlinked",
      label: t("listings.filters.linked.false"),
      color: "grey",
      count: counts?.unlinked,
      filter: { id: "linked", value: "false" },
    },
  ];
}

export const config = defineRouteConfig({
  label: "nav.listings",
  translationNs: "walmart",
  rank: 4,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.listings" />,
};

export default WalmartListingsPage;
