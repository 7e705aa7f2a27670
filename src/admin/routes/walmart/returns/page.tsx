import { defineRouteConfig } from "@medusajs/admin-sdk";
import { SectionRow } from "@medusajs/dashboard/components";
import { Button } from "@medusajs/ui";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import {
  RETURN_STATUSES,
  RETURN_TYPES,
  type AdminWalmartReturn,
  type AdminWalmartReturnListParams,
} from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { DetailDrawer, LatestActivity, RawData } from "../../../components/list/detail-drawer";
import { ListPage } from "../../../components/list/list-page";
import type { ListFilter } from "../../../components/list/list-table";
import { BulkErrorActions } from "../../../components/order/error-actions";
import { OrderUpdates } from "../../../components/order/order-updates";
import { ReturnRow } from "../../../components/returns/return-row";
import { RETURN_STATE_COLORS } from "../../../components/returns/return-state";
import { Crumb } from "../../../components/section/section-page";
import { useOverview } from "../../../hooks/api/overview";
import { resolveReturn, RETURNS, retryReturn, useReturn } from "../../../hooks/api/returns";
import { useNow } from "../../../hooks/use-format";
import {
  listParams,
  useListState,
  useSearchParam,
  type ListState,
} from "../../../hooks/use-list-state";
import { medusaOrderPage, orderPage } from "../../../pages";
import { useReturnColumns } from "./columns";
import { useReturnsCsv } from "./use-returns-csv";

const returnName = (row: AdminWalmartReturn): string => row.return_order_id;

/** The list of Walmart returns. */
const WalmartReturnsPage = () => {
  const { t } = useTranslation("walmart");
  const state = useListState(RETURN_FILTERS);
  const { data: overview } = useOverview(state.filters.account_id?.[0]);
  const [openId, setOpenId] = useSearchParam("return");
  const open = useCallback((row: AdminWalmartReturn) => setOpenId(row.id), [setOpenId]);

  return (
    <ListPage
      source={RETURNS}
      state={state}
      params={returnListParams}
      filters={useReturnFilters()}
      columns={useReturnColumns(open)}
      onOpen={open}
      cards={RETURN_STATUSES.map((status) => ({
        id: status,
        label: t(`returns.status.${status}`),
        color: RETURN_STATE_COLORS[status],
        count: overview?.returns[status],
      }))}
      csv={useReturnsCsv()}
      selection={{
        nameOf: returnName,
        actions: (returns, clear, exportButton) => (
          <>
            <BulkErrorActions
              what="returns"
              rows={returns}
              nameOf={returnName}
              retry={retryReturn}
              resolve={resolveReturn}
              onStarted={clear}
            />
            {exportButton}
          </>
        ),
      }}
    >
      <ReturnDrawer id={openId} onClose={() => setOpenId(null)} />
    </ListPage>
  );
};

/** Filters of the list by their URL parameter. */
const RETURN_FILTERS = ["status", "open", "type", "account_id"] as const;

const ALLOWED = { status: RETURN_STATUSES, open: ["true", "false"], type: RETURN_TYPES };

/** The request for the state in the URL. */
const returnListParams = (state: ListState): AdminWalmartReturnListParams =>
  listParams(state, ALLOWED);

function useReturnFilters(): ListFilter[] {
  const { t } = useTranslation("walmart");
  return [
    {
      id: "status",
      label: t("orders.columns.status"),
      several: true,
      options: RETURN_STATUSES.map((value) => ({ value, label: t(`returns.status.${value}`) })),
    },
    {
      id: "open",
      label: t("orders.due.label"),
      options: [
        { value: "true", label: t("returns.open.true") },
        { value: "false", label: t("returns.open.false") },
      ],
    },
    {
      id: "type",
      label: t("returns.type.label"),
      options: RETURN_TYPES.map((value) => ({ value, label: t(`returns.type.${value}`) })),
    },
  ];
}

interface ReturnDrawerProps {
  /** Null while the drawer is closed. */
  id: string | null;
  onClose: () => void;
}

/** Details of a return and its refunds, next to the list. */
const ReturnDrawer = ({ id, onClose }: ReturnDrawerProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const { data: row, error, refetch } = useReturn(id);
  return (
    <DetailDrawer
      open={id !== null}
      onClose={onClose}
      title={row && t("returns.drawer.title")}
      description={t("returns.drawer.description")}
      isDescriptionHidden
      loading={t("returns.drawer.loading")}
      failed={t("returns.drawer.failed")}
      error={error}
      onTryAgain={() => void refetch()}
      actions={
        row?.order_id && (
          <Button size="small" variant="secondary" asChild>
            <Link to={medusaOrderPage(row.order_id)}>{t("orders.drawer.openMedusa")}</Link>
          </Button>
        )
      }
    >
      {row && (
        <>
          {row.walmart_order_id && row.purchase_order_id && (
            <SectionRow
              title={t("fields.purchaseOrder")}
              value={
                <PageLink to={orderPage(row.walmart_order_id)}>{row.purchase_order_id}</PageLink>
              }
            />
          )}
          <ul className="px-6 py-4">
            <ReturnRow row={row} now={now} />
          </ul>
          <OrderUpdates updates={row.updates} shownError={row.status_details} now={now} />
          <LatestActivity about={row.return_order_id} activity={row.activity} now={now} />
          <RawData raw={row.raw} />
        </>
      )}
    </DetailDrawer>
  );
};

export const config = defineRouteConfig({
  label: "nav.returns",
  translationNs: "walmart",
  rank: 2,
});

export const handle = {
  breadcrumb: () => <Crumb label="nav.returns" />,
};

export default WalmartReturnsPage;
