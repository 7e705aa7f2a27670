import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type {
  AdminWalmartOrderDetail,
  AdminWalmartReturn,
  AdminWalmartUnassignedRefund,
} from "../../../types";
import { useFormat } from "../../hooks/use-format";
import { useRefundActions } from "../../hooks/api/use-refund-actions";
import { useReturnActions } from "../../hooks/api/use-return-actions";
import { refundableLines } from "./return-state";
import { Notice } from "../feedback/notice";

interface UnassignedRefundProps {
  order: AdminWalmartOrderDetail;
  refund: AdminWalmartUnassignedRefund;
}

const AssignButton = ({ row, refundId }: { row: AdminWalmartReturn; refundId: string }) => {
  const { t } = useTranslation("walmart");
  const { assign } = useReturnActions(row.id);
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={assign.isPending}
      onClick={() => assign.mutate(refundId)}
    >
      {t("returns.unassigned.assign", { number: row.return_order_id })}
    </Button>
  );
};

/** A refund made in Medusa of which only the merchant can say what Walmart is to be told. */
export const UnassignedRefund = ({ order, refund }: UnassignedRefundProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { dismiss } = useRefundActions(order.id);
  const open = order.returns.filter((row) => refundableLines(row).length > 0);
  return (
    <Notice
      variant="warning"
      title={t("returns.unassigned.title")}
      actions={
        <>
          {open.map((row) => (
            <AssignButton key={row.id} row={row} refundId={refund.id} />
          ))}
          <Button
            size="small"
            variant="transparent"
            isLoading={dismiss.isPending}
            onClick={() => dismiss.mutate(refund.id)}
          >
            {t("returns.unassigned.dismiss")}
          </Button>
        </>
      }
    >
      {t("returns.unassigned.description", {
        amount: format.money(refund.amount, order.currency_code),
        time: format.dateTime(refund.created_at),
      })}
    </Notice>
  );
};
