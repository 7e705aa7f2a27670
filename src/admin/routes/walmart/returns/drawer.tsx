import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { RawData } from "../../../components/feedback/raw-data";
import { DetailDrawer } from "../../../components/list/detail-drawer";
import { LatestActivity } from "../../../components/list/latest-activity";
import { OrderUpdates } from "../../../components/order/order-updates";
import { ReturnRow } from "../../../components/returns/return-row";
import { useNow } from "../../../hooks/use-now";
import { medusaOrderPage } from "../../../pages";
import { useReturn } from "../../../hooks/api/returns";

interface ReturnDrawerProps {
  /** The return that is open; none if null. */
  id: string | null;
  onClose: () => void;
}

/** Details of one return and its refund, next to the list. */
export const ReturnDrawer = ({ id, onClose }: ReturnDrawerProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const { data: row, error, refetch } = useReturn(id);
  return (
    <DetailDrawer
      open={id !== null}
      onClose={onClose}
      title={row && t("returns.drawer.title")}
      description={t("returns.drawer.description")}
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
          <ul className="px-6 py-4">
            <ReturnRow row={row} now={now} />
          </ul>
          <OrderUpdates updates={row.updates} said={row.status_details} now={now} />
          <LatestActivity about={row.return_order_id} activity={row.activity} now={now} />
          <RawData raw={row.raw} />
        </>
      )}
    </DetailDrawer>
  );
};
