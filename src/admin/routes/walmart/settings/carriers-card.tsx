import { useTranslation } from "react-i18next";
import { DetailHeading } from "../../../components/section/detail-section";
import { z } from "zod";
import type { AdminWalmartAccount } from "../../../../types";
import { TextField } from "../../../components/form/fields";
import { useCarriers } from "../../../hooks/api/accounts";
import { type Choice, useFulfillmentProviders, usePlaces } from "../../../hooks/api/catalog";
import { SettingsCard, useSettingsForm } from "./settings-card";

const schema = z.object({
  carriers: z.record(z.string(), z.string().optional()).transform((carriers) => {
    const named = Object.entries(carriers).map(([id, carrier = ""]) => [id, carrier.trim()]);
    return Object.fromEntries(named.filter(([, carrier]) => carrier)) as Record<string, string>;
  }),
});

/** Walmart's carrier for each of the store's shipping options and fulfillment providers. */
export const CarriersCard = ({ account }: { account: AdminWalmartAccount }) => {
  const { t } = useTranslation("walmart");
  const carriers = useCarriers();
  const { shipping_option_id: options } = usePlaces();
  const providers = useFulfillmentProviders();
  const settings = useSettingsForm<z.input<typeof schema>>({
    account,
    schema,
    read: (stored) => ({ carriers: { ...stored.carriers } }),
    errorText: () => undefined,
  });
  const group = (title: string, places: Choice[]) =>
    places.length > 0 && (
      <div className="flex flex-col gap-y-3">
        <DetailHeading>{title}</DetailHeading>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          {places.map(({ id, name }) => (
            <TextField
              key={id}
              name={`carriers.${id}`}
              label={name}
              placeholder={t("settings.carriers.detected")}
              suggestions={carriers}
            />
          ))}
        </div>
      </div>
    );

  return (
    <SettingsCard
      title={t("settings.carriers.title")}
      description={t("settings.carriers.description")}
      {...settings}
    >
      {group(t("settings.carriers.options"), options)}
      {group(t("settings.carriers.providers"), providers)}
    </SettingsCard>
  );
};
