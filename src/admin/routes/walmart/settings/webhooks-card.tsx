import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { AdminWalmartAccount } from "../../../../types";
import { accountSettingsSchema } from "../../../../types/schemas/account-settings";
import { CopyButton } from "../../../components/feedback/links";
import { TextField } from "../../../components/form/fields";
import { baseUrlProblem, webhookUrl } from "./setting-forms";
import { SettingsCard, useSettingsForm } from "./settings-card";

const schema = z.object({
  webhooks: z
    .object({ base_url: z.string() })
    .transform(({ base_url }) => (base_url.trim() ? { base_url: base_url.trim() } : null))
    .pipe(accountSettingsSchema.shape.webhooks.unwrap().nullable()),
});

/** The store's public URL for Walmart's webhooks. Without one, Walmart is only polled. */
export const WebhooksCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm<z.input<typeof schema>>({
    account,
    schema,
    read: ({ webhooks }) => ({ webhooks: { base_url: webhooks?.base_url ?? "" } }),
    errorText: (_field, { webhooks }) =>
      t(`settings.webhooks.${baseUrlProblem(webhooks.base_url) ?? "invalidUrl"}`),
  });
  const baseUrl = settings.form.watch("webhooks.base_url");
  const url = baseUrlProblem(baseUrl) === "invalidUrl" ? null : webhookUrl(baseUrl, account.id);

  return (
    <SettingsCard
      title={t("settings.webhooks.title")}
      description={t("settings.webhooks.description")}
      {...settings}
    >
      <TextField
        name="webhooks.base_url"
        label={t("settings.webhooks.baseUrl")}
        hint={t("settings.webhooks.baseUrlHint")}
      />
      {url && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg px-4 py-3">
          <Text size="small" className="text-ui-fg-subtle">
            {t("settings.webhooks.notificationUrl")}
          </Text>
          <Text size="small" weight="plus" className="min-w-0 break-all">
            {url}
          </Text>
          <CopyButton content={url} what={t("settings.webhooks.copyName")} />
        </div>
      )}
    </SettingsCard>
  );
};
