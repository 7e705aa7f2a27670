import { Button, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminUpdateWalmartListing, AdminWalmartListing } from "../../../../types";
import { TextField } from "../../../components/form/fields";
import { SubmitForm } from "../../../components/form/submit-form";
import { useSchemaForm } from "../../../components/form/use-schema-form";
import type { ListingActions } from "../../../hooks/api/listings";
import { RULE_FIELDS, ruleTexts, rulesSchema } from "./rules";

interface RulesFormProps {
  listing: AdminWalmartListing;
  setRules: ListingActions["setRules"];
}

/** Rules of this listing alone. What is left empty comes from the account. */
export const RulesForm = ({ listing, setRules }: RulesFormProps) => {
  const { t } = useTranslation("walmart");
  const form = useSchemaForm(rulesSchema(listing.overrides), {
    values: ruleTexts(listing.overrides),
    defaultValues: ruleTexts(listing.overrides),
    resetOptions: { keepDirtyValues: true },
    mode: "onChange",
    errorText: (field) => t(`listings.rules.${field.replace(/^.*\./, "")}Wrong`),
  });
  const { isDirty, isValid, isSubmitting } = form.formState;
  const save = async (overrides: NonNullable<AdminUpdateWalmartListing["overrides"]>) => {
    const { listing: saved } = await setRules.mutateAsync(overrides);
    form.reset(ruleTexts(saved.overrides));
  };

  return (
    <SubmitForm
      form={form}
      onSubmit={save}
      errorPrefix="overrides."
      className="flex flex-col gap-y-4 px-6 py-4"
    >
      <div>
        <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
          {t("listings.rules.title")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("listings.rules.description")}
        </Text>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {RULE_FIELDS.map((path) => (
          <TextField
            key={path}
            name={path}
            label={t(`listings.rules.${path.replace(/^.*\./, "")}`)}
            inputMode="decimal"
          />
        ))}
      </div>
      {isDirty && (
        <div className="flex justify-end gap-2">
          <Button size="small" variant="secondary" type="button" onClick={() => form.reset()}>
            {t("actions.dismiss")}
          </Button>
          <Button size="small" type="submit" disabled={!isValid} isLoading={isSubmitting}>
            {t("accounts.form.save")}
          </Button>
        </div>
      )}
    </SubmitForm>
  );
};
