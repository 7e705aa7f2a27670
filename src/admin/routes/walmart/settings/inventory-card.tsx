import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { useFormat } from "../../../hooks/use-format";
import { useSettingsDraft } from "./use-settings-draft";
import { exampleQuantity } from "./rule-example";
import {
  INVENTORY_ALLOWED,
  INVENTORY_FIELDS,
  inventoryDraft,
  inventoryRule,
  typedNumber,
  wrongNumbers,
} from "./settings-draft";
import { TextField } from "../../../components/form/text-field";
import { Example } from "./example";
import { SettingsCard } from "./settings-card";

/** How much of the stock Walmart is shown, with what the rule makes of an example. */
export const InventoryCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const [stock, setStock] = useState("20");
  const { draft, set, card } = useSettingsDraft(
    account,
    ({ inventory }) => inventoryDraft(inventory),
    (changed) => ({ inventory: inventoryRule(changed) }),
  );
  const wrong = wrongNumbers(draft, INVENTORY_ALLOWED);
  const available = typedNumber(stock) ?? 0;
  const shown =
    wrong.length === 0 && Number.isFinite(available)
      ? format.number(exampleQuantity(Math.trunc(available), inventoryRule(draft)))
      : "–";

  return (
    <SettingsCard
      title={t("settings.inventory.title")}
      description={t("settings.inventory.description")}
      isWrong={wrong.length > 0}
      {...card}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-4">
        {INVENTORY_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`settings.inventory.${field}`)}
            hint={t(`settings.inventory.${field}Hint`)}
            inputMode="decimal"
            value={draft[field]}
            onChange={(value) => set({ [field]: value })}
            error={wrong.includes(field) ? t(`settings.inventory.${field}Wrong`) : undefined}
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
