import { useTranslation } from "react-i18next";
import { z } from "zod";
import { type AdminWalmartAccount, DRIFT_POLICIES } from "../../../../types";
import { SelectField } from "../../../components/form/fields";
import { SettingsCard, useSettingsForm } from "./settings-card";

const schema = z.object({ drift: z.enum(DRIFT_POLICIES) });

/** What happens with stock and prices that were changed elsewhere. */
export const ListingsCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema,
    read: (stored) => ({ drift: stored.drift ?? "heal" }),
    errorText: () => undefined,
  });
  return (
    <SettingsCard
      title={t("settings.listings.title")}
      description={t("settings.listings.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SelectField
          name="drift"
          label={t("settings.listings.drift")}
          hint={t("settings.listings.driftHint")}
          options={DRIFT_POLICIES.map((value) => ({
            value,
            label: t(`settings.listings.drifts.${value}`),
          }))}
        />
      </div>
    </SettingsCard>
  );
};
