import type { AdminWalmartPayoutKind, AdminWalmartSettlementFigure } from "../../types";
import { decimalText } from "./decimal-text";
import { isoDate } from "./iso-date";
import { payoutKind } from "./payout-kind";
import { normal, settlementFigure } from "./settlement-figure";

/** The columns that have a field of their own. All others are kept by name. */
const FIELDS = {
  period_start: "Period Start Date",
  period_end: "Period End Date",
  total: "Total Payable",
  currency: "Currency",
  transaction_key: "Transaction Key",
  posted_on: "Transaction Posted Timestamp",
  type: "Transaction Type",
  description: "Transaction Description",
  customer_order_id: "Customer Order #",
  purchase_order_id: "Purchase Order #",
  amount: "Amount",
  amount_type: "Amount Type",
  quantity: "Ship Qty",
  commission_rate: "Commission Rate",
  base_commission_rate: "Base Commission Rate",
  reason: "Transaction Reason Description",
  sku: "Partner Item Id",
  title: "Partner Item Name",
  incentive: "Commission Incentive Program",
} as const;
type Field = keyof typeof FIELDS;

/** Without these a file is not a settlement file of this format. */
const REQUIRED: readonly Field[] = ["type", "amount", "total"];

/** Columns about the buyer, which nothing needs and which are not stored. The state stays: taxes depend on it. */
const PERSONAL = /^(ship to (?!state$|country$)|(buyer|customer) (name|e-?mail|phone|address))/;

/** Where the fields are in a file, and the names of its other columns. */
export interface SettlementColumns {
  fields: Partial<Record<Field, number>>;
  others: [index: number, name: string][];
  /** The number of columns that a whole row has at least. */
  reach: number;
  width: number;
}

/** What Walmart pays for a period. */
export interface SettlementSummary {
  /** YYYY-MM-DD, like all dates here; `null` if it is missing or cannot be read. */
  period_start: string | null;
  period_end: string | null;
  paid_on: string | null;
  /** Total Payable: decimal digits; `null` if they are missing or cannot be read. */
  total: string | null;
  /** Lower case, as in Medusa. */
  currency_code: string;
  description: string | null;
}

/** One amount of a settlement. */
export interface SettlementLine {
  /** Counts the rows of the file from 1, so that equal rows stay different. */
  position: number;
  transaction_key: string | null;
  posted_on: string | null;
  /** A billing period of its own, which only rows of the account have. */
  period_start: string | null;
  period_end: string | null;
  type: string;
  description: string;
  amount_type: string;
  /** Decimal digits; positive is the seller's. */
  amount: string;
  /** The amount could not be read, and counts as 0. */
  is_unreadable: boolean;
  purchase_order_id: string | null;
  customer_order_id: string | null;
  sku: string | null;
  title: string | null;
  quantity: number | null;
  /** In percent. */
  commission_rate: string | null;
  base_commission_rate: string | null;
  /** Why the commission is lower than the category's. */
  incentive: string | null;
  /** Walmart's reason, on refunds. */
  reason: string | null;
  figure: AdminWalmartSettlementFigure;
  kind: AdminWalmartPayoutKind;
  /** The text of all other columns that are not empty, by name. */
  details: Record<string, string>;
}

/** Finds the fields in the first row of a file; `null` if it is none of this format. */
export function findColumns(header: readonly string[]): SettlementColumns | null {
  const names = header.map(normal);
  const fields: SettlementColumns["fields"] = {};
  for (const [field, name] of Object.entries(FIELDS) as [Field, string][]) {
    const index = names.indexOf(normal(name));
    if (index >= 0) fields[field] = index;
  }
  if (REQUIRED.some((field) => fields[field] === undefined)) return null;
  const taken = new Set(Object.values(fields));
  const others = header.flatMap((name, index): [number, string][] =>
    taken.has(index) || PERSONAL.test(normal(name))
      ? []
      : [[index, uniqueName(header, name, index)]],
  );
  return { fields, others, reach: Math.max(...taken) + 1, width: header.length };
}

function uniqueName(header: readonly string[], name: string, index: number): string {
  if (name.trim() === "") return `Column ${index + 1}`;
  const text = name.trim();
  return header.findIndex((other) => other.trim() === text) < index
    ? `${text} (${index + 1})`
    : text;
}

/** Whether a row is the summary of the payout. */
export function isSummary(columns: SettlementColumns, cells: readonly string[]): boolean {
  return normal(cellAt(columns, cells, "type")).replace(" ", "") === "paymentsummary";
}

export function readSummary(
  columns: SettlementColumns,
  cells: readonly string[],
): SettlementSummary {
  const text = (field: Field) => cellAt(columns, cells, field);
  return {
    period_start: isoDate(text("period_start")),
    period_end: isoDate(text("period_end")),
    paid_on: isoDate(text("posted_on")),
    total: decimalText(text("total")),
    currency_code: (text("currency") || "USD").toLowerCase(),
    description: text("description") || null,
  };
}

export function readLine(
  columns: SettlementColumns,
  cells: readonly string[],
  position: number,
): SettlementLine {
  const text = (field: Field) => cellAt(columns, cells, field);
  const orNull = (field: Field) => text(field) || null;
  const amount = decimalText(text("amount"));
  const posted = isoDate(text("posted_on"));
  const quantity = Number(text("quantity") || NaN);
  const names = {
    type: text("type"),
    description: text("description"),
    amount_type: text("amount_type"),
  };
  return {
    position,
    ...names,
    transaction_key: orNull("transaction_key"),
    posted_on: posted,
    period_start: isoDate(text("period_start")),
    period_end: isoDate(text("period_end")),
    amount: amount ?? "0",
    is_unreadable: amount === null && text("amount") !== "",
    purchase_order_id: orNull("purchase_order_id"),
    customer_order_id: orNull("customer_order_id"),
    sku: orNull("sku"),
    title: orNull("title"),
    quantity: Number.isSafeInteger(quantity) ? quantity : null,
    commission_rate: decimalText(text("commission_rate")),
    base_commission_rate: decimalText(text("base_commission_rate")),
    incentive: orNull("incentive"),
    reason: orNull("reason"),
    figure: settlementFigure(names),
    kind: payoutKind(names),
    details: {
      ...otherCells(columns, cells),
      // What could not be read is kept as it is.
      ...(amount === null && text("amount") !== "" && { Amount: text("amount") }),
      ...(posted === null && text("posted_on") !== "" && { [FIELDS.posted_on]: text("posted_on") }),
    },
  };
}

function otherCells(columns: SettlementColumns, cells: readonly string[]): Record<string, string> {
  const details: Record<string, string> = {};
  for (const [index, name] of columns.others) {
    const value = clean(cells[index]);
    if (value !== "") details[name] = value;
  }
  for (let index = columns.width; index < cells.length; index += 1) {
    const value = clean(cells[index]);
    if (value !== "") details[`Column ${index + 1}`] = value;
  }
  return details;
}

function cellAt({ fields }: SettlementColumns, cells: readonly string[], field: Field): string {
  const index = fields[field];
  return index === undefined ? "" : clean(cells[index]);
}

/** Walmart writes an empty first cell as two quotes, which some readers take for text. */
function clean(cell: string | undefined): string {
  const text = cell?.trim() ?? "";
  return /^"+$/.test(text) ? "" : text;
}
