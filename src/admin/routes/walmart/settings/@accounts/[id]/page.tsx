import { RouteDrawer, useRouteModal } from "@medusajs/dashboard/components";
import { Heading, Text } from "@medusajs/ui";
import { useEffect, useId } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "react-router-dom";
import type { z } from "zod";
import type {
  AdminCreateWalmartAccount,
  AdminUpdateWalmartAccount,
  AdminWalmartAccount,
} from "../../../../../../types";
import { Notice } from "../../../../../components/feedback/notice";
import { DrawerForm } from "../../../../../components/form/drawer-form";
import { SelectField, TextField } from "../../../../../components/form/fields";
import { type SchemaForm, useSchemaForm } from "../../../../../components/form/schema-form";
import { useAccounts, useSaveAccount } from "../../../../../hooks/api/accounts";
import {
  CHANNEL_NAME,
  type Choice,
  NEW_CHANNEL,
  PLACE_FIELDS,
  type PlaceField,
  usePlaces,
} from "../../../../../hooks/api/catalog";
import {
  accountChangesSchema,
  accountValues,
  type AccountValues,
  NEW_ACCOUNT,
  newAccountSchema,
} from "../../accounts/account-form";

const PLACE_LABELS = {
  sales_channel_id: "accounts.form.salesChannel",
  stock_location_id: "accounts.form.stockLocation",
  region_id: "accounts.form.region",
  shipping_option_id: "accounts.form.shippingOption",
} as const;

/** `/walmart/settings/accounts/:id`: connects an account or changes the one in the address. */
const WalmartAccountPage = () => {
  const { t } = useTranslation("walmart");
  const { search } = useLocation();
  const { id } = useParams();
  const { data: accounts } = useAccounts();
  const account = accounts?.find((each) => each.id === id);
  const mode = id === NEW_ACCOUNT ? "create" : "edit";

  return (
    <RouteDrawer prev={{ pathname: "..", search }}>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t(`accounts.form.${mode}Title`, { name: account?.name })}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description>{t(`accounts.form.${mode}Description`)}</RouteDrawer.Description>
      </RouteDrawer.Header>
      {(account ?? mode === "create") && <AccountForm account={account} />}
    </RouteDrawer>
  );
};

/** What a new account may use that does not exist yet: a channel for Walmart, or the only one of its kind. */
function proposals(field: PlaceField, choices: readonly Choice[]): string[] {
  if (field === "sales_channel_id")
    return choices.some(({ name }) => name === CHANNEL_NAME) ? [] : [NEW_CHANNEL];
  return field === "stock_location_id" && choices.length > 1 ? [] : [""];
}

/** Proposes what the store has, as soon as that is known: its channel for Walmart, its first stock location. */
function useProposedPlaces(
  form: SchemaForm<AccountValues, unknown>,
  places: Record<PlaceField, Choice[]>,
  isNew: boolean,
): void {
  const { getValues, resetField } = form;
  const channel = places.sales_channel_id.find(({ name }) => name === CHANNEL_NAME)?.id;
  const [location, ...others] = places.stock_location_id;
  const locationId = others.length > 0 ? location?.id : undefined;
  useEffect(() => {
    if (!isNew) return;
    if (channel && getValues("sales_channel_id") === NEW_CHANNEL)
      resetField("sales_channel_id", { defaultValue: channel });
    if (locationId && getValues("stock_location_id") === "")
      resetField("stock_location_id", { defaultValue: locationId });
  }, [isNew, channel, locationId, getValues, resetField]);
}

/** Name, credentials, and the store's sales channel, location, region and shipping option for imported orders. */
const AccountForm = ({ account }: { account?: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const placeId = useId();
  const places = usePlaces();
  const { handleSuccess } = useRouteModal();
  const save = useSaveAccount(account);
  const schema: z.ZodType<AdminCreateWalmartAccount | AdminUpdateWalmartAccount, AccountValues> =
    account ? accountChangesSchema(account) : newAccountSchema;
  const form = useSchemaForm(schema, {
    defaultValues: accountValues(account),
    errorText: (field, values) =>
      values[field as keyof AccountValues].trim() ? undefined : t("accounts.form.required"),
  });
  useProposedPlaces(form, places, !account);
  const submit = async (body: z.output<typeof schema>) => {
    await save.mutateAsync(body);
    handleSuccess(account ? undefined : "/walmart");
  };

  return (
    <RouteDrawer.Form form={form as unknown as UseFormReturn<AccountValues>}>
      <DrawerForm
        form={form}
        onSubmit={submit}
        submit={t(account ? "accounts.form.save" : "accounts.form.create")}
      >
        {!account && <Notice variant="warning" title={t("accounts.form.warning")} />}
        <TextField name="name" label={t("accounts.form.name")} hint={t("accounts.form.nameHint")} />
        {!account && <Notice variant="info" title={t("accounts.scopes.needed")} />}
        <TextField name="client_id" label={t("accounts.form.clientId")} />
        <TextField
          name="client_secret"
          label={t("accounts.form.clientSecret")}
          type="password"
          hint={account && t("accounts.form.secretKept")}
        />
        <div role="group" aria-labelledby={placeId} className="flex flex-col gap-y-4 border-t pt-6">
          <div>
            <Heading level="h2" id={placeId}>
              {t("accounts.form.orderSettings")}
            </Heading>
            {!account && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("accounts.form.orderSettingsHint")}
              </Text>
            )}
          </div>
          {PLACE_FIELDS.map((field) => (
            <SelectField
              key={field}
              name={field}
              label={t(PLACE_LABELS[field])}
              options={[
                ...(account
                  ? []
                  : proposals(field, places[field]).map((value) => ({
                      value,
                      label: t(
                        value === NEW_CHANNEL
                          ? "accounts.form.newChannel"
                          : "accounts.form.automatic",
                      ),
                    }))),
                ...places[field].map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          ))}
        </div>
      </DrawerForm>
    </RouteDrawer.Form>
  );
};

export default WalmartAccountPage;
