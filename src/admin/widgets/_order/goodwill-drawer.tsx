import { Hint } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { type AdminWalmartOrderDetail, GOODWILL_REASONS } from "../../../types";
import { DrawerForm, FormDrawer } from "../../components/form/drawer-form";
import { SelectField, TextareaField } from "../../components/form/fields";
import { useSchemaForm } from "../../components/form/schema-form";
import { AmountFields } from "../../components/form/unit-fields";
import { useRefundActions } from "../../hooks/api/returns";
import { useFormat } from "../../hooks/use-format";
import { goodwillSchema, refundableOrderLines } from "./order-forms";

interface GoodwillDrawerProps {
  order: AdminWalmartOrderDetail;
}

/** Refunds the buyer without a return. Hidden when nothing is left to refund. */
export const GoodwillDrawer = ({ order }: GoodwillDrawerProps) => {
  const { t } = useTranslation("walmart");
  const isPossible =
    order.order_id !== null &&
    order.fulfilled_by !== "wfs" &&
    refundableOrderLines(order.lines).length > 0;
  if (!isPossible) return null;
  return (
    <FormDrawer
      trigger={t("returns.goodwill.open")}
      title={t("returns.goodwill.title")}
      description={t("returns.goodwill.description")}
    >
      {(close) => <GoodwillForm order={order} onDone={close} />}
    </FormDrawer>
  );
};

/** Reason, amounts by item, and a comment. */
const GoodwillForm = ({ order, onDone }: GoodwillDrawerProps & { onDone: () => void }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { goodwill } = useRefundActions(order.id);
  const lines = refundableOrderLines(order.lines);
  const money = (amount: number) => format.money(amount, order.currency_code);
  const most = money(Math.max(0, ...lines.map((line) => line.refundable_amount)));
  const form = useSchemaForm(goodwillSchema(lines), {
    defaultValues: {
      reason: "",
      comments: "",
      refund_id: order.unassigned_refunds[0]?.id ?? "",
      amounts: lines.map(({ line_number }) => ({ line_number, amount: "" })),
    },
    errorText: (field) =>
      field === "reason"
        ? t("returns.goodwill.reasonRequired")
        : field.startsWith("amounts")
          ? t("returns.goodwill.amountInvalid", { max: most })
          : undefined,
  });
  const amountProblem = form.formState.errors.amounts;

  return (
    <DrawerForm
      form={form}
      onSubmit={async (body) => {
        await goodwill.mutateAsync(body);
        onDone();
      }}
      submit={t("returns.goodwill.submit")}
    >
      <SelectField
        name="reason"
        label={t("returns.goodwill.reason")}
        hint={t("returns.goodwill.reasonHint")}
        placeholder={t("returns.goodwill.reasonPlaceholder")}
        options={GOODWILL_REASONS.map((value) => ({
          value,
          label: t(`returns.goodwill.reasons.${value}`),
        }))}
      />
      {order.unassigned_refunds.length > 0 && (
        <SelectField
          name="refund_id"
          label={t("returns.goodwill.which")}
          hint={t("returns.goodwill.whichHint")}
          options={[
            ...order.unassigned_refunds.map(({ id, amount, created_at }) => ({
              value: id,
              label: t("returns.goodwill.made", {
                amount: money(amount),
                time: format.dateTime(created_at),
              }),
            })),
            { value: "", label: t("returns.goodwill.another") },
          ]}
        />
      )}
      <div className="flex flex-col gap-y-2">
        <AmountFields
          items={lines.map(({ sku, title, refundable_amount }, index) => ({
            name: `amounts.${index}.amount`,
            sku,
            title: title ?? null,
            ofMax: t("returns.goodwill.ofMax", { max: money(refundable_amount) }),
          }))}
          label={(item) => t("returns.goodwill.amount", { item })}
        />
        <Hint variant={amountProblem ? "error" : "info"} role={amountProblem ? "alert" : undefined}>
          {amountProblem
            ? t("returns.goodwill.amountInvalid", { max: most })
            : t("returns.goodwill.amountHint")}
        </Hint>
      </div>
      <TextareaField name="comments" label={t("returns.goodwill.comments")} maxLength={1000} />
    </DrawerForm>
  );
};
