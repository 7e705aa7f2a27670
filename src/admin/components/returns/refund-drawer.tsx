import { Button, Drawer, Heading, Hint, Label, Switch, Text } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartReturn, AdminWalmartReturnLine } from "../../../types";
import type { ReturnActions } from "../../hooks/api/use-return-actions";
import { useFormat } from "../../hooks/use-format";
import { FormFooter } from "../form/form-footer";
import { UnitFields } from "../form/unit-fields";
import { amountOfChoice, chosenUnits, refundableLines } from "./return-state";

interface RefundDrawerProps {
  row: AdminWalmartReturn;
  refund: ReturnActions["refund"];
}

/** Refunds a return at Walmart, after showing what it comes to. */
export const RefundDrawer = ({ row, refund }: RefundDrawerProps) => {
  const { t } = useTranslation("walmart");
  const [open, setOpen] = useState(false);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("returns.refund.open")}
          <span className="sr-only">{t("returns.rma", { number: row.return_order_id })}</span>
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{t("returns.refund.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description>{t("returns.refund.description")}</Drawer.Description>
        </Drawer.Header>
        <RefundForm row={row} refund={refund} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  );
};

interface RefundFormProps {
  row: AdminWalmartReturn;
  refund: ReturnActions["refund"];
  onDone: () => void;
}

/** How many units of what, whether they go back into stock, and what the buyer gets. Lives as long as its drawer. */
const RefundForm = ({ row, refund, onDone }: RefundFormProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const id = useId();
  const lines = refundableLines(row);
  const [chosen, setChosen] = useState<Record<number, number>>({});
  const [restock, setRestock] = useState(!row.keep_it);
  const [submitted, setSubmitted] = useState(false);
  const quantities = Object.fromEntries(
    lines.map((line) => [
      line.return_order_line_number,
      Math.min(
        chosen[line.return_order_line_number] ?? line.refundable_quantity,
        line.refundable_quantity,
      ),
    ]),
  );
  const amount = format.money(amountOfChoice(lines, quantities), row.currency_code);
  const units = chosenUnits(quantities);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSubmitted(true);
    // As is usual, unless switched off: what the buyer keeps is not put back.
    const request = { lines: units, ...(restock ? {} : { restock }) };
    if (units.length > 0) refund.mutate(request, { onSuccess: onDone });
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
        <RefundQuantities
          lines={lines}
          quantities={quantities}
          onChange={(number, quantity) =>
            setChosen((before) => ({ ...before, [number]: Math.max(quantity, 0) }))
          }
        />
        {submitted && units.length === 0 && (
          <Hint variant="error" role="alert">
            {t("returns.refund.nothingChosen")}
          </Hint>
        )}
        {!row.keep_it && (
          <div className="flex items-start gap-x-3">
            <Switch id={id} checked={restock} onCheckedChange={setRestock} />
            <div className="flex flex-col">
              <Label htmlFor={id} size="small" weight="plus">
                {t("returns.refund.restock")}
              </Label>
              <Hint>{t("returns.refund.restockHint")}</Hint>
            </div>
          </div>
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
      </Drawer.Body>
      <FormFooter
        submit={
          units.length > 0
            ? t("returns.refund.submit", { amount })
            : t("returns.refund.submitPlain")
        }
        isPending={refund.isPending}
      />
    </form>
  );
};

interface RefundQuantitiesProps {
  lines: AdminWalmartReturnLine[];
  quantities: Record<number, number>;
  onChange: (lineNumber: number, quantity: number) => void;
}

/** How many units of each line are refunded. */
const RefundQuantities = ({ lines, quantities, onChange }: RefundQuantitiesProps) => {
  const { t } = useTranslation("walmart");
  return (
    <UnitFields
      items={lines.map(({ return_order_line_number, refundable_quantity, title, sku }) => ({
        id: return_order_line_number,
        title,
        sku,
        max: refundable_quantity,
      }))}
      quantities={quantities}
      onChange={onChange}
      label={(item) => t("returns.refund.quantity", { item })}
      ofMax={(max) => t("returns.refund.ofMax", { max })}
    />
  );
};
