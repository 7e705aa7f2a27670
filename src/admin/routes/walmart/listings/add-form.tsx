import { Drawer, Hint, Label, Switch } from "@medusajs/ui";
import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { BulkListings } from "./use-bulk-listings";
import { useCollections } from "../../../hooks/api/use-catalog";
import { useEnabledAccounts } from "../../../hooks/api/use-enabled-accounts";
import { usePlaces } from "../../../hooks/api/use-places";
import { ADD_WAYS, addBody, type AddDraft } from "./add-listings";
import { AccountField } from "../../../components/form/account-field";
import { ChoiceGroup } from "../../../components/form/choice-group";
import { FormFooter } from "../../../components/form/form-footer";
import { SelectField } from "../../../components/form/select-field";
import { ProductPicker } from "./product-picker";

interface AddFormProps {
  bulk: BulkListings;
  /** The account that the list shows. */
  accountId?: string;
  onStarted: () => void;
}

/** Variants by search, a whole sales channel, or a collection. It goes on after the drawer is closed. */
export const AddForm = ({ bulk, accountId, onStarted }: AddFormProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { sales_channel_id: channels } = usePlaces();
  const { data: collections = [] } = useCollections();
  const enabled = useEnabledAccounts();
  const [submitted, setSubmitted] = useState(false);
  const [draft, setDraft] = useState<AddDraft>({
    account_id: accountId ?? "",
    way: "variants",
    variants: new Map(),
    sales_channel_id: "",
    collection_id: "",
    match: true,
  });
  const chosen = { ...draft, account_id: draft.account_id || (enabled[0]?.id ?? "") };
  const body = addBody(chosen);
  const set = (part: Partial<AddDraft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (body) {
      void bulk.add(body, draft.match);
      onStarted();
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <AccountField value={chosen.account_id} onChange={(account_id) => set({ account_id })} />
        <ChoiceGroup
          label={t("listings.add.title")}
          value={draft.way}
          options={ADD_WAYS.map((value) => ({ value, label: t(`listings.add.${value}`) }))}
          onChange={(way) => set({ way })}
        />
        {/* Above the choice: below a long list nobody would see it. */}
        {submitted && !body && (
          <Hint variant="error" role="alert">
            {t("listings.add.nothing")}
          </Hint>
        )}
        {draft.way === "variants" && (
          <ProductPicker chosen={draft.variants} onChange={(variants) => set({ variants })} />
        )}
        {draft.way === "channel" && (
          <SelectField
            label={t("accounts.form.salesChannel")}
            hint={t("listings.add.publishedAlone")}
            value={draft.sales_channel_id}
            options={channels.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={(sales_channel_id) => set({ sales_channel_id })}
          />
        )}
        {draft.way === "collection" && (
          <SelectField
            label={t("listings.add.collectionField")}
            hint={t(
              collections.length > 0 ? "listings.add.publishedAlone" : "listings.add.noCollections",
            )}
            value={draft.collection_id}
            options={collections.map(({ id: value, title }) => ({ value, label: title }))}
            onChange={(collection_id) => set({ collection_id })}
          />
        )}
        <div className="flex items-start gap-x-3">
          <Switch
            id={`${id}-match`}
            checked={draft.match}
            onCheckedChange={(match) => set({ match })}
            aria-describedby={`${id}-match-hint`}
          />
          <div>
            <Label htmlFor={`${id}-match`} size="small" weight="plus">
              {t("listings.add.match")}
            </Label>
            <Hint id={`${id}-match-hint`}>{t("listings.add.matchHint")}</Hint>
          </div>
        </div>
      </Drawer.Body>
      <FormFooter submit={t("listings.add.submit")} />
    </form>
  );
};
