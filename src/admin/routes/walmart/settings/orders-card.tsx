import { Label, Switch, Text } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { UNKNOWN_SKU_POLICIES, WFS_POLICIES, type AdminWalmartAccount } from "../../../../types";
import { useSettingsDraft } from "./use-settings-draft";
import { TextField } from "../../../components/form/text-field";
import { SelectField } from "../../../components/form/select-field";
import { SettingsCard } from "./settings-card";

/** What becomes of orders that are not like the others, and who is told. */
export const OrdersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { draft, set, card } = useSettingsDraft(
    account,
    (settings) => ({
      unknown_sku: settings.unknown_sku ?? "hold",
      wfs: settings.wfs ?? "ignore",
      place_order_event: settings.place_order_event ?? false,
      notification_email: settings.notification_email ?? "",
    }),
    (changed) => ({
      ...changed,
      notification_email: changed.notification_email.trim() || null,
    }),
  );

  return (
    <SettingsCard
      title={t("settings.orders.title")}
      description={t("settings.orders.description")}
      {...card}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SelectField
          label={t("settings.orders.unknownSku")}
          hint={t("settings.orders.unknownSkuHint")}
          value={draft.unknown_sku}
          onChange={(unknown_sku) => set({ unknown_sku: unknown_sku as typeof draft.unknown_sku })}
          options={UNKNOWN_SKU_POLICIES.map((value) => ({
            value,
            label: t(`settings.orders.unknownSkus.${value}`),
          }))}
        />
        <SelectField
          label={t("settings.orders.wfs")}
          hint={t("settings.orders.wfsHint")}
          value={draft.wfs}
          onChange={(wfs) => set({ wfs: wfs as typeof draft.wfs })}
          options={WFS_POLICIES.map((value) => ({
            value,
            label: t(`settings.orders.wfsPolicies.${value}`),
          }))}
        />
        <TextField
          label={t("settings.orders.email")}
          hint={t("settings.orders.emailHint")}
          value={draft.notification_email}
          onChange={(notification_email) => set({ notification_email })}
        />
        <div className="flex items-start gap-x-3 pt-1">
          <Switch
            id={id}
            checked={draft.place_order_event}
            onCheckedChange={(place_order_event) => set({ place_order_event })}
            aria-describedby={`${id}-hint`}
          />
          <div>
            <Label htmlFor={id} size="small" weight="plus">
              {t("settings.orders.event")}
            </Label>
            <Text id={`${id}-hint`} size="small" className="text-ui-fg-subtle text-pretty">
              {t("settings.orders.eventHint")}
            </Text>
          </div>
        </div>
      </div>
    </SettingsCard>
  );
};
