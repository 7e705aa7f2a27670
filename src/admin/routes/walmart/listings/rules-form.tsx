import { Button, Heading, Text } from "@medusajs/ui";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartListing } from "../../../../types";
import type { ListingChanges } from "../../../hooks/api/use-listing-changes";
import {
  OVERRIDE_ALLOWED,
  OVERRIDE_FIELDS,
  overridesBody,
  overridesDraft,
  type OverridesDraft,
} from "./overrides";
import { wrongNumbers } from "../settings/settings-draft";
import { TextField } from "../../../components/form/text-field";

interface ListingRulesProps {
  listing: AdminWalmartListing;
  update: ListingChanges["update"];
}

/** Rules of this listing alone. What is left empty comes from the account. */
export const ListingRules = ({ listing, update }: ListingRulesProps) => {
  const { t } = useTranslation("walmart");
  const stored = overridesDraft(listing.overrides);
  const [draft, setDraft] = useState<OverridesDraft | null>(null);
  const shown = draft ?? stored;
  const wrong = wrongNumbers(shown, OVERRIDE_ALLOWED);
  const changed = JSON.stringify(shown) !== JSON.stringify(stored);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed && wrong.length === 0) {
      update.mutate(
        { overrides: overridesBody(shown, listing.overrides) },
        { onSuccess: () => setDraft(null) },
      );
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
          {t("listings.rules.title")}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("listings.rules.description")}
        </Text>
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {OVERRIDE_FIELDS.map((field) => (
          <TextField
            key={field}
            label={t(`listings.rules.${field}`)}
            inputMode="decimal"
            value={shown[field]}
            onChange={(value) => setDraft({ ...shown, [field]: value })}
            error={wrong.includes(field) ? t(`listings.rules.${field}Wrong`) : undefined}
          />
        ))}
      </div>
      {changed && (
        <div className="flex justify-end gap-2">
          <Button size="small" variant="secondary" type="button" onClick={() => setDraft(null)}>
            {t("actions.dismiss")}
          </Button>
          <Button
            size="small"
            type="submit"
            disabled={wrong.length > 0}
            isLoading={update.isPending && update.variables?.overrides !== undefined}
          >
            {t("accounts.form.save")}
          </Button>
        </div>
      )}
    </form>
  );
};
