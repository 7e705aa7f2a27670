import { Text } from "@medusajs/ui";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type AdminWalmartAccount, IDENTIFIER_TYPES } from "../../../../types";
import { usePlaces } from "../../../hooks/api/catalog";
import {
  IDENTIFIER_FIELDS,
  identifierRows,
  identifiersSchema,
  shipNodeProblem,
  shipNodeRows,
  shipNodesSchema,
} from "./setting-forms";
import { RowInput, Rows, RowSelect } from "./rows";
import { SettingsCard, useSettingsForm } from "./settings-card";

/** Which fields of a variant hold product identifiers. */
export const IdentifiersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema: identifiersSchema,
    read: (stored) => ({ identifiers: identifierRows(stored.identifiers) }),
    errorText: () => t("accounts.form.required"),
  });
  const { control, watch } = settings.form;
  const rows = useFieldArray({ control, name: "identifiers" });

  return (
    <SettingsCard
      title={t("settings.identifiers.title")}
      description={t("settings.identifiers.description")}
      {...settings}
    >
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        from={(index) => (
          <>
            <div className="w-44">
              <RowSelect
                name={`identifiers.${index}.field`}
                label={t("settings.identifiers.field", { number: index + 1 })}
                options={IDENTIFIER_FIELDS.map((value) => ({
                  value,
                  label: t(`settings.identifiers.fields.${value}`),
                }))}
              />
            </div>
            {watch(`identifiers.${index}.field`) === "metadata" && (
              <div className="w-40">
                <RowInput
                  name={`identifiers.${index}.metadata`}
                  label={t("settings.identifiers.key", { number: index + 1 })}
                  placeholder="isbn"
                />
              </div>
            )}
          </>
        )}
        to={(index) => (
          <div className="w-28">
            <RowSelect
              name={`identifiers.${index}.type`}
              label={t("settings.identifiers.type", { number: index + 1 })}
              options={IDENTIFIER_TYPES.map((value) => ({ value, label: value }))}
            />
          </div>
        )}
        removeLabel={(number) => t("settings.identifiers.remove", { number })}
        onRemove={rows.remove}
        addLabel={t("settings.identifiers.add")}
        onAdd={() => rows.append({ field: "metadata", metadata: "", type: "GTIN" })}
      />
    </SettingsCard>
  );
};

/** The stock location of each Walmart ship node. */
export const ShipNodesCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const { stock_location_id: locations } = usePlaces();
  const settings = useSettingsForm({
    account,
    schema: shipNodesSchema,
    read: (stored) => ({ ship_nodes: shipNodeRows(stored.ship_nodes) }),
    errorText: () => undefined,
  });
  const { control, watch, formState } = settings.form;
  const rows = useFieldArray({ control, name: "ship_nodes" });
  const problem = shipNodeProblem(watch("ship_nodes"));

  return (
    <SettingsCard
      title={t("settings.shipNodes.title")}
      description={t("settings.shipNodes.description")}
      {...settings}
    >
      {rows.fields.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.shipNodes.none")}
        </Text>
      )}
      <Rows
        ids={rows.fields.map(({ id }) => id)}
        from={(index) => (
          <div className="w-44">
            <RowInput
              name={`ship_nodes.${index}.node`}
              label={t("settings.shipNodes.node", { number: index + 1 })}
              placeholder="10001710987"
            />
          </div>
        )}
        to={(index) => (
          <div className="w-56">
            <RowSelect
              name={`ship_nodes.${index}.location`}
              label={t("settings.shipNodes.location", { number: index + 1 })}
              options={locations.map(({ id: value, name }) => ({ value, label: name }))}
            />
          </div>
        )}
        removeLabel={(number) => t("settings.shipNodes.remove", { number })}
        onRemove={rows.remove}
        problem={problem && formState.isDirty && t(`settings.shipNodes.${problem}`)}
        addLabel={t("settings.shipNodes.add")}
        onAdd={() => rows.append({ node: "", location: account.stock_location_id })}
      />
    </SettingsCard>
  );
};
