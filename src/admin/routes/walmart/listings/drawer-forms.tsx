import { Button, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { DetailHeading } from "../../../components/section/detail-section";
import type { AdminUpdateWalmartListing, AdminWalmartListing } from "../../../../types";
import { TextField } from "../../../components/form/fields";
import { LeaveGuard } from "../../../components/form/leave-guard";
import { useRulePreview } from "../../../components/form/rule-preview";
import { VariantPicker } from "../../../components/form/variant-picker";
import { SubmitForm, useSchemaForm } from "../../../components/form/schema-form";
import { type ListingActions, previewListingRules } from "../../../hooks/api/listings";
import { RULE_FIELDS, rulesSchema, ruleTexts } from "./rules";

interface VariantLinkProps {
  listing: AdminWalmartListing;
  link: ListingActions["link"];
}

/** The variant that a listing is linked to, with a search to link another one. */
export const VariantLink = ({ listing, link }: VariantLinkProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { variant_id, linked_by } = listing;
  const [searching, setSearching] = useState(false);

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <DetailHeading>{t("listings.link.title")}</DetailHeading>
          <Text size="small">
            {variant_id
              ? t(`listings.link.linkedBy.${linked_by ?? "draft"}`)
              : t(
                  linked_by === "user"
                    ? "listings.link.unlinkedManually"
                    : "listings.link.notLinked",
                )}
          </Text>
        </div>
        <div className="flex gap-2">
          <Button
            size="small"
            variant="secondary"
            aria-expanded={searching}
            aria-controls={id}
            onClick={() => setSearching(!searching)}
          >
            {t(variant_id ? "listings.link.linkAnother" : "listings.link.action")}
          </Button>
          {variant_id && (
            <Button
              size="small"
              variant="secondary"
              isLoading={link.isPending && link.variables === null}
              onClick={() => link.mutate(null)}
            >
              {t("listings.link.unlink")}
            </Button>
          )}
        </div>
      </div>
      <div id={id} className="flex flex-col gap-y-2 empty:hidden">
        {searching && (
          <VariantPicker
            action={t("listings.link.action")}
            actionFor={(name) => t("listings.link.linkTo", { name })}
            chosen={variant_id}
            pending={link.isPending ? link.variables : null}
            onPick={(variantId) => link.mutate(variantId, { onSuccess: () => setSearching(false) })}
          />
        )}
      </div>
    </div>
  );
};

interface RulesFormProps {
  listing: AdminWalmartListing;
  setRules: ListingActions["setRules"];
}

/** Stock and price rules of this listing. The account's rules apply to empty fields. */
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
  const preview = useRulePreview();
  const save = async (overrides: NonNullable<AdminUpdateWalmartListing["overrides"]>) => {
    const { inventory, price } = overrides;
    const confirmed =
      (await preview.confirm("price", () => previewListingRules(listing.id, { price }))) &&
      (await preview.confirm("quantity", () => previewListingRules(listing.id, { inventory })));
    if (!confirmed) return;
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
        <DetailHeading>{t("listings.rules.title")}</DetailHeading>
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
      <LeaveGuard when={isDirty} />
      {preview.prompt}
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
