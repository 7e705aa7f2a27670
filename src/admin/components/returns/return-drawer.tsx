import { Button, Drawer, Heading, Skeleton } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { useNow } from "../../hooks/use-now";
import { useReturn } from "../../hooks/use-returns";
import { medusaOrderPage } from "../../lib/pages";
import { Notice } from "../common/notice";
import { OrderUpdates } from "../order/order-updates";
import { OrderActivity } from "../orders/order-activity";
import { RawWords } from "../orders/raw-words";
import { ReturnRow } from "./return-row";

interface ReturnDrawerProps {
  /** The return that is open; none if null. */
  id: string | null;
  onClose: () => void;
}

/** One return in full, beside the list, with its refund. */
export const ReturnDrawer = ({ id, onClose }: ReturnDrawerProps) => {
  const { t } = useTranslation("walmart");
  const now = useNow();
  const { data: row, error, refetch } = useReturn(id);
  return (
    <Drawer open={id !== null} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("returns.drawer.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="sr-only">
            {t("returns.drawer.description")}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0" tabIndex={0}>
          {row ? (
            <>
              <ul className="px-6 py-4">
                <ReturnRow row={row} now={now} />
              </ul>
              <OrderUpdates updates={row.updates} said={row.status_details} now={now} />
              <OrderActivity about={row.return_order_id} activity={row.activity} now={now} />
              <RawWords raw={row.raw} />
            </>
          ) : error ? (
            <div className="px-6 py-4" role="alert">
              <Notice
                variant="error"
                title={t("returns.drawer.failed")}
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
              <span className="sr-only">{t("returns.drawer.loading")}</span>
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
          {row?.order_id && (
            <Button size="small" variant="secondary" asChild>
              <Link to={medusaOrderPage(row.order_id)}>{t("orders.drawer.openMedusa")}</Link>
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
};
