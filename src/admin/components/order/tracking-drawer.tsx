import { PencilSquare } from "@medusajs/icons";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { AdminWalmartOrderDetail } from "../../../types";
import { changeTrackingSchema } from "../../../types/schemas/order-actions";
import { DrawerForm, FormDrawer } from "../form/drawer-form";
import { SelectField, TextField } from "../form/fields";
import { useSchemaForm } from "../form/schema-form";
import { useCarriers } from "../../hooks/api/accounts";
import type { OrderActions } from "../../hooks/api/orders";
import { correctableParcels } from "./correctable-parcels";

interface TrackingDrawerProps {
  order: AdminWalmartOrderDetail;
  change: OrderActions["changeTracking"];
}

/** Corrects the tracking of a package. Hidden without a package to correct. */
export const TrackingDrawer = ({ order, change }: TrackingDrawerProps) => {
  const { t } = useTranslation("walmart");
  const parcels = correctableParcels(order);
  if (parcels.length === 0) return null;
  return (
    <FormDrawer
      trigger={
        <>
          <PencilSquare aria-hidden />
          {t("tracking.open")}
        </>
      }
      title={t("tracking.title")}
      description={t("tracking.description")}
    >
      {(close) => <TrackingForm parcels={parcels} change={change} onDone={close} />}
    </FormDrawer>
  );
};

/** Turns the form's values into the request body, without empty fields. */
const trackingSchema = z
  .object({
    tracking_number: z.string(),
    new_tracking_number: z.string(),
    carrier: z.string().transform((text) => text.trim() || undefined),
    tracking_url: z.string().transform((text) => text.trim() || undefined),
  })
  .transform((body): z.input<typeof changeTrackingSchema> => body)
  .pipe(changeTrackingSchema);

interface TrackingFormProps {
  parcels: string[];
  change: OrderActions["changeTracking"];
  onDone: () => void;
}

/** The package, and its correct number, carrier and link. */
const TrackingForm = ({ parcels, change, onDone }: TrackingFormProps) => {
  const { t } = useTranslation("walmart");
  const form = useSchemaForm(trackingSchema, {
    defaultValues: {
      tracking_number: parcels[0] ?? "",
      new_tracking_number: "",
      carrier: "",
      tracking_url: "",
    },
    errorText: (field, values) =>
      field === "new_tracking_number" && !values.new_tracking_number.trim()
        ? t("tracking.numberRequired")
        : undefined,
  });
  return (
    <DrawerForm
      form={form}
      onSubmit={async (body) => {
        await change.mutateAsync(body);
        onDone();
      }}
      submit={t("tracking.submit")}
    >
      <SelectField
        name="tracking_number"
        label={t("tracking.package")}
        options={parcels.map((value) => ({ value, label: value }))}
      />
      <TextField name="new_tracking_number" label={t("tracking.number")} />
      <TextField
        name="carrier"
        label={t("tracking.carrier")}
        hint={t("tracking.carrierHint")}
        suggestions={useCarriers()}
      />
      <TextField
        name="tracking_url"
        label={t("tracking.url")}
        hint={t("tracking.urlHint")}
        inputMode="url"
      />
    </DrawerForm>
  );
};
