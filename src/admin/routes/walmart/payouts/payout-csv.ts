import Papa from "papaparse";
import { PAYOUT_KINDS } from "../../../../types";
import { plainCell, toCsv, type DecimalSign } from "../../../format/csv";
import type { CsvHead } from "../../../i18n/csv/en";

/** Heads of the columns of the API's file. */
const HEADS: Record<string, CsvHead> = {
  report_date: "settlement",
  currency_code: "currency",
  position: "line",
  posted_on: "postedOn",
  type: "transactionType",
  description: "description",
  amount_type: "amountType",
  kind: "kind",
  amount: "amount",
  purchase_order_id: "purchaseOrder",
  customer_order_id: "customerOrder",
  display_id: "medusaOrder",
  sku: "sku",
  title: "product",
  quantity: "quantity",
  commission_rate: "commissionRate",
  base_commission_rate: "baseCommissionRate",
  incentive: "incentive",
  reason: "reason",
  transaction_key: "transactionKey",
  period_start: "periodStart",
  period_end: "periodEnd",
};

const NUMBERS = ["amount", "quantity", "commission_rate", "base_commission_rate"];

/**
 * The API's file of a payout, which is made for programs, in the merchant's language and for spreadsheets. Columns that
 * say nothing to a merchant, such as ids, are left out.
 */
export function payoutCsv(
  file: string,
  { t, decimal }: { t: (key: string) => string; decimal: DecimalSign },
): string {
  const { data } = Papa.parse<string[]>(file.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
  const [names = [], ...lines] = data;
  const columns = names.flatMap((name, place) => {
    const head = HEADS[name];
    return head ? [{ name, place, head: t(`csv.${head}`) }] : [];
  });
  const valueOf = (name: string, text: string) => {
    if (NUMBERS.includes(name) && text !== "" && Number.isFinite(Number(text))) return Number(text);
    if (name === "kind" && (PAYOUT_KINDS as readonly string[]).includes(text))
      return t(`payouts.kinds.${text}`);
    return name === "display_id" && text ? `#${text}` : plainCell(text);
  };
  return toCsv(
    columns.map(({ head }) => head),
    lines.map((cells) => columns.map(({ name, place }) => valueOf(name, cells[place] ?? ""))),
    decimal,
  );
}
