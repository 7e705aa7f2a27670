import { Input, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CancelForm } from "../../hooks/use-cancel-form";

/** How many units of each item go. */
export const CancelQuantities = ({ form }: { form: CancelForm }) => {
  const { t } = useTranslation("walmart");
  return (
    <ul className="shadow-elevation-card-rest bg-ui-bg-component divide-y rounded-lg">
      {form.items.map(({ line_item_id, sku, title, max }) => (
        <li key={line_item_id} className="flex items-center justify-between gap-x-4 p-3">
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
              max={max}
              step={1}
              inputMode="numeric"
              aria-label={t("cancel.quantity", { item: title ?? sku })}
              value={form.quantities[line_item_id] ?? 0}
              onFocus={(event) => event.target.select()}
              onChange={(event) => form.setQuantity(line_item_id, event.target.valueAsNumber || 0)}
            />
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
              {t("cancel.ofMax", { max })}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
};
