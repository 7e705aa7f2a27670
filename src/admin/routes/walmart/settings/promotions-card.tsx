import { useTranslation } from "react-i18next";
import { z } from "zod";
import { type AdminWalmartAccount, PROMOTION_POLICIES } from "../../../../types";
import { SelectField } from "../../../components/form/fields";
import { SettingsCard, useSettingsForm } from "./settings-card";

const schema = z.object({ promotions: z.enum(PROMOTION_POLICIES) });

/** How the store's sale price lists are shown on Walmart. */
export const PromotionsCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const settings = useSettingsForm({
    account,
    schema,
    read: (stored) => ({ promotions: stored.promotions ?? "sale_price_lists" }),
    errorText: () => undefined,
  });
  return (
    <SettingsCard
      title={t("settings.promotions.title")}
      description={t("settings.promotions.description")}
      {...settings}
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <SelectField
          name="promotions"
          label={t("settings.promotions.policy")}
          hint={t("settings.promotions.policyHint")}
          options={PROMOTION_POLICIES.map((value) => ({
            value,
            label: t(`settings.promotions.policies.${value}`),
          }))}
        />
      </div>
    </SettingsCard>
  );
};
