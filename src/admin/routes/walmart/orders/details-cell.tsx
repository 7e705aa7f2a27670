import { Badge, Tooltip } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrder } from "../../../../types";

/** What is wrong, or unusual, with an order: in full where there is room, and on the pointer. */
export const OrderDetailsCell = ({ order }: { order: AdminWalmartOrder }) => {
  const { t } = useTranslation("walmart");
  const reason = order.cancellation_reason;
  const text =
    order.status_details ??
    (order.status === "canceled" && reason ? t(`reasons.${reason}`, { defaultValue: reason }) : "");
  const open = order.status !== "canceled" && order.status !== "delivered";
  const flags = [
    order.cancel_requested && open && t("orders.flags.cancelRequested"),
    order.return_requested && t("orders.flags.returnRequested"),
    order.oversold && open && t("orders.flags.oversold"),
    order.fulfilled_by === "wfs" && t("orders.flags.wfs"),
    order.order_type === "REPLACEMENT" && t("orders.flags.replacement"),
  ].filter((flag): flag is string => typeof flag === "string");

  return (
    <div className="flex max-w-[420px] items-center gap-x-2">
      {flags.map((flag) => (
        <Badge key={flag} size="2xsmall" color="orange" className="shrink-0">
          {flag}
        </Badge>
      ))}
      {text && (
        <Tooltip content={text} maxWidth={400}>
          <span className="truncate">{text}</span>
        </Tooltip>
      )}
    </div>
  );
};
