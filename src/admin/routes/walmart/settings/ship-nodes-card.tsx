import { Plus } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { usePlaces } from "../../../hooks/api/catalog";
import { RemoveRow, RowInput, RowSelect } from "./row-fields";
import { SettingsCard, useSettingsForm } from "./settings-card";
import { shipNodeProblem, shipNodeRows, shipNodesSchema } from "./ship-nodes";

/** Which of the store's stock locations ships from which of Walmart's ship nodes. */
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
  const { fields, append, remove } = useFieldArray({ control, name: "ship_nodes" });
  const problem = shipNodeProblem(watch("ship_nodes"));

  return (
    <SettingsCard
      title={t("settings.shipNodes.title")}
      description={t("settings.shipNodes.description")}
      {...settings}
    >
      {fields.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.shipNodes.none")}
        </Text>
      )}
      <ul className="flex flex-col gap-y-3 empty:hidden">
        {fields.map(({ id }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <div className="w-44">
              <RowInput
                name={`ship_nodes.${index}.node`}
                label={t("settings.shipNodes.node", { number: index + 1 })}
                placeholder="10001710987"
              />
            </div>
            <span aria-hidden className="text-ui-fg-subtle">
              →
            </span>
            <div className="w-56">
              <RowSelect
                name={`ship_nodes.${index}.location`}
                label={t("settings.shipNodes.location", { number: index + 1 })}
                options={locations.map(({ id: value, name }) => ({ value, label: name }))}
              />
            </div>
            <RemoveRow
              label={t("settings.shipNodes.remove", { number: index + 1 })}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ul>
      {problem && formState.isDirty && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t(`settings.shipNodes.${problem}`)}
        </Text>
      )}
      <Button
        size="small"
        variant="secondary"
        type="button"
        className="self-start"
        onClick={() => append({ node: "", location: account.stock_location_id })}
      >
        <Plus aria-hidden />
        {t("settings.shipNodes.add")}
      </Button>
    </SettingsCard>
  );
};
