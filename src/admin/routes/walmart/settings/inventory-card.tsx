import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { TextField } from "../../../components/form/fields";
import { numberTexts, typedNumber } from "../../../components/form/number-fields";
import { useFormat } from "../../../hooks/use-format";
import { Example } from "./example";
import { exampleQuantity } from "./rule-example";
import { INVENTORY_FIELDS, inventoryFormSchema } from "./rule-form";
import { SettingsCard, useSettingsForm } from "./settings-card";

/** How much of the stock Walmart is shown, with an example. */
export const InventoryCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const [stock, setStock] = useState("20");
  const settings = useSettingsForm({
    account,
    schema: inventoryFormSchema,
    read: (stored) => ({ inventory: numberTexts(INVENTORY_FIELDS, stored.inventory) }),
    errorText: (field) => t(`settings.${field}Wrong`),
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
    </SettingsCard>
  );
};
