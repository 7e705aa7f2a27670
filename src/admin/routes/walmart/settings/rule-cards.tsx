import { Button, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount, AdminWalmartPriceRule } from "../../../../types";
import { SelectField, TextField } from "../../../components/form/fields";
import { useRulePreview } from "../../../components/form/rule-preview";
import { numberTexts, typedNumber } from "../../../components/form/number-fields";
import { previewRules } from "../../../hooks/api/accounts";
import { useFormat } from "../../../hooks/use-format";
import {
  examplePrice,
  exampleQuantity,
  GUARD_FIELDS,
  guardFormSchema,
  INVENTORY_FIELDS,
  inventoryFormSchema,
  PRICE_FIELDS,
  priceFormSchema,
  priceTexts,
  RECOMMENDED_GUARD,
  ROUNDINGS,
} from "./setting-forms";
import { SettingsCard, useSettingsForm } from "./settings-card";

/** How stock on Walmart is calculated, with an example. */
export const InventoryCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const [stock, setStock] = useState("20");
  const preview = useRulePreview();
  const settings = useSettingsForm({
    account,
    schema: inventoryFormSchema,
    read: (stored) => ({ inventory: numberTexts(INVENTORY_FIELDS, stored.inventory) }),
    errorText: (field) => t(`settings.${field}Wrong`),
    confirm: ({ inventory }) =>
      preview.confirm("quantity", () => previewRules(account.id, { inventory: inventory ?? null })),
  });
  const rule = inventoryFormSchema.safeParse(settings.form.watch()).data?.inventory;
  const available = typedNumber(stock) ?? 0;
  const shown =
    rule && Number.isFinite(available)
      ? format.number(exampleQuantity(Math.trunc(available), rule))
      : "–";

  return (
    <SettingsCard
      title={t("settings.inventory.title")}
      description={t("settings.inventory.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {INVENTORY_FIELDS.map((field) => (
          <TextField
            key={field}
            name={`inventory.${field}`}
            label={t(`settings.inventory.${field}`)}
            hint={t(`settings.inventory.${field}Hint`)}
            inputMode="decimal"
          />
        ))}
      </div>
      <Example
        label={t("settings.inventory.example")}
        value={stock}
        onChange={setStock}
        result={t("settings.inventory.shown", { quantity: shown })}
      />
      {preview.prompt}
    </SettingsCard>
  );
};

/** Walmart's US marketplace has no other currency. */
const CURRENCY = "usd";

/** How prices on Walmart are calculated, with an example. */
export const PriceCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const [price, setPrice] = useState("14.99");
  const preview = useRulePreview();
  const settings = useSettingsForm({
    account,
    schema: priceFormSchema,
    read: (stored) => ({ price: priceTexts(stored.price) }),
    errorText: (field) => t(`settings.${field}Wrong`),
    confirm: (settings) =>
      preview.confirm("price", () => previewRules(account.id, { price: settings.price ?? null })),
  });
  const values = settings.form.watch();
  const rule: AdminWalmartPriceRule | undefined = priceFormSchema.safeParse(values).data?.price;
  const own = typedNumber(price) ?? 0;
  const shown = rule && Number.isFinite(own) ? examplePrice(own, rule) : null;
  const roundings: string[] = [...ROUNDINGS];
  // Also offer a rounding that was set with the API.
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
      {preview.prompt}
    </SettingsCard>
  );
};

/** Which price changes wait for a person. */
export const PriceGuardCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema: guardFormSchema,
    read: (stored) => ({ price_guard: numberTexts(GUARD_FIELDS, stored.price_guard) }),
    errorText: () => t("prices.guard.wrong"),
  });
  const recommend = () => {
    for (const field of GUARD_FIELDS)
      settings.form.setValue(`price_guard.${field}`, RECOMMENDED_GUARD[field], {
        shouldDirty: true,
        shouldValidate: true,
      });
  };
  return (
    <SettingsCard
      title={t("prices.guard.title")}
      description={t("prices.guard.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {GUARD_FIELDS.map((field) => (
          <TextField
            key={field}
            name={`price_guard.${field}`}
            label={t(`prices.guard.${field}`)}
            hint={t(`prices.guard.${field}Hint`)}
            inputMode="decimal"
          />
        ))}
      </div>
      <div>
        <Button size="small" variant="secondary" type="button" onClick={recommend}>
          {t("prices.guard.recommend")}
        </Button>
      </div>
    </SettingsCard>
  );
};

interface ExampleProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The outcome of the rule. */
  result: string;
}

/** A number to try a rule with; not saved. */
const Example = ({ label, value, onChange, result }: ExampleProps) => {
  const id = useId();
  return (
    <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg px-4 py-3">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        className="w-24 tabular-nums"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Text as="div" role="status" size="small" weight="plus">
        {result}
      </Text>
    </div>
  );
};
