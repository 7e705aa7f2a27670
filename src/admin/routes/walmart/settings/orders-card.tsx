import { useTranslation } from "react-i18next";
import { z } from "zod";
import {
  THIRD_PARTY_POLICIES,
  UNKNOWN_SKU_POLICIES,
  WFS_POLICIES,
  type AdminWalmartAccount,
} from "../../../../types";
import { accountSettingsSchema } from "../../../../types/schemas/account-settings";
import { SelectField, SwitchField, TextField } from "../../../components/form/fields";
import { SettingsCard, useSettingsForm } from "./settings-card";

const schema = z.object({
  unknown_sku: z.enum(UNKNOWN_SKU_POLICIES),
  wfs: z.enum(WFS_POLICIES),
  third_party: z.enum(THIRD_PARTY_POLICIES),
  place_order_event: z.boolean(),
  notification_email: z
    .string()
    .transform((text) => text.trim() || null)
    .pipe(accountSettingsSchema.shape.notification_email.unwrap().nullable()),
});

/** Special orders and notifications. */
export const OrdersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema,
    read: (stored) => ({
      unknown_sku: stored.unknown_sku ?? "hold",
      wfs: stored.wfs ?? "ignore",
      third_party: stored.third_party ?? "ignore",
      place_order_event: stored.place_order_event ?? false,
      notification_email: stored.notification_email ?? "",
    }),
    errorText: () => t("settings.orders.emailWrong"),
  });

  return (
    <SettingsCard
      title={t("settings.orders.title")}
      description={t("settings.orders.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SelectField
          name="unknown_sku"
          label={t("settings.orders.unknownSku")}
          hint={t("settings.orders.unknownSkuHint")}
          options={UNKNOWN_SKU_POLICIES.map((value) => ({
            value,
            label: t(`settings.orders.unknownSkus.${value}`),
          }))}
        />
        <SelectField
          name="wfs"
          label={t("settings.orders.wfs")}
          hint={t("settings.orders.wfsHint")}
          options={WFS_POLICIES.map((value) => ({
            value,
            label: t(`settings.orders.wfsPolicies.${value}`),
          }))}
        />
        <SelectField
          name="third_party"
          label={t("settings.orders.thirdParty")}
          hint={t("settings.orders.thirdPartyHint")}
          options={THIRD_PARTY_POLICIES.map((value) => ({
            value,
            label: t(`settings.orders.wfsPolicies.${value}`),
          }))}
        />
        <TextField
          name="notification_email"
          label={t("settings.orders.email")}
          hint={t("settings.orders.emailHint")}
        />
        <SwitchField
          name="place_order_event"
          label={t("settings.orders.orderPlacedEvent")}
          hint={t("settings.orders.orderPlacedEventHint")}
        />
      </div>
    </SettingsCard>
  );
};
