import type { WalmartPayoutLineListRow } from "../../../../modules/walmart/types";

type Column = Exclude<keyof WalmartPayoutLineListRow, "details" | "id" | "payout_id">;

/** Fields of the API under their own names. */
const COLUMNS = [
  "position",
  "posted_on",
  "type",
  "description",
  "amount_type",
  "kind",
  "amount",
  "purchase_order_id",
  "customer_order_id",
  "display_id",
  "order_id",
  "sku",
  "title",
  "quantity",
  "commission_rate",
  "base_commission_rate",
  "incentive",
  "reason",
  "transaction_key",
  "period_start",
  "period_end",
] as const satisfies readonly Column[];

const BYTE_ORDER_MARK = "\uFEFF";
/** Spreadsheets run such values as formulas. */
const FORMULA = /^[=+\-@\t\r]/;

/** The first line of a payout's CSV file. */
export const CSV_HEAD = `${BYTE_ORDER_MARK}report_date,currency_code,${COLUMNS.join(",")}\r\n`;

/** A line of a payout as a line of a CSV file (RFC 4180). */
export function csvLine(
  line: WalmartPayoutLineListRow,
  payout: { report_date: string; currency_code: string },
): string {
  const cells = COLUMNS.map((column) =>
    // Decimal digits, so that a sum is exact. A minus sign begins no formula here.
    column === "amount" ? String(line.amount) : cell(line[column]),
  );
  return `${[payout.report_date, payout.currency_code, ...cells].join(",")}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  const text = value === null ? "" : String(value);
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
