import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturnLine } from "../../../types";

/** What comes back: items, units, and the buyer's reason in their own words. */
export const ReturnLines = ({ lines }: { lines: AdminWalmartReturnLine[] }) => {
  const { t } = useTranslation("walmart");
  return (
    <ul className="flex flex-col gap-y-2">
      {lines.map((line) => (
        <li key={line.return_order_line_number} className="flex flex-col gap-y-0.5">
          <div className="flex items-baseline justify-between gap-x-4">
            <Text as="span" size="small" leading="compact" className="min-w-0 break-words">
              {line.title ?? line.sku}
              <span className="text-ui-fg-subtle">{` · ${line.sku}`}</span>
            </Text>
            <Text
              as="span"
              size="small"
              leading="compact"
              className="text-ui-fg-subtle shrink-0 tabular-nums"
            >
              {t("returns.units", { refunded: line.refunded_quantity, count: line.quantity })}
            </Text>
          </div>
          {(line.reason_description ?? line.reason) && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
              {t("returns.reasonOf", { reason: line.reason_description ?? line.reason })}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
};
