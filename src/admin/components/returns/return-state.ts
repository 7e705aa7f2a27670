import type {
  AdminWalmartReturn,
  AdminWalmartReturnLine,
  AdminWalmartReturnStatus,
} from "../../../types";
import type { BadgeColor } from "../../format/badge-colors";

/** The status that the admin shows. Finished returns that were canceled or replaced have their own. */
type ReturnState = AdminWalmartReturnStatus | "canceled" | "replaced";

export const RETURN_STATE_COLORS: Record<ReturnState, BadgeColor> = {
  received: "orange",
  refunded: "green",
  error: "red",
  canceled: "grey",
  replaced: "green",
};

export function returnState(
  row: Pick<AdminWalmartReturn, "status" | "type" | "canceled_at" | "closed_at">,
): ReturnState {
  if (row.status === "error") return "error";
  if (row.canceled_at) return "canceled";
  return row.type === "REPLACEMENT" && row.closed_at ? "replaced" : row.status;
}

/** Lines with units left to refund. */
export function refundableLines(row: Pick<AdminWalmartReturn, "lines">): AdminWalmartReturnLine[] {
  return row.lines.filter((line) => line.refundable_quantity > 0);
}

/**
 * The refund for some units of a line, in its currency. Calculated like on the server: partial refunds of a line add up
 * to its amount to the cent.
 */
export function refundOfUnits(
  line: Pick<AdminWalmartReturnLine, "quantity" | "amount" | "refundable_quantity">,
  units: number,
): number {
  if (line.quantity <= 0) return 0;
  const cents = Math.round(line.amount * 100);
  const upTo = (count: number) =>
    Math.round((cents * Math.min(count, line.quantity)) / line.quantity);
  const before = line.quantity - line.refundable_quantity;
  return (upTo(before + units) - upTo(before)) / 100;
}

/** The total refund for units by line number. */
export function amountOfUnitsByLine(
  lines: readonly AdminWalmartReturnLine[],
  quantities: Readonly<Record<number, number>>,
): number {
  const cents = lines.reduce(
    (sum, line) =>
      sum + Math.round(refundOfUnits(line, quantities[line.return_order_line_number] ?? 0) * 100),
    0,
  );
  return cents / 100;
}

/**
 * The date by which the merchant has to refund: the earlier one of Walmart's automatic refund and the return's deadline.
 * Null for replacements, and for orders fulfilled by Walmart (WFS), which Walmart refunds.
 */
export function refundDeadline(
  row: Pick<AdminWalmartReturn, "auto_refund_at" | "refund_by" | "type" | "wfs">,
): { at: string; isAutomatic: boolean } | null {
  if (row.type === "REPLACEMENT" || row.wfs) return null;
  const { auto_refund_at, refund_by } = row;
  if (auto_refund_at && (!refund_by || auto_refund_at <= refund_by))
    return { at: auto_refund_at, isAutomatic: true };
  return refund_by ? { at: refund_by, isAutomatic: false } : null;
}
