import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { useFormat } from "../../../hooks/use-format";
import { useSettingsDraft } from "./use-settings-draft";
import { examplePrice } from "./rule-example";
import {
  PRICE_ALLOWED,
  PRICE_FIELDS,
  priceDraft,
  priceRule,
  ROUNDINGS,
  typedNumber,
  wrongNumbers,
} from "./settings-draft";
import { TextField } from "../../../components/form/text-field";
import { SelectField } from "../../../components/form/select-field";
import { Example } from "./example";
import { SettingsCard } from "./settings-card";

/** Walmart's marketplace in the USA, which this plugin is for, knows no other. */
const CURRENCY = "usd";

/** How a price at Walmart is made from the store's, with what the rule makes of an example. */
export const PriceCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const [price, setPrice] = useState("14.99");
  const { draft, set, card } = useSettingsDraft(
    account,
    (settings) => priceDraft(settings.price),
    (changed) => ({ price: priceRule(changed) }),
  );
  const wrong = wrongNumbers(draft, PRICE_ALLOWED);
  const own = typedNumber(price) ?? 0;
  const shown =
    wrong.length === 0 && Number.isFinite(own) ? examplePrice(own, priceRule(draft)) : null;
  const roundings: string[] = [...ROUNDINGS];
  // One that was set by the API stays to be seen.
  if (!roundings.includes(draft.rounding)) roundings.push(draft.rounding);

  return (
    <SettingsCard
      title={t("settings.price.title")}
      description={t("settings.price.description")}
      isWrong={wrong.length > 0}
      {...card}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {PRICE_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`settings.price.${field}`)}
            hint={t(`settings.price.${field}Hint`)}
            inputMode="decimal"
            value={draft[field]}
            onChange={(value) => set({ [field]: value })}
            error={wrong.includes(field) ? t(`settings.price.${field}Wrong`) : undefined}
          />
        ))}
        <SelectField
          label={t("settings.price.rounding")}
          hint={t("settings.price.roundingHint")}
          value={draft.rounding}
          onChange={(rounding) => set({ rounding })}
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
