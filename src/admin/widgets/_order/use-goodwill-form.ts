import { useState } from "react";
import type {
  AdminGoodwillWalmartRefund,
  AdminWalmartGoodwillReason,
  AdminWalmartOrderLine,
} from "../../../types";

/** What the merchant has entered in the drawer of a refund without a return, and what it comes to. */
export function useGoodwillForm(lines: AdminWalmartOrderLine[]) {
  const [reason, setReason] = useState<AdminWalmartGoodwillReason | undefined>();
  const [amounts, setAmounts] = useState<Record<string, string>>({});
  const [comments, setComments] = useState("");
  const [submitted, setSubmitted] = useState(false);

  const refundable = lines.filter((line) => line.refundable_amount > 0);
  const entered = refundable.flatMap((line) => {
    const text = (amounts[line.line_number] ?? "").trim().replace(",", ".");
    return text ? [{ line, amount: Number(text) }] : [];
  });
  const isValid = ({ line, amount }: (typeof entered)[number]) =>
    amount >= 0.01 &&
    amount <= line.refundable_amount &&
    Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
  const amountsAreValid = entered.length > 0 && entered.every(isValid);

  return {
    reason,
    setReason,
    comments,
    setComments,
    lines: refundable,
    amountOf: (lineNumber: string) => amounts[lineNumber] ?? "",
    setAmount: (lineNumber: string, amount: string) =>
      setAmounts((before) => ({ ...before, [lineNumber]: amount })),
    /** Shown only once the merchant has tried to go on. */
    reasonIsMissing: submitted && !reason,
    amountIsWrong: submitted && !amountsAreValid,
    /** What to send; null if something is missing or wrong, which is shown from then on. */
    submit: (): AdminGoodwillWalmartRefund | null => {
      setSubmitted(true);
      if (!reason || !amountsAreValid) return null;
      return {
        reason,
        ...(comments.trim() && { comments: comments.trim() }),
        lines: entered.map(({ line, amount }) => ({ line_number: line.line_number, amount })),
      };
    },
  };
}

export type GoodwillForm = ReturnType<typeof useGoodwillForm>;
