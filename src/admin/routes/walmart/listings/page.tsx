import { defineRouteConfig } from "@medusajs/admin-sdk";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import { useAccountFilter } from "../../../components/list/account-column";
import { ListTable } from "../../../components/list/list-table";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { listListings, useListings } from "../../../hooks/api/listings";
import { useExport } from "../../../hooks/use-export";
import { useListState } from "../../../hooks/use-list-state";
import { useNow } from "../../../hooks/use-now";
import { useSearchParam } from "../../../hooks/use-search-param";
import { ListingsActions } from "./actions";
import { ListingsCards } from "./cards";
import { useListingColumns } from "./columns";
import { listingsCsv } from "./csv";
import { ListingDrawer } from "./drawer";
import { DriftDrawer } from "./drift-drawer";
import { DryRunDrawer } from "./dry-run-drawer";
import { LISTING_FILTERS, listingListParams, useListingFilters } from "./filters";
import { listingName } from "./listing-values";
import { ListingsSelection } from "./selection";
import { useBulkListings } from "./use-bulk-listings";

/** What is listed on Walmart: the status of each listing, what Walmart shows of it, and what is wrong. */
const WalmartListingsPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const state = useListState(LISTING_FILTERS);
  const { data, error, refetch } = useListings(state, listingListParams);
  const [openId, setOpenId] = useSearchParam("listing");
  const [view, setView] = useSearchParam("view");
  const open = useCallback((listing: AdminWalmartListing) => setOpenId(listing.id), [setOpenId]);
  const columns = useListingColumns(now, open);
  const filters = [...useListingFilters(), ...useAccountFilter()];
  const bulk = useBulkListings();
  const accountId = state.filters.account_id?.[0];
  const { exportAll, exportSelected } = useExport({
    what: "listings",
    csv: listingsCsv,
    readPage: async (page) => {
      const { listings, count } = await listListings({ ...listingListParams(state), ...page });
      return { rows: listings, count };
    },
  });

  return (
    <SectionPage>
      <ListingsCards state={state} />
      <ListTable
        heading={t("nav.listings")}
        description={t("listings.description")}
        searchLabel={t("listings.search")}
        filters={filters}
        state={state}
        columns={columns}
        rows={data?.listings}
        count={data?.count}
        error={error}
        onTryAgain={() => void refetch()}
        onOpen={open}
        empty={{ heading: t("listings.empty"), description: t("listings.emptyHint") }}
        actions={
          <ListingsActions
            bulk={bulk}
            accountId={accountId}
            onShow={setView}
            onExport={() => void exportAll()}
          />
        }
        selection={{
          nameOf: listingName,
          bar: (listings, clear) => (
            <ListingsSelection
              listings={listings}
              bulk={bulk}
              onExport={exportSelected}
              onClear={clear}
            />
          ),
        }}
      />
      <ListingDrawer id={openId} onClose={() => setOpenId(null)} />
      <DryRunDrawer open={view === "dry-run"} accountId={accountId} onClose={() => setView(null)} />
      <DriftDrawer open={view === "drift"} accountId={accountId} onClose={() => setView(null)} />
    </SectionPage>
  );
};

export const config = defineRouteConfig({
  label: "nav.listings",
  translationNs: "walmart",
  rank: 3,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.listings" />,
};

export default WalmartListingsPage;
