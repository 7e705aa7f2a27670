import { Button, Hint, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { AdminWalmartReturn } from "../../../types";
import { refundReturnSchema } from "../../../types/schemas/return-actions";
import type { ReturnActions } from "../../hooks/api/returns";
import { useFormat } from "../../hooks/use-format";
import { DrawerForm, FormDrawer } from "../form/drawer-form";
import { SwitchField } from "../form/fields";
import { UnitFields } from "../form/unit-fields";
import { useSchemaForm } from "../form/use-schema-form";
import { amountOfUnitsByLine, refundableLines } from "./return-state";

interface RefundDrawerProps {
  row: AdminWalmartReturn;
  refund: ReturnActions["refund"];
}

/** Refunds a return at Walmart, after showing the amount. */
export const RefundDrawer = ({ row, refund }: RefundDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <FormDrawer
      trigger={
        <Button size="small" variant="secondary">
          {t("returns.refund.open")}
          <span className="sr-only">{t("returns.rma", { number: row.return_order_id })}</span>
        </Button>
      }
      title={t("returns.refund.title")}
      description={t("returns.refund.description")}
    >
      {(close) => <RefundForm row={row} refund={refund} onDone={close} />}
    </FormDrawer>
  );
};

/** The form's values as the body to send. Units go back into stock unless that is switched off. */
const refundSchema = z
  .object({
    lines: z.array(z.object({ return_order_line_number: z.number(), quantity: z.number() })),
    restock: z.boolean(),
  })
  .transform(({ lines, restock }): z.input<typeof refundReturnSchema> => ({
    lines: lines.filter(({ quantity }) => quantity > 0),
    ...(restock ? {} : { restock }),
  }))
  .pipe(refundReturnSchema);

/** How many units of what, whether they go back into stock, and what the buyer gets. */
const RefundForm = ({ row, refund, onDone }: RefundDrawerProps & { onDone: () => void }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const lines = refundableLines(row);
  const form = useSchemaForm(refundSchema, {
    defaultValues: {
      lines: lines.map(({ return_order_line_number, refundable_quantity }) => ({
        return_order_line_number,
        quantity: refundable_quantity,
      })),
      restock: !row.keep_it,
    },
    errorText: () => t("returns.refund.nothingChosen"),
  });
  const units = form.watch("lines");
  const total = amountOfUnitsByLine(
    lines,
    Object.fromEntries(units.map((line) => [line.return_order_line_number, line.quantity])),
  );
  const amount = format.money(total, row.currency_code);
  const anySelected = units.some(({ quantity }) => quantity > 0);

  return (
    <DrawerForm
      form={form}
      onSubmit={async (body) => {
        await refund.mutateAsync(body);
        onDone();
      }}
      submit={
        anySelected ? t("returns.refund.submit", { amount }) : t("returns.refund.submitPlain")
      }
    >
      <UnitFields
        items={lines.map(({ refundable_quantity, title, sku }, index) => ({
          name: `lines.${index}.quantity`,
          title,
          sku,
          max: refundable_quantity,
          proposed: refundable_quantity,
        }))}
        label={(item) => t("returns.refund.quantity", { item })}
        ofMax={(max) => t("returns.refund.ofMax", { max })}
      />
      {form.formState.errors.lines && !anySelected && (
        <Hint variant="error" role="alert">
          {t("returns.refund.nothingChosen")}
        </Hint>
      )}
      {!row.keep_it && (
        <SwitchField
          name="restock"
          label={t("returns.refund.restock")}
          hint={t("returns.refund.restockHint")}
        />
      )}
      <div className="flex items-baseline justify-between gap-x-4" aria-live="polite">
        <div className="flex flex-col">
          <Text size="small" leading="compact" weight="plus">
            {t("returns.refund.total")}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("returns.refund.totalHint")}
          </Text>
        </div>
        <Text as="span" weight="plus" className="tabular-nums">
          {amount}
        </Text>
      </div>
    </DrawerForm>
  );
};
