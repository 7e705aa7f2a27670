import { useTranslation } from "react-i18next";
import type { AdminWalmartReturnLine } from "../../../types";
import { UnitFields } from "../form/unit-fields";

interface RefundQuantitiesProps {
  lines: AdminWalmartReturnLine[];
  quantities: Record<number, number>;
  onChange: (lineNumber: number, quantity: number) => void;
}

/** How many units of each line are refunded. */
export const RefundQuantities = ({ lines, quantities, onChange }: RefundQuantitiesProps) => {
  const { t } = useTranslation("walmart");
  return (
    <UnitFields
      items={lines.map(({ return_order_line_number, refundable_quantity, title, sku }) => ({
        id: return_order_line_number,
        title,
        sku,
        max: refundable_quantity,
      }))}
      quantities={quantities}
      onChange={onChange}
      label={(item) => t("returns.refund.quantity", { item })}
      ofMax={(max) => t("returns.refund.ofMax", { max })}
    />
  );
};
