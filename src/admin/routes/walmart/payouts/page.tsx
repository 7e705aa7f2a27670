import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Button } from "@medusajs/ui";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import {
  PAYOUT_STATUSES,
  type AdminWalmartPayout,
  type AdminWalmartPayoutListParams,
} from "../../../../types";
import { ListPage } from "../../../components/list/list-page";
import { Crumb } from "../../../components/section/section-page";
import { PAYOUTS, usePayoutDifferences } from "../../../hooks/api/payouts";
import {
  listParams,
  useListState,
  useSearchParam,
  type ListState,
} from "../../../hooks/use-list-state";
import { Balances } from "./balances";
import { usePayoutColumns } from "./columns";
import { DifferencesDrawer } from "./differences-drawer";
import { PayoutDrawer } from "./payout-drawer";
import { UploadDrawer } from "./upload-drawer";
import { useDownloadMonths, usePayoutsCsv } from "./use-payouts-csv";

/** The list of payouts. */
const WalmartPayoutsPage = () => {
  const { t } = useTranslation("walmart");
  const state = useListState(PAYOUT_FILTERS);
  const [openId, setOpenId] = useSearchParam("payout");
  const [view, setView] = useSearchParam("view");
  const { data: differences } = usePayoutDifferences({ review: "open" }, true);
  const months = useDownloadMonths();
  const accounts = state.filters.account_id ?? [];
  const open = useCallback((row: AdminWalmartPayout) => setOpenId(row.id), [setOpenId]);

  return (
    <ListPage
      source={PAYOUTS}
      state={state}
      params={payoutListParams}
      filters={[
        {
          id: "status",
          label: t("payouts.statusLabel"),
          several: true,
          options: PAYOUT_STATUSES.map((value) => ({ value, label: t(`payouts.status.${value}`) })),
        },
      ]}
      columns={usePayoutColumns(open)}
      onOpen={open}
      csv={usePayoutsCsv()}
      actions={
        <>
          <Button
            size="small"
            variant="secondary"
            isLoading={months.isPending}
            onClick={() => months.mutate(accounts.length === 1 ? accounts[0] : undefined)}
          >
            {t("payouts.months.action")}
          </Button>
          <Button size="small" variant="secondary" onClick={() => setView("upload")}>
            {t("payouts.upload.action")}
          </Button>
          <Button size="small" variant="secondary" onClick={() => setView("differences")}>
            {t("payouts.differences.button")}
            {differences && differences.count > 0 && ` (${differences.count})`}
          </Button>
        </>
      }
    >
      <Balances />
      <PayoutDrawer id={openId} onClose={() => setOpenId(null)} />
      <UploadDrawer open={view === "upload"} onClose={() => setView(null)} />
      <DifferencesDrawer open={view === "differences"} onClose={() => setView(null)} />
    </ListPage>
  );
};

/** Filters of the list by their URL parameter. */
const PAYOUT_FILTERS = ["status", "account_id"] as const;

/** The request for the state in the URL. */
const payoutListParams = (state: ListState): AdminWalmartPayoutListParams =>
  listParams(state, { status: PAYOUT_STATUSES });

export const config = defineRouteConfig({
  label: "nav.payouts",
  translationNs: "walmart",
  rank: 3,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.payouts" />,
};

export default WalmartPayoutsPage;
