import { Hint, Label, Select } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartCancellationReason, AdminWalmartOrderDetail } from "../../../types";
import type { CancelForm } from "./use-cancel-form";
import { offeredReasons } from "./cancellation";

interface CancelReasonFieldProps {
  order: AdminWalmartOrderDetail;
  form: CancelForm;
}

/** One of Walmart's reasons; the customer's only where the customer asked. */
export const CancelReasonField = ({ order, form }: CancelReasonFieldProps) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const hintId = `${id}-hint`;
  const missing = form.problem === "reasonRequired";

  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("cancel.reason")}
      </Label>
      <Select
        value={form.reason ?? ""}
        onValueChange={(reason) => form.setReason(reason as AdminWalmartCancellationReason)}
        required
      >
        <Select.Trigger id={id} aria-invalid={missing} aria-describedby={hintId}>
          <Select.Value placeholder={t("cancel.reasonPlaceholder")} />
        </Select.Trigger>
        <Select.Content>
          {offeredReasons(order).map((reason) => (
            <Select.Item key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Hint id={hintId} variant={missing ? "error" : "info"} role={missing ? "alert" : undefined}>
        {missing ? t("cancel.reasonRequired") : t("cancel.reasonHint")}
      </Hint>
    </div>
  );
};
