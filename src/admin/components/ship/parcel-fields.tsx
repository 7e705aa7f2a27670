import { Trash } from "@medusajs/icons";
import { Heading, Hint, IconButton } from "@medusajs/ui";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toWalmartCarrier, WALMART_CARRIERS } from "../../../mapping/tracking";
import { TextField } from "../form/fields";
import { UnitFields } from "../form/unit-fields";
import { judgeParcel, type ParcelContext } from "./parcel-fault";
import type { ShippableItem, ShipValues } from "./ship-form";
import { TrackingField } from "./tracking-field";

interface ParcelFieldsProps {
  index: number;
  items: ShippableItem[];
  order: ParcelContext;
  /** Undefined for the only parcel. */
  onRemove?: () => void;
}

/** Tracking number, carrier and content of one parcel. */
export const ParcelFields = ({ index, items, order, onRemove }: ParcelFieldsProps) => {
  const { t } = useTranslation("walmart");
  const { watch, formState } = useFormContext<ShipValues>();
  const parcel = watch(`parcels.${index}`);
  const { carrier, fault } = judgeParcel(parcel, order);
  const isOther = parcel.carrier.trim() !== "" && !toWalmartCarrier(parcel.carrier);
  const errors = formState.errors.parcels?.[index] as { items?: { message?: string } } | undefined;
  const number = index + 1;

  return (
    <section
      aria-label={t("ship.parcel", { number })}
      className="flex flex-col gap-y-4 border-t px-6 py-4 first:border-t-0"
    >
      {onRemove && (
        <div className="flex items-center justify-between">
          <Heading level="h3">{t("ship.parcel", { number })}</Heading>
          <IconButton
            size="small"
            variant="transparent"
            type="button"
            aria-label={t("ship.removeParcel", { number })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        </div>
      )}
      <TrackingField index={index} order={order} />
      <TextField
        name={`parcels.${index}.carrier`}
        label={t("ship.carrier")}
        placeholder={carrier && !parcel.carrier ? carrier : t("ship.carrierPlaceholder")}
        hint={t("ship.carrierHint")}
        suggestions={WALMART_CARRIERS}
      />
      {(isOther || parcel.tracking_url !== "" || fault?.code === "unrecognized") && (
        <TextField
          name={`parcels.${index}.tracking_url`}
          label={t("ship.link")}
          hint={t("ship.linkHint")}
          inputMode="url"
          placeholder="https://"
        />
      )}
      <UnitFields
        items={items.map(({ line_item_id, sku, title, left }) => ({
          name: `parcels.${index}.quantities.${line_item_id}`,
          sku,
          title,
          max: left,
          proposed: 0,
        }))}
        label={(item) => t("ship.quantity", { item, number })}
        ofMax={(max) => t("ship.ofLeft", { max })}
      />
      {errors?.items?.message && (
        <Hint variant="error" role="alert">
          {errors.items.message}
        </Hint>
      )}
    </section>
  );
};
