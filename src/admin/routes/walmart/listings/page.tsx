import { defineRouteConfig } from "@medusajs/admin-sdk";
import type { DataTableRowSelectionState } from "@medusajs/ui";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import type { AdminWalmartListing } from "../../../../types";
import { ListTable } from "../../../components/list/list-table";
import { Crumb, SectionPage } from "../../../components/section/section-page";
import { useAccountNames } from "../../../hooks/api/use-account-names";
import { useListings } from "../../../hooks/api/use-listings";
import { useListingExport } from "../../../hooks/use-export";
import { useListState } from "../../../hooks/use-list-state";
import { useNow } from "../../../hooks/use-now";
import { ListingsActions } from "./actions";
import { ListingsCards } from "./cards";
import { useListingColumns } from "./columns";
import { ListingDrawer } from "./drawer";
import { DriftDrawer } from "./drift-drawer";
import { DryRunDrawer } from "./dry-run-drawer";
import { LISTING_FILTERS, useListingFilters } from "./filters";
import { ListingsSelection } from "./selection";
import { useBulkListings } from "./use-bulk-listings";

const nameOf = (listing: AdminWalmartListing) => listing.sku;

/** What is offered on Walmart: where each stands, what Walmart shows of it, and what is wrong. */
export const ListingsPage = () => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const state = useListState(LISTING_FILTERS);
  const { data, error, refetch } = useListings(state);
  const [params, setParams] = useSearchParams();
  const [chosen, setChosen] = useState<DataTableRowSelectionState>({});
  const accounts = useAccountNames();
  const bulk = useBulkListings();
  const { exportAll, exportChosen } = useListingExport(state);
  const filters = useListingFilters(accounts);
  const accountId = state.filters.account_id?.[0];

  /** What is open beside the list is kept in the address. */
  const show = useCallback(
    (name: "listing" | "view", value: string | null) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      }),
    [setParams],
  );
  const open = useCallback(({ id }: AdminWalmartListing) => show("listing", id), [show]);
  const columns = useListingColumns({ now, onOpen: open, accounts });
  const view = params.get("view");

  return (
    <>
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
            onShow={(name) => show("view", name)}
            onExport={() => void exportAll()}
          />
        }
        selection={{
          chosen,
          onChange: setChosen,
          nameOf,
          bar: (
            <ListingsSelection
              listings={(data?.listings ?? []).filter(({ id }) => chosen[id])}
              bulk={bulk}
              onExport={exportChosen}
              onClear={() => setChosen({})}
            />
          ),
        }}
      />
      <ListingDrawer id={params.get("listing")} onClose={() => show("listing", null)} />
      <DryRunDrawer
        open={view === "dry-run"}
        accountId={accountId}
        onClose={() => show("view", null)}
      />
      <DriftDrawer
        open={view === "drift"}
        accountId={accountId}
        onClose={() => show("view", null)}
      />
    </>
  );
};

const WalmartListingsPage = () => (
  <SectionPage>
    <ListingsPage />
  </SectionPage>
);

export const config = defineRouteConfig({
  label: "nav.listings",
  translationNs: "walmart",
  rank: 3,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.listings" />,
};

export default WalmartListingsPage;
