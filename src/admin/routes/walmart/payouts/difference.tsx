import { Button, Label, Text, Textarea } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminWalmartPayoutDifference } from "../../../../types";
import { PageLink } from "../../../components/feedback/links";
import { useReviewDifference } from "../../../hooks/api/payouts";
import { useFormat } from "../../../hooks/use-format";
import { orderPage } from "../../../pages";

const MAX_NOTE = 2_000;

/** One difference: what it is about, a note, and the decision. */
export const Difference = ({ difference }: { difference: AdminWalmartPayoutDifference }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { kind, amount, currency_code, walmart_order_id, sku, reviewed_at } = difference;
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t(`payouts.differences.kinds.${kind}`, { defaultValue: kind })}
        </Text>
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {format.money(amount, currency_code)}
        </Text>
      </div>
      {difference.purchase_order_id && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {walmart_order_id ? (
            <PageLink to={orderPage(walmart_order_id)}>{difference.purchase_order_id}</PageLink>
          ) : (
            difference.purchase_order_id
          )}
          {sku && ` · ${sku}`}
        </Text>
      )}
      <Explanation difference={difference} />
      {difference.dispute_by && (
        <Text size="small" className="text-ui-tag-orange-text">
          {t("payouts.differences.disputeBy", { time: format.dateTime(difference.dispute_by) })}
        </Text>
      )}
      {reviewed_at && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("payouts.differences.dismissedAt", { time: format.dateTime(reviewed_at) })}
        </Text>
      )}
      <Decision difference={difference} />
    </li>
  );
};

const Explanation = ({ difference }: { difference: AdminWalmartPayoutDifference }) => {
  const { t } = useTranslation("walmart");
  const format = useFormat();
  const { kind, currency_code, facts } = difference;
  const { commission, period_end, reason } = facts;
  return (
    <Text size="small" className="text-ui-fg-subtle break-words">
      {t(`payouts.differences.texts.${kind}`, {
        defaultValue: "",
        ...facts,
        reason: reason ?? t("payouts.differences.unnamed"),
        commission: typeof commission === "number" ? format.money(commission, currency_code) : null,
        period_end: typeof period_end === "string" ? format.date(period_end) : null,
      })}
    </Text>
  );
};

const Decision = ({ difference }: { difference: AdminWalmartPayoutDifference }) => {
  const { t } = useTranslation("walmart");
  const fieldId = useId();
  const review = useReviewDifference();
  const { id, note, review: decided } = difference;
  const [text, setText] = useState(note ?? "");
  const isChanged = text.trim() !== (note ?? "");
  const changedNote = isChanged ? { note: text.trim() || null } : {};
  const next = decided === "open" ? "dismissed" : "open";
  return (
    <>
      <div className="flex flex-col gap-y-1">
        <Label htmlFor={fieldId} size="xsmall" weight="plus">
          {t("payouts.differences.note")}
        </Label>
        <Textarea
          id={fieldId}
          rows={2}
          maxLength={MAX_NOTE}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {review.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {review.error.message}
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          isLoading={review.isPending}
          onClick={() => review.mutate({ id, review: next, ...changedNote })}
        >
          {t(`payouts.differences.${decided === "open" ? "dismiss" : "reopen"}`)}
        </Button>
        {isChanged && (
          <Button
            size="small"
            variant="transparent"
            disabled={review.isPending}
            onClick={() => review.mutate({ id, ...changedNote })}
          >
            {t("payouts.differences.saveNote")}
          </Button>
        )}
      </div>
    </>
  );
};
