import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminWalmartAccount } from "../../../../types";
import { useSettingsDraft } from "./use-settings-draft";
import { baseUrlProblem, webhookUrl } from "./webhook-url";
import { TextField } from "../../../components/form/text-field";
import { CopyButton } from "../../../components/feedback/copy-button";
import { SettingsCard } from "./settings-card";

/** Where Walmart is to call when something has happened. Without an address it is only asked, at its rhythm. */
export const WebhooksCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const { draft, set, card } = useSettingsDraft(
    account,
    ({ webhooks }) => ({ base_url: webhooks?.base_url ?? "" }),
    ({ base_url }) => ({ webhooks: base_url.trim() ? { base_url: base_url.trim() } : null }),
  );
  const problem = baseUrlProblem(draft.base_url);
  const url = problem === "notAnAddress" ? null : webhookUrl(draft.base_url, account.id);

  return (
    <SettingsCard
      title={t("settings.webhooks.title")}
      description={t("settings.webhooks.description")}
      isWrong={problem === "notAnAddress"}
      {...card}
    >
      <TextField
        label={t("settings.webhooks.baseUrl")}
        hint={t("settings.webhooks.baseUrlHint")}
        value={draft.base_url}
        onChange={(base_url) => set({ base_url })}
        error={problem ? t(`settings.webhooks.${problem}`) : undefined}
      />
      {url && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg px-4 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            {t("settings.webhooks.called")}
          </Text>
          <Text size="small" weight="plus" className="min-w-0 break-all">
            {url}
          </Text>
          <CopyButton content={url} what={t("settings.webhooks.address")} />
        </div>
      )}
    </SettingsCard>
  );
};
