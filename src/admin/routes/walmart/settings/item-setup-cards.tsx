import { Text } from "@medusajs/ui";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { type AdminWalmartAccount, CONTENT_POLICIES } from "../../../../types";
import { type Option, SelectField } from "../../../components/form/fields";
import {
  type Choice,
  useCategories,
  useCollections,
  usePlaces,
  useProductTypesOfStore,
} from "../../../hooks/api/catalog";
import {
  attributeRulesSchema,
  AUTO_LIST_SOURCES,
  autoListSchema,
  type AutoListSource,
  autoListValues,
  needsDetail,
  productTypeRows,
  productTypesSchema,
  RULE_SOURCES,
  type RuleSource,
  ruleRows,
} from "./item-setup-forms";
import { RowInput, Rows, RowSelect } from "./rows";
import { SettingsCard, useSettingsForm } from "./settings-card";

interface CardProps {
  account: AdminWalmartAccount;
}

const options = (choices: readonly Choice[]): Option[] =>
  choices.map(({ id, name }) => ({ value: id, label: name }));

const contentSchema = z.object({ content: z.enum(CONTENT_POLICIES), auto_list: autoListSchema });

/** Whether changes of content are sent, and which products are listed automatically. */
export const ContentCard = ({ account }: CardProps) => {
  const { t } = useTranslation("walmart");
  const { sales_channel_id: channels } = usePlaces();
  const collections = useCollections();
  const categories = useCategories();
  const settings = useSettingsForm({
    account,
    schema: contentSchema,
    read: (stored) => ({
      content: stored.content ?? "create_only",
      auto_list: autoListValues(stored.auto_list),
    }),
    errorText: () => t("accounts.form.required"),
  });
  const source = settings.form.watch("auto_list.source");
  const choices: Record<AutoListSource, Choice[]> = {
    off: [],
    sales_channel_id: channels,
    collection_id: collections,
    category_id: categories,
  };

  return (
    <SettingsCard
      title={t("setup.settings.content.title")}
      description={t("setup.settings.content.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SelectField
          name="content"
          label={t("setup.settings.content.policy")}
          hint={t("setup.settings.content.policyHint")}
          options={CONTENT_POLICIES.map((value) => ({
            value,
            label: t(`setup.settings.content.policies.${value}`),
          }))}
        />
        <SelectField
          name="auto_list.source"
          label={t("setup.settings.autoList.source")}
          hint={t("setup.settings.autoList.hint")}
          options={AUTO_LIST_SOURCES.map((value) => ({
            value,
            label: t(`setup.settings.autoList.sources.${value}`),
          }))}
        />
        {source !== "off" && (
          <SelectField
            name="auto_list.id"
            label={t(`setup.settings.autoList.sources.${source}`)}
            placeholder={t("setup.form.choose")}
            options={options(choices[source])}
          />
        )}
      </div>
    </SettingsCard>
  );
};

/** Walmart's product type by category, type or collection. */
export const ProductTypesCard = ({ account }: CardProps) => {
  const { t } = useTranslation("walmart");
  const groups = [
    { kind: "category", choices: useCategories() },
    { kind: "type", choices: useProductTypesOfStore() },
    { kind: "collection", choices: useCollections() },
  ] as const;
  const settings = useSettingsForm({
    account,
    schema: productTypesSchema,
    read: (stored) => ({ product_types: productTypeRows(stored.product_types) }),
    errorText: () => t("accounts.form.required"),
  });
  const { control, watch } = settings.form;
  const rows = useFieldArray({ control, name: "product_types" });
  const known = groups.flatMap(({ kind, choices }) =>
    choices.map(({ id, name }) => ({
      value: id,
      label: t(`setup.settings.types.groups.${kind}`, { name }),
    })),
  );
  // What was deleted in the store keeps its row.
  const stale = watch("product_types").filter(
    ({ group }) => group && !known.some(({ value }) => value === group),
  );

  return (
    <SettingsCard
      title={t("setup.settings.types.title")}
      description={t("setup.settings.types.description")}
      {...settings}
    >
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        from={(index) => (
          <div className="w-64 max-w-full">
            <RowSelect
              name={`product_types.${index}.group`}
              label={t("setup.settings.types.group", { number: index + 1 })}
              options={[...known, ...stale.map(({ group }) => ({ value: group, label: group }))]}
            />
          </div>
        )}
        to={(index) => (
          <div className="w-64 max-w-full">
            <RowInput
              name={`product_types.${index}.productType`}
              label={t("setup.settings.types.type", { number: index + 1 })}
              placeholder="T-Shirts"
            />
          </div>
        )}
        removeLabel={(number) => t("setup.settings.types.remove", { number })}
        onRemove={rows.remove}
        addLabel={t("setup.settings.types.add")}
        onAdd={() => rows.append({ group: "", productType: "" })}
      />
    </SettingsCard>
  );
};

/** Where the values of Walmart's attributes come from. */
export const AttributeRulesCard = ({ account }: CardProps) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema: attributeRulesSchema,
    read: (stored) => ({ attributes: ruleRows(stored.attributes) }),
    errorText: () => t("accounts.form.required"),
  });
  const { control, watch } = settings.form;
  const rows = useFieldArray({ control, name: "attributes" });

  return (
    <SettingsCard
      title={t("setup.settings.rules.title")}
      description={t("setup.settings.rules.description")}
      {...settings}
    >
      {rows.fields.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("setup.settings.rules.none")}
        </Text>
      )}
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        from={(index) => (
          <>
            <div className="w-36">
              <RowSelect
                name={`attributes.${index}.source`}
                label={t("setup.settings.rules.source", { number: index + 1 })}
                options={RULE_SOURCES.map((value) => ({
                  value,
                  label: t(`setup.settings.rules.sources.${value}`),
                }))}
              />
            </div>
            <RuleDetail index={index} source={watch(`attributes.${index}.source`)} />
          </>
        )}
        to={(index) => (
          <>
            <div className="w-40">
              <RowInput
                name={`attributes.${index}.attribute`}
                label={t("setup.settings.rules.attribute", { number: index + 1 })}
                placeholder="brand"
              />
            </div>
            <div className="w-40">
              <RowInput
                name={`attributes.${index}.productType`}
                label={t("setup.settings.rules.type", { number: index + 1 })}
                placeholder={t("setup.settings.rules.allTypes")}
              />
            </div>
          </>
        )}
        removeLabel={(number) => t("setup.settings.rules.remove", { number })}
        onRemove={rows.remove}
        addLabel={t("setup.settings.rules.add")}
        onAdd={() =>
          rows.append({ productType: "", attribute: "", source: "metadata", detail: "" })
        }
      />
    </SettingsCard>
  );
};

interface RuleDetailProps {
  index: number;
  source: RuleSource;
}

/** The name of the option or field, or the fixed value. */
const RuleDetail = ({ index, source }: RuleDetailProps) => {
  const { t } = useTranslation("walmart");
  if (!needsDetail(source)) return null;
  return (
    <div className="w-36">
      <RowInput
        name={`attributes.${index}.detail`}
        label={t("setup.settings.rules.detail", { number: index + 1 })}
        placeholder={t(`setup.settings.rules.details.${source}`)}
      />
    </div>
  );
};
