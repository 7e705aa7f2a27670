import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../types";
import { useSettingsDraft } from "../../hooks/use-settings-draft";
import { TextField } from "../accounts/text-field";
import { SettingsCard } from "./settings-card";

/** Where Walmart tells of news at once; without it the store asks now and then. */
export const WebhooksCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const { draft, set, card } = useSettingsDraft(
    account,
    (settings) => ({ base_url: settings.webhooks?.base_url ?? "" }),
    ({ base_url }) => ({ webhooks: base_url.trim() ? { base_url: base_url.trim() } : null }),
  );

  return (
    <SettingsCard
      title={t("settings.webhooks.title")}
      description={t("settings.webhooks.description")}
      {...card}
    >
      <TextField
        label={t("settings.webhooks.baseUrl")}
        hint={t("settings.webhooks.baseUrlHint")}
        value={draft.base_url}
        onChange={(base_url) => set({ base_url })}
      />
    </SettingsCard>
  );
};
