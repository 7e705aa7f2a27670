import { Form } from "@medusajs/dashboard/components";
import { Badge, Input, Text } from "@medusajs/ui";
import type { KeyboardEvent } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { SwitchField } from "../form/fields";
import { judgeParcel, type ParcelContext, type ParcelFault } from "./parcel-fault";
import type { ShipValues } from "./ship-form";

/** Faults that show while the merchant types, not only after a click. */
const AT_ONCE: ParcelFault["code"][] = [
  "checkDigit",
  "contradiction",
  "characters",
  "order_number",
];
/** Faults of a number that the merchant may send all the same. */
const OPTIONAL: ParcelFault["code"][] = ["checkDigit", "contradiction"];

interface TrackingFieldProps {
  index: number;
  order: ParcelContext;
}

/**
 * The tracking number of a parcel, with the carrier that it belongs to. Enter, which scanners send too, moves to the next
 * parcel without a number, else submits.
 */
export const TrackingField = ({ index, order }: TrackingFieldProps) => {
  const { t } = useTranslation("walmart");
  const { getValues, setFocus } = useFormContext<ShipValues>();
  const name = `parcels.${index}.tracking_number` as const;

  const goOn = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    const next = getValues("parcels").findIndex(({ tracking_number }) => !tracking_number.trim());
    if (next >= 0 && next !== index) setFocus(`parcels.${next}.tracking_number`);
    else event.currentTarget.form?.requestSubmit();
  };

  return (
    <div className="flex flex-col gap-y-2">
      <Form.Field
        name={name}
        render={({ field }) => (
          <Form.Item>
            <Form.Label>{t("ship.trackingNumber")}</Form.Label>
            <Form.Control>
              <Input
                {...field}
                autoFocus
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                placeholder={t("ship.scan")}
                onKeyDown={goOn}
              />
            </Form.Control>
            <Form.ErrorMessage role="alert" />
          </Form.Item>
        )}
      />
      <Recognized index={index} order={order} />
    </div>
  );
};

/** The parcel's carrier, or what looks wrong with its number. */
const Recognized = ({ index, order }: TrackingFieldProps) => {
  const { t } = useTranslation("walmart");
  const { watch, getFieldState, formState } = useFormContext<ShipValues>();
  const parcel = watch(`parcels.${index}`);
  const { carrier, fault } = judgeParcel(parcel, order);
  const isEntered = parcel.tracking_number.trim() !== "";
  // The error below the field says the same.
  const isShown =
    fault && getFieldState(`parcels.${index}.${fault.field}`, formState).error === undefined;
  const isAllowable = parcel.allow_unrecognized || (fault && OPTIONAL.includes(fault.code));

  return (
    <>
      <div role="status" className="empty:hidden">
        {isEntered && carrier && (
          <div className="flex items-center gap-x-2">
            <Badge size="2xsmall" color="green">
              {carrier}
            </Badge>
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
              {t(parcel.carrier.trim() ? "ship.chosen" : "ship.detected")}
            </Text>
          </div>
        )}
        {isEntered && isShown && AT_ONCE.includes(fault.code) && (
          <Text size="small" className="text-ui-fg-error text-pretty">
            {t(`ship.faults.${fault.code}`, fault.values)}
          </Text>
        )}
      </div>
      {isEntered && isAllowable && (
        <SwitchField name={`parcels.${index}.allow_unrecognized`} label={t("ship.allow")} />
      )}
    </>
  );
};
