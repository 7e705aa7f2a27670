import { Checkbox, Hint, Input, Skeleton, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { DrawerForm, FormDrawer } from "../../../components/form/drawer-form";
import {
  AccountField,
  ChoiceField,
  SelectField,
  SwitchField,
} from "../../../components/form/fields";
import { useSchemaForm } from "../../../components/form/schema-form";
import { useEnabledAccounts } from "../../../hooks/api/accounts";
import {
  type PickableProduct,
  useCollections,
  useDebounced,
  usePlaces,
  useProductSearch,
} from "../../../hooks/api/catalog";
import { ADD_WAYS, addFormSchema, select, selectedOf, type SelectedVariants } from "./add-form";
import type { BulkListings } from "./use-bulk-listings";

interface AddDrawerProps {
  bulk: BulkListings;
  /** The account that the list is filtered by; all accounts without it. */
  accountId?: string;
}

/** Adds products to the listings. */
export const AddDrawer = ({ bulk, accountId }: AddDrawerProps) => {
  const { t } = useTranslation("walmart");
  const accounts = useEnabledAccounts();
  return (
    <FormDrawer
      isWide
      trigger={t("listings.actions.add")}
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

/** Selected variants, a sales channel, or a collection. The work continues after the drawer closes. */
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
    errorText: () => t("listings.add.selectionRequired"),
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
      {/* Above the list, which may be long. */}
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
          hint={t("listings.add.publishedOnly")}
          options={channels.map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
      {way === "collection" && (
        <SelectField
          name="collection_id"
          label={t("listings.add.collectionLabel")}
          hint={t(
            collections.length > 0 ? "listings.add.publishedOnly" : "listings.add.noCollections",
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

interface ProductPickerProps {
  /** Names of the selected variants by id. */
  selected: SelectedVariants;
  onChange: (selected: SelectedVariants) => void;
}

/** A search for products and variants to select. Searching again keeps the selection. */
const ProductPicker = ({ selected, onChange }: ProductPickerProps) => {
  const { t } = useTranslation("walmart");
  const [q, setQ] = useState("");
  const { data, error } = useProductSearch(useDebounced(q.trim()));
  const more = data ? data.count - data.products.length : 0;

  return (
    <div className="flex flex-col gap-y-3">
      <Input
        type="search"
        size="small"
        value={q}
        placeholder={t("listings.add.search")}
        aria-label={t("listings.add.search")}
        onChange={(event) => setQ(event.target.value)}
      />
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {t("listings.add.selected", { count: Object.keys(selected).length })}
      </Text>
      {error && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {error.message}
        </Text>
      )}
      {!data && !error && <Skeleton className="h-24 w-full rounded-lg" />}
      {data && (
        <ul className="shadow-borders-base divide-y rounded-lg">
          {data.products.map((product) => (
            <ProductRow
              key={product.id}
              product={product}
              selected={selected}
              onChange={onChange}
            />
          ))}
          {data.products.length === 0 && (
            <li className="text-ui-fg-subtle txt-small px-4 py-3">{t("list.noResults")}</li>
          )}
        </ul>
      )}
      {more > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("listings.add.more", { count: more })}
        </Text>
      )}
    </div>
  );
};

const ProductRow = ({
  product,
  selected,
  onChange,
}: ProductPickerProps & { product: PickableProduct }) => {
  const picked = selectedOf(product, selected);
  const several = product.variants.length > 1;
  const ids = product.variants.map(({ id }) => id);
  const [only] = product.variants;
  const set = (variantIds: string[], isSelected: boolean) =>
    onChange(select(selected, product, variantIds, isSelected));

  return (
    <li className="flex flex-col gap-y-2 px-4 py-2.5">
      <label className="flex items-center gap-x-3">
        <Checkbox
          checked={picked === "some" ? "indeterminate" : picked === "all"}
          disabled={ids.length === 0}
          onCheckedChange={(checked) => set(ids, checked === true)}
        />
        <Text as="span" size="small" weight="plus" className="min-w-0 break-words">
          {product.title}
          {!several && only?.sku && (
            <span className="text-ui-fg-subtle font-normal"> · {only.sku}</span>
          )}
        </Text>
      </label>
      {several && (
        <ul className="flex flex-col gap-y-1.5 pl-8">
          {product.variants.map(({ id, title, sku }) => (
            <li key={id}>
              <label className="flex items-center gap-x-3">
                <Checkbox
                  checked={id in selected}
                  onCheckedChange={(checked) => set([id], checked === true)}
                />
                <Text as="span" size="small" className="text-ui-fg-subtle min-w-0 break-words">
                  {[title, sku].filter(Boolean).join(" · ")}
                </Text>
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
