import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn, AdminWalmartReturnAttentionKind } from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { TimeLeft } from "../../../components/list/cells";
import { ErrorButtons } from "../../../components/order/error-actions";
import { RefundDrawer } from "../../../components/returns/return-row";
import { refundableLines, refundDeadline } from "../../../components/returns/return-state";
import { useReturnActions, useReturnsToDecide } from "../../../hooks/api/returns";
import { useFormat, useNow } from "../../../hooks/use-format";
import { returnPage } from "../../../pages";
import { WorkItem, WorkItemLoading } from "./work-item";

interface ReturnItemsProps {
  kind: AdminWalmartReturnAttentionKind;
}

/** The first returns of a group. */
export const ReturnItems = ({ kind }: ReturnItemsProps) => {
  const { data: returns } = useReturnsToDecide(kind);
  if (!returns) return <WorkItemLoading />;
  return returns.map((row) => <ReturnItem key={row.id} row={row} kind={kind} />);
};

const ReturnItem = ({ row, kind }: ReturnItemsProps & { row: AdminWalmartReturn }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const now = useNow();
  const actions = useReturnActions(row.id);
  const deadline = row.closed_at ? null : refundDeadline(row);
  return (
    <WorkItem
      title={
        <PageLink to={returnPage(row.id)}>
          {t("returns.rma", { number: row.return_order_id })}
        </PageLink>
      }
      aside={deadline && <TimeLeft at={deadline.at} now={now} />}
      actions={
        <>
          {refundableLines(row).length > 0 && <RefundDrawer row={row} refund={actions.refund} />}
          {kind === "return_error" && (
            <ErrorButtons retry={actions.retry} resolve={actions.resolve} />
          )}
        </>
      }
    >
      <p>
        {[
          row.lines.map(({ quantity, title, sku }) => `${quantity} × ${title ?? sku}`).join(", "),
          format.money(row.refund_amount, row.currency_code),
        ].join(" · ")}
      </p>
      {kind === "return_error" && <p>{row.status_details ?? t("returns.error.remedy")}</p>}
    </WorkItem>
  );
};
