import { Drawer, Heading, Text } from "@medusajs/ui";
import { useId, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../../types";
import { useSaveAccount } from "../../../../hooks/api/use-account-actions";
import { usePlaces } from "../../../../hooks/api/use-places";
import {
  PLACE_FIELDS,
  accountDraft,
  missingFields,
  type AccountDraft,
  type RequiredField,
} from "./account-draft";
import { Notice } from "../../../../components/feedback/notice";
import { FormFooter } from "../../../../components/form/form-footer";
import { PlaceSelect } from "./place-select";
import { TextField } from "../../../../components/form/text-field";

const LABELS = {
  name: "accounts.form.name",
  client_id: "accounts.form.clientId",
  client_secret: "accounts.form.clientSecret",
  sales_channel_id: "accounts.form.salesChannel",
  stock_location_id: "accounts.form.stockLocation",
  region_id: "accounts.form.region",
  shipping_option_id: "accounts.form.shippingOption",
} as const satisfies Record<keyof AccountDraft, string>;

interface AccountFormProps {
  account?: AdminWalmartAccount;
  onDone: () => void;
}

/** Name, credentials, and where in the store the account's orders belong. */
export const AccountForm = ({ account, onDone }: AccountFormProps) => {
  const { t } = useTranslation("walmart");
  const placeId = useId();
  const [draft, setDraft] = useState(() => accountDraft(account));
  const [submitted, setSubmitted] = useState(false);
  const places = usePlaces();
  const save = useSaveAccount(account);

  const missing = missingFields(draft, account);
  const set = (field: keyof AccountDraft) => (value: string) =>
    setDraft((before) => ({ ...before, [field]: value }));
  const field = (name: RequiredField) => ({
    label: t(LABELS[name]),
    value: draft[name],
    onChange: set(name),
    error: submitted && missing.includes(name) ? t("accounts.form.required") : undefined,
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (missing.length === 0) {
      save.mutate(draft, { onSuccess: onDone });
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        {!account && <Notice variant="warning" title={t("accounts.form.warning")} />}
        <TextField {...field("name")} hint={t("accounts.form.nameHint")} />
        {!account && <Notice variant="info" title={t("accounts.scopes.needed")} />}
        <TextField {...field("client_id")} />
        <TextField
          {...field("client_secret")}
          secret
          hint={account && t("accounts.form.secretKept")}
        />
        <div role="group" aria-labelledby={placeId} className="flex flex-col gap-y-4 border-t pt-6">
          <div>
            <Heading level="h2" id={placeId}>
              {t("accounts.form.place")}
            </Heading>
            {!account && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("accounts.form.placeHint")}
              </Text>
            )}
          </div>
          {PLACE_FIELDS.map((name) => (
            <PlaceSelect
              key={name}
              label={t(LABELS[name])}
              places={places[name]}
              value={draft[name]}
              onChange={set(name)}
              automatic={!account}
            />
          ))}
        </div>
      </Drawer.Body>
      <FormFooter
        submit={t(account ? "accounts.form.save" : "accounts.form.create")}
        isPending={save.isPending}
      />
    </form>
  );
};
