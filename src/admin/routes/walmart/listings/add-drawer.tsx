import { Button, Hint } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { AccountField } from "../../../components/form/account-field";
import { DrawerForm, FormDrawer } from "../../../components/form/drawer-form";
import { ChoiceField, SelectField, SwitchField } from "../../../components/form/fields";
import { useSchemaForm } from "../../../components/form/use-schema-form";
import { useEnabledAccounts } from "../../../hooks/api/accounts";
import { useCollections, usePlaces } from "../../../hooks/api/catalog";
import { ADD_WAYS, addFormSchema } from "./add-form";
import { ProductPicker } from "./product-picker";
import type { BulkListings } from "./use-bulk-listings";

interface AddDrawerProps {
  bulk: BulkListings;
  /** The account that the list shows; all if left out. */
  accountId?: string;
}

/** Adds products to the listings. */
export const AddDrawer = ({ bulk, accountId }: AddDrawerProps) => {
  const { t } = useTranslation("walmart");
  const accounts = useEnabledAccounts();
  return (
    <FormDrawer
      isWide
      trigger={
        <Button size="small" variant="secondary">
          {t("listings.actions.add")}
        </Button>
      }
      title={t("listings.add.title")}
      description={t("listings.add.description")}
    >
      {(close) => (
        <AddForm accounts={accounts} bulk={bulk} accountId={accountId} onStarted={close} />
      )}
    </FormDrawer>
  );
};

interface AddFormProps extends AddDrawerProps {
  accounts: AdminWalmartAccount[];
  onStarted: () => void;
}

/** Variants by search, a whole sales channel, or a collection. The work goes on after the drawer is closed. */
const AddForm = ({ accounts, bulk, accountId, onStarted }: AddFormProps) => {
  const { t } = useTranslation("walmart");
  const { sales_channel_id: channels } = usePlaces();
  const collections = useCollections();
  const form = useSchemaForm(addFormSchema, {
    defaultValues: {
      account_id: accountId ?? accounts[0]?.id ?? "",
      way: "variants",
      variants: {},
      sales_channel_id: "",
      collection_id: "",
      match: true,
    },
    errorText: () => t("listings.add.nothing"),
  });
  const { way, variants } = form.watch();
  const problem = form.formState.errors.way;

  return (
    <DrawerForm
      form={form}
      onSubmit={({ body, match }) => {
        void bulk.add(body, match);
        onStarted();
      }}
      submit={t("listings.add.submit")}
    >
      <AccountField name="account_id" />
      <ChoiceField
        name="way"
        label={t("listings.add.title")}
        options={ADD_WAYS.map((value) => ({ value, label: t(`listings.add.${value}`) }))}
      />
      {/* Above the choice: below a long list nobody would see it. */}
      {problem && (
        <Hint variant="error" role="alert">
          {problem.message}
        </Hint>
      )}
      {way === "variants" && (
        <ProductPicker
          selected={variants}
          onChange={(next) => form.setValue("variants", next, { shouldValidate: !!problem })}
        />
      )}
      {way === "channel" && (
        <SelectField
          name="sales_channel_id"
          label={t("accounts.form.salesChannel")}
          hint={t("listings.add.publishedAlone")}
          options={channels.map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
      {way === "collection" && (
        <SelectField
          name="collection_id"
          label={t("listings.add.collectionField")}
          hint={t(
            collections.length > 0 ? "listings.add.publishedAlone" : "listings.add.noCollections",
          )}
          options={collections.map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
      <SwitchField
        name="match"
        label={t("listings.add.match")}
        hint={t("listings.add.matchHint")}
      />
    </DrawerForm>
  );
};
