import { Drawer, Hint, Label, Select, Textarea } from "@medusajs/ui";
import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import {
  GOODWILL_REASONS,
  type AdminWalmartGoodwillReason,
  type AdminWalmartOrderDetail,
} from "../../../types";
import { useGoodwillForm } from "./use-goodwill-form";
import type { RefundActions } from "../../hooks/api/use-refund-actions";
import { FormFooter } from "../../components/form/form-footer";
import { GoodwillAmounts } from "./goodwill-amounts";

interface GoodwillFormProps {
  order: AdminWalmartOrderDetail;
  goodwill: RefundActions["goodwill"];
  onDone: () => void;
}

/** Reason, amounts by item, and a comment. Lives as long as the drawer is open, so it always starts anew. */
export const GoodwillForm = ({ order, goodwill, onDone }: GoodwillFormProps) => {
  const { t } = useTranslation("walmart");
  const form = useGoodwillForm(order.lines);
  const id = useId();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const request = form.submit();
    if (request) goodwill.mutate(request, { onSuccess: onDone });
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={`${id}-reason`} size="small" weight="plus">
            {t("returns.goodwill.reason")}
          </Label>
          <Select
            value={form.reason ?? ""}
            onValueChange={(reason) => form.setReason(reason as AdminWalmartGoodwillReason)}
            required
          >
            <Select.Trigger
              id={`${id}-reason`}
              aria-invalid={form.reasonIsMissing}
              aria-describedby={`${id}-reason-hint`}
            >
              <Select.Value placeholder={t("returns.goodwill.reasonPlaceholder")} />
            </Select.Trigger>
            <Select.Content>
              {GOODWILL_REASONS.map((reason) => (
                <Select.Item key={reason} value={reason}>
                  {t(`returns.goodwill.reasons.${reason}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Hint
            id={`${id}-reason-hint`}
            variant={form.reasonIsMissing ? "error" : "info"}
            role={form.reasonIsMissing ? "alert" : undefined}
          >
            {t(
              form.reasonIsMissing
                ? "returns.goodwill.reasonRequired"
                : "returns.goodwill.reasonHint",
            )}
          </Hint>
        </div>
        <GoodwillAmounts form={form} currencyCode={order.currency_code} />
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={`${id}-comments`} size="small" weight="plus">
            {t("returns.goodwill.comments")}
          </Label>
          <Textarea
            id={`${id}-comments`}
            value={form.comments}
            maxLength={1000}
            onChange={(event) => form.setComments(event.target.value)}
          />
        </div>
      </Drawer.Body>
      <FormFooter submit={t("returns.goodwill.submit")} isPending={goodwill.isPending} />
    </form>
  );
};
