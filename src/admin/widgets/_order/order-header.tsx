import { Heading, StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartOrderStatus } from "../../../types";
import { ORDER_STATUS_COLORS, badgeColor } from "../../format/badge-colors";

interface OrderHeaderProps {
  status?: AdminWalmartOrderStatus;
}

export const OrderHeader = ({ status }: OrderHeaderProps) => {
  const { t } = useTranslation("walmart");
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Heading level="h2" id="walmart-order-heading">
        {t("title")}
      </Heading>
      {status && (
        <StatusBadge color={badgeColor(ORDER_STATUS_COLORS, status)} className="text-nowrap">
          {t(`status.${status}`, { defaultValue: status })}
        </StatusBadge>
      )}
    </div>
  );
};
