import { Plus } from "@medusajs/icons";
import { Button, Input, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { usePlaces } from "../../../hooks/api/use-places";
import { useSettingsDraft } from "./use-settings-draft";
import { nodeDrafts, nodeProblem, shipNodes, type NodeDraft } from "./settings-draft";
import { RemoveRow, RowSelect } from "./row-fields";
import { SettingsCard } from "./settings-card";

/** Which of the store's stock locations stands for which of Walmart's ship nodes. */
export const ShipNodesCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const { stock_location_id: locations } = usePlaces();
  const { draft, set, card } = useSettingsDraft(
    account,
    ({ ship_nodes }) => ({ rows: nodeDrafts(ship_nodes) }),
    ({ rows }) => ({ ship_nodes: shipNodes(rows) }),
  );
  const { rows } = draft;
  const problem = nodeProblem(rows);
  const change = (key: number, part: Partial<NodeDraft>) =>
    set({ rows: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const add = () => {
    const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
    set({ rows: [...rows, { key, node: "", location: account.stock_location_id }] });
  };

  return (
    <SettingsCard
      title={t("settings.shipNodes.title")}
      description={t("settings.shipNodes.description")}
      isWrong={problem !== null}
      {...card}
    >
      {rows.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("settings.shipNodes.none")}
        </Text>
      )}
      <ul className="flex flex-col gap-y-3 empty:hidden">
        {rows.map((row, index) => (
          <li key={row.key} className="flex flex-wrap items-center gap-2">
            <Input
              className="w-44"
              aria-label={t("settings.shipNodes.node", { number: index + 1 })}
              placeholder="10001710987"
              autoComplete="off"
              value={row.node}
              aria-invalid={!row.node.trim()}
              onChange={(event) => change(row.key, { node: event.target.value })}
            />
            <span aria-hidden className="text-ui-fg-subtle">
              →
            </span>
            <div className="w-56">
              <RowSelect
                label={t("settings.shipNodes.location", { number: index + 1 })}
                value={row.location}
                options={locations.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(location) => change(row.key, { location })}
              />
            </div>
            <RemoveRow
              label={t("settings.shipNodes.remove", { number: index + 1 })}
              onRemove={() => set({ rows: rows.filter(({ key }) => key !== row.key) })}
            />
          </li>
        ))}
      </ul>
      {problem && card.changed && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t(`settings.shipNodes.${problem}`)}
        </Text>
      )}
      <Button size="small" variant="secondary" type="button" className="self-start" onClick={add}>
        <Plus aria-hidden />
        {t("settings.shipNodes.add")}
      </Button>
    </SettingsCard>
  );
};
