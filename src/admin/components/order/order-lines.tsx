import { Heading } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderDetail } from "../../../types";
import { groupLines } from "./line-groups";
import { OrderLineRow } from "./order-line-row";

/** What was ordered, by item: how many units are in which state at Walmart, and their parcels. */
export const OrderLines = ({ order }: { order: AdminWalmartOrderDetail }) => {
  const { t } = useTranslation("walmart");
  const groups = groupLines(order.lines);
  if (groups.length === 0) {
    return null;
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
        {t("lines.title")}
      </Heading>
      <ul className="flex flex-col gap-y-4">
        {groups.map((group) => (
          <OrderLineRow key={group.key} group={group} knownReason={order.cancellation_reason} />
        ))}
      </ul>
    </div>
  );
};
