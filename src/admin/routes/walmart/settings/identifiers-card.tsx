import { Plus } from "@medusajs/icons";
import { Button, Input, Select } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { IDENTIFIER_TYPES, type AdminWalmartAccount } from "../../../../types";
import { useSettingsDraft } from "./use-settings-draft";
import { identifierDrafts, identifierRules, type IdentifierDraft } from "./settings-draft";
import { RemoveRow, RowSelect } from "./row-fields";
import { SettingsCard } from "./settings-card";

const FIELDS = ["upc", "ean", "barcode", "metadata"] as const;

/** Which field of a variant holds which of the numbers that Walmart knows products by. */
export const IdentifiersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const { draft, set, card } = useSettingsDraft(
    account,
    ({ identifiers }) => ({ rows: identifierDrafts(identifiers) }),
    ({ rows }) => ({ identifiers: identifierRules(rows) }),
  );
  const { rows } = draft;
  const isWrong = rows.some(({ field, metadata }) => field === "metadata" && !metadata.trim());
  const change = (key: number, part: Partial<IdentifierDraft>) =>
    set({ rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const add = () => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    set({ rows: [...rows, { key, field: "metadata", metadata: "", type: "GTIN" }] });
  };

  return (
    <SettingsCard
      title={t("settings.identifiers.title")}
      description={t("settings.identifiers.description")}
      isWrong={isWrong}
      {...card}
    >
      <ul className="flex flex-col gap-y-3">
        {rows.map((row, index) => (
          <li key={row.key} className="flex flex-wrap items-center gap-2">
            <div className="w-44">
              <Select
                value={row.field}
                onValueChange={(field) =>
                  change(row.key, { field: field as IdentifierDraft["field"] })
                }
              >
                <Select.Trigger aria-label={t("settings.identifiers.field", { number: index + 1 })}>
                  <Select.Value />
                </Select.Trigger>
                <Select.Content>
                  {FIELDS.map((field) => (
                    <Select.Item key={field} value={field}>
                      {t(`settings.identifiers.fields.${field}`)}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select>
            </div>
            {row.field === "metadata" && (
              <Input
                className="w-40"
                aria-label={t("settings.identifiers.key", { number: index + 1 })}
                placeholder="isbn"
                value={row.metadata}
                aria-invalid={!row.metadata.trim()}
                onChange={(event) => change(row.key, { metadata: event.target.value })}
              />
            )}
            <span aria-hidden className="text-ui-fg-subtle">
              →
            </span>
            <div className="w-28">
              <RowSelect
                label={t("settings.identifiers.type", { number: index + 1 })}
                value={row.type}
                options={IDENTIFIER_TYPES.map((type) => ({ value: type, label: type }))}
                onChange={(type) => change(row.key, { type })}
              />
            </div>
            <RemoveRow
              label={t("settings.identifiers.remove", { number: index + 1 })}
              onRemove={() => set({ rows: rows.filter(({ key }) => key !== row.key) })}
            />
          </li>
        ))}
      </ul>
      <Button size="small" variant="secondary" type="button" className="self-start" onClick={add}>
        <Plus aria-hidden />
        {t("settings.identifiers.add")}
      </Button>
    </SettingsCard>
  );
};
