import { Heading, Input, Label } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { useCarriers } from "../../../hooks/api/use-carriers";
import type { Place } from "../../../hooks/api/use-places";
import { useSettingsDraft } from "./use-settings-draft";
import { SettingsCard } from "./settings-card";

/** Which of Walmart's carriers stands for which of the store's shipping options and providers. */
export const CarriersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const listId = useId();
  const { options, providers, carriers } = useCarriers();
  const { draft, set, card } = useSettingsDraft(
    account,
    (settings) => ({ map: settings.carriers ?? {} }),
    ({ map }) => ({
      carriers: Object.fromEntries(
        Object.entries(map)
          .map(([id, carrier]) => [id, carrier.trim()])
          .filter(([, carrier]) => carrier),
      ),
    }),
  );
  const group = (title: string, places: Place[]) =>
    places.length > 0 && (
      <div className="flex flex-col gap-y-3">
        <Heading level="h3" className="txt-compact-small-plus text-ui-fg-subtle">
          {title}
        </Heading>
        {places.map(({ id, name }) => (
          <div key={id} className="grid grid-cols-1 items-center gap-2 sm:grid-cols-2">
            <Label htmlFor={`${listId}-${id}`} size="small" className="break-words">
              {name}
            </Label>
            <Input
              id={`${listId}-${id}`}
              list={listId}
              autoComplete="off"
              placeholder={t("settings.carriers.recognised")}
              value={draft.map[id] ?? ""}
              onChange={(event) => set({ map: { ...draft.map, [id]: event.target.value } })}
            />
          </div>
        ))}
      </div>
    );

  return (
    <SettingsCard
      title={t("settings.carriers.title")}
      description={t("settings.carriers.description")}
      {...card}
    >
      {group(t("settings.carriers.options"), options)}
      {group(t("settings.carriers.providers"), providers)}
      <datalist id={listId}>
        {carriers.map((carrier) => (
          <option key={carrier} value={carrier} />
        ))}
      </datalist>
    </SettingsCard>
  );
};
