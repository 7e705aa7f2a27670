import { Hint, Input, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../hooks/use-format";
import type { GoodwillForm } from "./use-goodwill-form";
import { ItemName } from "../../components/form/item-name";

interface GoodwillAmountsProps {
  form: GoodwillForm;
  currencyCode: string;
}

/** What is given back of each item, up to what the buyer paid for it. */
export const GoodwillAmounts = ({ form, currencyCode }: GoodwillAmountsProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const most = Math.max(0, ...form.lines.map((line) => line.refundable_amount));
  return (
    <div className="flex flex-col gap-y-2">
      <ul className="shadow-elevation-card-rest bg-ui-bg-component divide-y rounded-lg">
        {form.lines.map(({ line_number, sku, title, refundable_amount }) => (
          <li key={line_number} className="flex items-center justify-between gap-x-4 p-3">
            <ItemName title={title} sku={sku} />
            <div className="flex shrink-0 items-center gap-x-2">
              <Input
                size="small"
                className="w-24 text-right tabular-nums"
                inputMode="decimal"
                placeholder="0.00"
                aria-label={t("returns.goodwill.amount", { item: title ?? sku })}
                aria-invalid={form.amountIsWrong}
                value={form.amountOf(line_number)}
                onChange={(event) => form.setAmount(line_number, event.target.value)}
              />
              <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
                {t("returns.goodwill.ofMax", {
                  max: format.money(refundable_amount, currencyCode),
                })}
              </Text>
            </div>
          </li>
        ))}
      </ul>
      <Hint
        variant={form.amountIsWrong ? "error" : "info"}
        role={form.amountIsWrong ? "alert" : undefined}
      >
        {form.amountIsWrong
          ? t("returns.goodwill.amountInvalid", { max: format.money(most, currencyCode) })
          : t("returns.goodwill.amountHint")}
      </Hint>
    </div>
  );
};
