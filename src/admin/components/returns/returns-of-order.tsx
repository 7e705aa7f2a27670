import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DetailSection } from "../section/detail-section";
import type {
  AdminWalmartOrderDetail,
  AdminWalmartReturn,
  AdminWalmartUnassignedRefund,
} from "../../../types";
import { useRefundActions, useReturnActions } from "../../hooks/api/returns";
import { useFormat } from "../../hooks/use-format";
import { Notice } from "../feedback/notice";
import { ReturnRow } from "./return-row";
import { refundableLines } from "./return-state";
import { WalmartRefund } from "./walmart-refund";

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

/** Buttons that assign a Medusa refund to an open return, or dismiss it. */
export const UnassignedRefundButtons = ({ order, refund }: UnassignedRefundProps) => {
  const { t } = useTranslation("walmart");
  const { dismiss } = useRefundActions(order.id);
  const open = order.returns.filter((row) => refundableLines(row).length > 0);
  return (
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
  );
};

/** A Medusa refund without a matching Walmart return, to assign or dismiss. */
const UnassignedRefund = ({ order, refund }: UnassignedRefundProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  return (
    <Notice
      variant="warning"
      title={t("returns.unassigned.title")}
      actions={<UnassignedRefundButtons order={order} refund={refund} />}
    >
      {t("returns.unassigned.description", {
        amount: format.money(refund.amount, order.currency_code),
        time: format.dateTime(refund.created_at),
      })}
    </Notice>
  );
};

interface ReturnsOfOrderProps {
  order: AdminWalmartOrderDetail;
  now: number;
}

/** Returns of an order, and Medusa refunds to assign to them; nothing if there are none. */
export const ReturnsOfOrder = ({ order, now }: ReturnsOfOrderProps) => {
  const { t } = useTranslation("walmart");
  const { returns, unassigned_refunds, walmart_refund } = order;
  if (returns.length === 0 && unassigned_refunds.length === 0 && !walmart_refund) return null;
  return (
    <DetailSection title={t("returns.title")}>
      {walmart_refund && <WalmartRefund orderId={order.id} refund={walmart_refund} />}
      {unassigned_refunds.map((refund) => (
        <UnassignedRefund key={refund.id} order={order} refund={refund} />
      ))}
      <ul className="flex flex-col gap-y-6">
        {returns.map((row) => (
          <ReturnRow key={row.id} row={row} isLinked now={now} />
        ))}
      </ul>
    </DetailSection>
  );
};
