import { Heading } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { ReturnRow } from "./return-row";
import { UnassignedRefund } from "./unassigned-refund";

interface ReturnsOfOrderProps {
  order: AdminWalmartOrderDetail;
  now: number;
}

/** What of an order comes back, and money of it that Walmart may have to be told of. Nothing if there is neither. */
export const ReturnsOfOrder = ({ order, now }: ReturnsOfOrderProps) => {
  const { t } = useTranslation("walmart");
  if (order.returns.length === 0 && order.unassigned_refunds.length === 0) return null;
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
        {t("returns.title")}
      </Heading>
      {order.unassigned_refunds.map((refund) => (
        <UnassignedRefund key={refund.id} order={order} refund={refund} />
      ))}
      <ul className="flex flex-col gap-y-6">
        {order.returns.map((row) => (
          <ReturnRow key={row.id} row={row} now={now} />
        ))}
      </ul>
    </div>
  );
};
