import { Button, Input, Text } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { DetailHeading } from "../../../components/section/detail-section";
import type { AdminUpdateWalmartListing, AdminWalmartListing } from "../../../../types";
import { TextField } from "../../../components/form/fields";
import { SubmitForm, useSchemaForm } from "../../../components/form/schema-form";
import { useDebounced, useVariantSearch } from "../../../hooks/api/catalog";
import type { ListingActions } from "../../../hooks/api/listings";
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
  const [q, setQ] = useState("");
  const { data: found = [], isFetched } = useVariantSearch(useDebounced(q.trim()));

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
          <>
            <Input
              type="search"
              size="small"
              value={q}
              placeholder={t("listings.link.search")}
              aria-label={t("listings.link.search")}
              onChange={(event) => setQ(event.target.value)}
            />
            <ul className="flex flex-col divide-y" aria-live="polite">
              {found.map(({ id: variantId, name, sku }) => (
                <li key={variantId} className="flex items-center justify-between gap-x-4 py-2">
                  <Text size="small" className="min-w-0 break-words">
                    {name}
                    {sku && <span className="text-ui-fg-subtle"> · {sku}</span>}
                  </Text>
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={variantId === variant_id}
                    aria-label={t("listings.link.linkTo", { name: sku ?? name })}
                    isLoading={link.isPending && link.variables === variantId}
                    onClick={() => link.mutate(variantId, { onSuccess: () => setSearching(false) })}
                  >
                    {t("listings.link.action")}
                  </Button>
                </li>
              ))}
              {isFetched && found.length === 0 && (
                <li className="txt-small text-ui-fg-subtle">{t("list.noResults")}</li>
              )}
            </ul>
          </>
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
