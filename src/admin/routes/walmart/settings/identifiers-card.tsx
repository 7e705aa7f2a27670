import { Plus } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { IDENTIFIER_TYPES, type AdminWalmartAccount } from "../../../../types";
import { IDENTIFIER_FIELDS, identifierRows, identifiersSchema } from "./identifiers";
import { RemoveRow, RowInput, RowSelect } from "./row-fields";
import { SettingsCard, useSettingsForm } from "./settings-card";

/** Which field of a variant holds which product identifier. */
export const IdentifiersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema: identifiersSchema,
    read: (stored) => ({ identifiers: identifierRows(stored.identifiers) }),
    errorText: () => t("accounts.form.required"),
  });
  const { control, watch } = settings.form;
  const { fields, append, remove } = useFieldArray({ control, name: "identifiers" });

  return (
    <SettingsCard
      title={t("settings.identifiers.title")}
      description={t("settings.identifiers.description")}
      {...settings}
    >
      <ul className="flex flex-col gap-y-3">
        {fields.map(({ id }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <div className="w-44">
              <RowSelect
                name={`identifiers.${index}.field`}
                label={t("settings.identifiers.field", { number: index + 1 })}
                options={IDENTIFIER_FIELDS.map((value) => ({
                  value,
                  label: t(`settings.identifiers.fields.${value}`),
                }))}
              />
            </div>
            {watch(`identifiers.${index}.field`) === "metadata" && (
              <div className="w-40">
                <RowInput
                  name={`identifiers.${index}.metadata`}
                  label={t("settings.identifiers.key", { number: index + 1 })}
                  placeholder="isbn"
                />
              </div>
            )}
            <span aria-hidden className="text-ui-fg-subtle">
              →
            </span>
            <div className="w-28">
              <RowSelect
                name={`identifiers.${index}.type`}
                label={t("settings.identifiers.type", { number: index + 1 })}
                options={IDENTIFIER_TYPES.map((value) => ({ value, label: value }))}
              />
            </div>
            <RemoveRow
              label={t("settings.identifiers.remove", { number: index + 1 })}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        variant="secondary"
        type="button"
        className="self-start"
        onClick={() => append({ field: "metadata", metadata: "", type: "GTIN" })}
      >
        <Plus aria-hidden />
        {t("settings.identifiers.add")}
      </Button>
    </SettingsCard>
  );
};
