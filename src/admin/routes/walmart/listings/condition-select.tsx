import { Label, Select, Text } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { type AdminWalmartListing, ITEM_CONDITIONS } from "../../../../types";
import type { ListingActions } from "../../../hooks/api/listings";

const DEFAULT = "New";

interface ConditionSelectProps {
  listing: AdminWalmartListing;
  setCondition: ListingActions["setCondition"];
}

/** The condition that is sent when the listing is matched, in Walmart's terms. */
export const ConditionSelect = ({ listing, setCondition }: ConditionSelectProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Label htmlFor={id} size="small" weight="plus">
        {t("listings.condition.title")}
      </Label>
      <Select
        size="small"
        value={listing.condition ?? DEFAULT}
        disabled={setCondition.isPending}
        onValueChange={(value) =>
          setCondition.mutate(
            ITEM_CONDITIONS.find((one) => one === value && one !== DEFAULT) ?? null,
          )
        }
      >
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {ITEM_CONDITIONS.map((value) => (
            <Select.Item key={value} value={value}>
              {value}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Text size="small" className="text-ui-fg-subtle">
        {t("listings.condition.hint")}
      </Text>
    </div>
  );
};
