import { Hint, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type {
  AdminWalmartReturn,
  AdminWalmartReturnLabel,
  AdminWalmartReturnLine,
} from "../../../types";
import { refundReturnSchema } from "../../../types/schemas/return-actions";
import { badgeColor } from "../../format/badge-colors";
import { type ReturnActions, useReturnActions } from "../../hooks/api/returns";
import { useFormat } from "../../hooks/use-format";
import { returnPage } from "../../pages";
import { ExternalLink, PageLink } from "../feedback/links";
import { DrawerForm, FormDrawer } from "../form/drawer-form";
import { SwitchField } from "../form/fields";
import { useSchemaForm } from "../form/schema-form";
import { UnitFields } from "../form/unit-fields";
import { Deadline } from "../list/cells";
import { ErrorNotice } from "../order/error-actions";
import {
  amountOfUnitsByLine,
  refundableLines,
  refundDeadline,
  RETURN_STATE_COLORS,
  returnState,
} from "./return-state";

/** Returned items, with units and the buyer's reason. */
const ReturnLines = ({ lines }: { lines: AdminWalmartReturnLine[] }) => {
  const { t } = useTranslation("walmart");
  return (
    <ul className="flex flex-col gap-y-2">
      {lines.map((line) => (
        <li key={line.return_order_line_number} className="flex flex-col gap-y-0.5">
          <div className="flex items-baseline justify-between gap-x-4">
            <Text as="span" size="small" leading="compact" className="min-w-0 break-words">
              {line.title ?? line.sku}
              <span className="text-ui-fg-subtle">{` · ${line.sku}`}</span>
            </Text>
            <Text
              as="span"
              size="small"
              leading="compact"
              className="text-ui-fg-subtle shrink-0 tabular-nums"
            >
              {t("returns.unitsRefunded", {
                refunded: line.refunded_quantity,
                count: line.quantity,
              })}
            </Text>
          </div>
          {(line.reason_description ?? line.reason) && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle break-words">
              {t("returns.reason", { reason: line.reason_description ?? line.reason })}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
};

/** Return packages, with Walmart's labels. */
const ReturnLabels = ({ labels }: { labels: AdminWalmartReturnLabel[] }) => {
  const { t } = useTranslation("walmart");
  const shown = labels.filter((label) => label.tracking_number ?? label.label_url);
  if (shown.length === 0) return null;
  return (
    <ul className="flex flex-col gap-y-1">
      {shown.map((label) => (
        <li key={label.tracking_number ?? label.label_url} className="flex flex-wrap gap-x-2">
          <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
            {[label.carrier, label.tracking_number].filter(Boolean).join(" ")}
          </Text>
          {label.label_url && (
            <ExternalLink href={label.label_url} className="txt-compact-small">
              {t("returns.label")}
            </ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The status of a return; the raw status if a newer server sends one without a text. */
export const ReturnStatusBadge = ({ row }: { row: AdminWalmartReturn }) => {
  const { t } = useTranslation("walmart");
  const state = returnState(row);
  return (
    <StatusBadge color={badgeColor(RETURN_STATE_COLORS, state)} className="text-nowrap">
      {t(`returns.status.${state}`, { defaultValue: state })}
    </StatusBadge>
  );
};

interface ReturnRowProps {
  row: AdminWalmartReturn;
  /** Leads to the return's own page. */
  isLinked?: boolean;
  now: number;
}

/** One return: status, items, labels, refund deadline and actions. */
export const ReturnRow = ({ row, isLinked, now }: ReturnRowProps) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const actions = useReturnActions(row.id);
  const rma = t("returns.rma", { number: row.return_order_id });
  const deadline = row.closed_at ? null : refundDeadline(row);
  const facts = [
    row.type === "REPLACEMENT" &&
      (row.replacement_customer_order_id
        ? t("returns.replacementOrder", { number: row.replacement_customer_order_id })
        : t("returns.replacement")),
    row.keep_it && t("returns.keepIt"),
    row.wfs && t("orders.flags.wfs"),
    row.refunded_by_walmart && t("returns.refundedByWalmart"),
    row.received_at && t("returns.receivedSince", { time: format.dateTime(row.received_at) }),
  ].filter(Boolean);

  return (
    <li className="flex flex-col gap-y-3">
      <div className="flex items-center justify-between gap-x-4">
        <Text as="span" size="small" leading="compact" weight="plus" className="break-all">
          {isLinked ? <PageLink to={returnPage(row.id)}>{rma}</PageLink> : rma}
        </Text>
        <ReturnStatusBadge row={row} />
      </div>
      {row.status === "error" && (
        <ErrorNotice origin={row.error_origin} retry={actions.retry} resolve={actions.resolve}>
          <p>{row.status_details ?? t("returns.error.remedy")}</p>
        </ErrorNotice>
      )}
      {facts.length > 0 && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle text-pretty">
          {facts.join(" · ")}
        </Text>
      )}
      <ReturnLines lines={row.lines} />
      <ReturnLabels labels={row.labels} />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {row.type === "REFUND" && (
            <div className="flex flex-col">
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {t("returns.amount")}
              </Text>
              <Text as="span" size="small" leading="compact">
                {row.refunded_amount > 0
                  ? t("returns.amountRefunded", {
                      refunded: format.money(row.refunded_amount, row.currency_code),
                      total: format.money(row.refund_amount, row.currency_code),
                    })
                  : format.money(row.refund_amount, row.currency_code)}
              </Text>
            </div>
          )}
          {deadline && (
            <div className="flex flex-col">
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {t(deadline.isAutomatic ? "returns.autoRefund" : "returns.refundBy")}
              </Text>
              <Deadline at={deadline.at} now={now} settled={false} />
            </div>
          )}
        </div>
        {refundableLines(row).length > 0 && <RefundDrawer row={row} refund={actions.refund} />}
      </div>
    </li>
  );
};

interface RefundDrawerProps {
  row: AdminWalmartReturn;
  refund: ReturnActions["refund"];
}

/** Refunds a return at Walmart. */
export const RefundDrawer = ({ row, refund }: RefundDrawerProps) => {
  const { t } = useTranslation("walmart");
  return (
    <FormDrawer
      trigger={
        <>
          {t("returns.refund.open")}
          <span className="sr-only">{t("returns.rma", { number: row.return_order_id })}</span>
        </>
      }
      title={t("returns.refund.title")}
      description={t("returns.refund.description")}
    >
      {(close) => <RefundForm row={row} refund={refund} onDone={close} />}
    </FormDrawer>
  );
};

/** Turns the form's values into the request body. Restocking is the default, so only `false` is sent. */
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

/** Quantities, restocking, and the total. */
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
    errorText: () => t("returns.refund.unitsRequired"),
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
          {t("returns.refund.unitsRequired")}
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
