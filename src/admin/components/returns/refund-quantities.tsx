import { Input, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturnLine } from "../../../types";

interface RefundQuantitiesProps {
  lines: AdminWalmartReturnLine[];
  quantities: Record<number, number>;
  onChange: (lineNumber: number, quantity: number) => void;
}

/** How many units of each line are refunded. */
export const RefundQuantities = ({ lines, quantities, onChange }: RefundQuantitiesProps) => {
  const { t } = useTranslation("walmart");
  return (
    <ul className="shadow-elevation-card-rest bg-ui-bg-component divide-y rounded-lg">
      {lines.map(({ return_order_line_number: number, sku, title, refundable_quantity }) => (
        <li key={number} className="flex items-center justify-between gap-x-4 p-3">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus" className="break-words">
              {title ?? sku}
            </Text>
            {title && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
                {sku}
              </Text>
            )}
          </div>
          <div className="flex shrink-0 items-center gap-x-2">
            <Input
              type="number"
              size="small"
              className="w-20 tabular-nums"
              min={0}
              max={refundable_quantity}
              step={1}
              inputMode="numeric"
              aria-label={t("returns.refund.quantity", { item: title ?? sku })}
              value={quantities[number] ?? 0}
              onFocus={(event) => event.target.select()}
              onChange={(event) => onChange(number, Math.trunc(event.target.valueAsNumber) || 0)}
            />
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
              {t("returns.refund.ofMax", { max: refundable_quantity })}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
};
