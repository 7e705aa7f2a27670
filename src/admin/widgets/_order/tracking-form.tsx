import { Drawer } from "@medusajs/ui";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import { useCarriers } from "../../hooks/api/use-carriers";
import type { OrderActions } from "../../hooks/api/use-order-actions";
import { useTrackingForm } from "./use-tracking-form";
import { FormFooter } from "../../components/form/form-footer";
import { SelectField } from "../../components/form/select-field";
import { TextField } from "../../components/form/text-field";

interface TrackingFormProps {
  parcels: string[];
  change: OrderActions["changeTracking"];
  onDone: () => void;
}

/** Which parcel, and its right number, carrier and link. Lives as long as the drawer is open, so it always starts anew. */
export const TrackingForm = ({ parcels, change, onDone }: TrackingFormProps) => {
  const { t } = useTranslation("walmart");
  const listId = useId();
  const { carriers } = useCarriers();
  const { draft, set, numberIsMissing, submit: read } = useTrackingForm(parcels);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const request = read();
    if (request) change.mutate(request, { onSuccess: onDone });
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <SelectField
          label={t("tracking.parcel")}
          value={draft.current}
          options={parcels.map((value) => ({ value, label: value }))}
          onChange={(current) => set({ current })}
        />
        <TextField
          label={t("tracking.number")}
          value={draft.number}
          onChange={(number) => set({ number })}
          error={numberIsMissing ? t("tracking.numberRequired") : undefined}
          required
        />
        <TextField
          label={t("tracking.carrier")}
          value={draft.carrier}
          onChange={(carrier) => set({ carrier })}
          hint={t("tracking.carrierHint")}
          list={listId}
        />
        <datalist id={listId}>
          {carriers.map((carrier) => (
            <option key={carrier} value={carrier} />
          ))}
        </datalist>
        <TextField
          label={t("tracking.url")}
          value={draft.url}
          onChange={(url) => set({ url })}
          hint={t("tracking.urlHint")}
          inputMode="url"
        />
      </Drawer.Body>
      <FormFooter submit={t("tracking.submit")} isPending={change.isPending} />
    </form>
  );
};
