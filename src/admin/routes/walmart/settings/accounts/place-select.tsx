import { Label, Select } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Place } from "../../../../hooks/api/use-places";

/** Stands for "no choice": the select knows no empty value. */
const AUTOMATIC = "automatic";

interface PlaceSelectProps {
  label: string;
  places: Place[];
  value: string;
  onChange: (value: string) => void;
  /** The choice may be left to the plugin. */
  automatic: boolean;
}

/** One of the store's channels, locations, regions or shipping options. */
export const PlaceSelect = ({ label, places, value, onChange, automatic }: PlaceSelectProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select
        value={value || AUTOMATIC}
        onValueChange={(chosen) => onChange(chosen === AUTOMATIC ? "" : chosen)}
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {automatic && <Select.Item value={AUTOMATIC}>{t("accounts.form.automatic")}</Select.Item>}
          {places.map((place) => (
            <Select.Item key={place.id} value={place.id}>
              {place.name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
};
