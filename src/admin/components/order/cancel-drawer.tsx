import { XCircle } from "@medusajs/icons";
import { Hint, Label, RadioGroup, Text } from "@medusajs/ui";
import { useId } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import {
  type AdminCancelWalmartPurchaseOrder,
  type AdminWalmartCancellationReason,
  type AdminWalmartOrderDetail,
  CANCELLATION_REASONS,
  CUSTOMER_CANCELLATION_REASON,
} from "../../../types";
import { cancelOrderSchema } from "../../../types/schemas/order-actions";
import type { OrderActions } from "../../hooks/api/orders";
import { Notice } from "../feedback/notice";
import { DrawerForm, FormDrawer } from "../form/drawer-form";
import { SelectField } from "../form/fields";
import { useSchemaForm } from "../form/schema-form";
import { UnitFields } from "../form/unit-fields";
import { cancelChoice, type CancelScope, offeredReasons, planCancellation } from "./cancellation";
import { anythingShipped } from "./line-groups";

interface CancelDrawerProps {
  order: AdminWalmartOrderDetail;
  /** A fulfillment is packed and not shipped: it has to be canceled before the whole order. */
  isPacked?: boolean;
  /** What probably is the reason, and how the button is called then. */
  proposal?: { reason: AdminWalmartCancellationReason; label: string };
  cancel: OrderActions["cancel"];
}

/** Cancels at Walmart, with a reason that Walmart requires. */
export const CancelDrawer = (props: CancelDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <FormDrawer
      trigger={
        <>
          <XCircle aria-hidden />
          {props.proposal?.label ?? t("actions.cancelOrder")}
        </>
      }
      title={t("cancel.title")}
      description={t(props.order.order_id ? "cancel.description" : "cancel.heldDescription")}
    >
      {(close) => <CancelForm {...props} onDone={close} />}
    </FormDrawer>
  );
};

/** Turns the form's values into the request. */
const cancelSchema = (order: AdminWalmartOrderDetail) =>
  z
    .object({
      reason: z.string().pipe(cancelOrderSchema.shape.reason),
      scope: z.enum(["whole", "some"]),
      quantities: z.record(z.string(), z.number().optional()),
    })
    .transform(({ reason, scope, quantities }, context) => {
      const choice = cancelChoice(order, { reason, scope, quantities: known(quantities) });
      const plan = planCancellation(order, reason, choice.quantities);
      if (!plan) {
        context.addIssue({ code: "custom", path: ["scope"], message: "is required" });
        return z.NEVER;
      }
      return plan;
    });

const known = (quantities: Record<string, number | undefined>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(quantities).flatMap(([id, units]) => (units === undefined ? [] : [[id, units]])),
  );

/** Reason, scope and quantities. */
const CancelForm = ({
  order,
  isPacked = false,
  proposal,
  cancel,
  onDone,
}: CancelDrawerProps & { onDone: () => void }) => {
  const { t } = useTranslation("walmart");
  const form = useSchemaForm<
    z.input<ReturnType<typeof cancelSchema>>,
    AdminCancelWalmartPurchaseOrder
  >(cancelSchema(order), {
    defaultValues: {
      reason: proposal?.reason ?? (order.cancel_requested ? CUSTOMER_CANCELLATION_REASON : ""),
      scope: "whole",
      quantities: {},
    },
    errorText: (field) => t(field === "reason" ? "cancel.reasonRequired" : "cancel.unitsRequired"),
  });
  const values = form.watch();
  const { wholeAllowed, scope, items } = cancelChoice(order, {
    reason: CANCELLATION_REASONS.find((reason) => reason === values.reason),
    scope: values.scope,
    quantities: known(values.quantities),
  });
  const isBlocked = scope === "whole" && isPacked;
  const nothingSelected = form.formState.errors.scope;

  return (
    <DrawerForm
      form={form}
      onSubmit={async (request) => {
        await cancel.mutateAsync(request);
        onDone();
      }}
      submit={t("cancel.submit")}
      cancel={t("cancel.dismiss")}
      isDangerous
      isBlocked={isBlocked}
    >
      {isBlocked && <Notice variant="warning" title={t("cancel.openFulfillment")} />}
      <SelectField
        name="reason"
        label={t("cancel.reason")}
        hint={t("cancel.reasonHint")}
        placeholder={t("cancel.reasonPlaceholder")}
        options={offeredReasons(order).map((value) => ({ value, label: t(`reasons.${value}`) }))}
      />
      {wholeAllowed ? (
        <ScopeField units={items.reduce((sum, { max }) => sum + max, 0)} />
      ) : (
        anythingShipped(order.lines) && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("cancel.partlyShipped")}
          </Text>
        )
      )}
      {scope === "some" && (
        <UnitFields
          items={items.map(({ key, line_number: _number, ...item }) => ({
            name: `quantities.${key}`,
            ...item,
          }))}
          label={(item) => t("cancel.quantity", { item })}
          ofMax={(max) => t("cancel.ofMax", { max })}
        />
      )}
      {nothingSelected && (
        <Hint variant="error" role="alert">
          {nothingSelected.message}
        </Hint>
      )}
    </DrawerForm>
  );
};

/** The whole order or some items. Hidden for a single unit. */
const ScopeField = ({ units }: { units: number }) => {
  const { t } = useTranslation("walmart");
  const id = useId();
  const { setValue, watch } = useFormContext<{ scope: CancelScope }>();
  if (units < 2) {
    return null;
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("cancel.scope")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        value={watch("scope")}
        onValueChange={(scope) => setValue("scope", scope as CancelScope)}
      >
        <RadioGroup.ChoiceBox
          value="whole"
          label={t("cancel.entireOrder")}
          description={t("cancel.entireOrderHint", { count: units })}
        />
        <RadioGroup.ChoiceBox
          value="some"
          label={t("cancel.specificItems")}
          description={t("cancel.specificItemsHint")}
        />
      </RadioGroup>
    </div>
  );
};
