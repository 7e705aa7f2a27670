import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount, AdminWalmartPriceRule } from "../../../../types";
import { SelectField, TextField } from "../../../components/form/fields";
import { typedNumber } from "../../../components/form/number-fields";
import { useFormat } from "../../../hooks/use-format";
import { Example } from "./example";
import { examplePrice } from "./rule-example";
import { PRICE_FIELDS, priceFormSchema, priceTexts, ROUNDINGS } from "./rule-form";
import { SettingsCard, useSettingsForm } from "./settings-card";

/** Walmart's marketplace in the USA, which this plugin is for, knows no other. */
const CURRENCY = "usd";

/** How a price at Walmart is made from the store's, with an example. */
export const PriceCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const [price, setPrice] = useState("14.99");
  const settings = useSettingsForm({
    account,
    schema: priceFormSchema,
    read: (stored) => ({ price: priceTexts(stored.price) }),
    errorText: (field) => t(`settings.${field}Wrong`),
  });
  const values = settings.form.watch();
  const rule: AdminWalmartPriceRule | undefined = priceFormSchema.safeParse(values).data?.price;
  const own = typedNumber(price) ?? 0;
  const shown = rule && Number.isFinite(own) ? examplePrice(own, rule) : null;
  const roundings: string[] = [...ROUNDINGS];
  // One that was set by the API stays to be seen.
  if (!roundings.includes(values.price.rounding)) roundings.push(values.price.rounding);

  return (
    <SettingsCard
      title={t("settings.price.title")}
      description={t("settings.price.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {PRICE_FIELDS.map((field) => (
          <TextField
            key={field}
            name={`price.${field}`}
            label={t(`settings.price.${field}`)}
            hint={t(`settings.price.${field}Hint`)}
            inputMode="decimal"
          />
        ))}
        <SelectField
          name="price.rounding"
          label={t("settings.price.rounding")}
          hint={t("settings.price.roundingHint")}
          options={roundings.map((value) => ({
            value,
            label:
              value === "none"
                ? t("settings.price.roundings.none")
                : value.startsWith(".")
                  ? t("settings.price.roundings.ending", { ending: value })
                  : t("settings.price.roundings.multiple", {
                      amount: format.money(Number(value), CURRENCY),
                    }),
          }))}
        />
      </div>
      <Example
        label={t("settings.price.example")}
        value={price}
        onChange={setPrice}
        result={t("settings.price.shown", {
          price: shown === null ? "–" : format.money(shown, CURRENCY),
        })}
      />
    </SettingsCard>
  );
};
