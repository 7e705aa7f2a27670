export type CsvValue = string | number | boolean | null | undefined;

/** How numbers are written where the merchant lives, and with them whole files: Excel reads them by the same rule. */
export type DecimalSign = "." | ",";

/** Spreadsheets run such values as formulas, and buyers choose their own names. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Spreadsheets take such texts for numbers or dates: they drop leading zeros, and show 200012345678901 as 2.00012E+14. Days
 * such as 2026-01-31 may become dates.
 */
const MISREAD =
  /^(?!\d{4}-\d\d-\d\d$)(?:0\d+|\d{12,}|\d+(?:\.\d+)?e\d+|\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?)$/i;

/** A formula whose result is the text: the only form that Excel, Numbers and Google Sheets keep as it is. */
const KEPT = /^="(.*)"$/s;

function cellText(value: CsvValue, decimal: DecimalSign): string {
  if (typeof value === "number") return String(value).replace(".", decimal);
  const text = value === null || value === undefined ? "" : String(value);
  if (MISREAD.test(text)) return `="${text}"`;
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What a cell of a file says that was written by {@link toCsv}. Other cells stay as they are. */
export function plainCell(text: string): string {
  const trimmed = text.trim();
  return KEPT.exec(trimmed)?.[1] ?? trimmed.replace(/^'/, "");
}

/**
 * Separated values (RFC 4180), with a byte order mark so that spreadsheets read UTF-8. Where numbers have a decimal comma,
 * a semicolon separates them, as Excel expects there.
 */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  decimal: DecimalSign = ".",
): string {
  const separator = decimal === "," ? ";" : ",";
  const cell = (value: CsvValue) => {
    const text = cellText(value, decimal);
    const isBreaking = text.includes(separator) || /["\r\n]/.test(text);
    return isBreaking ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}

/** A column of an export. */
export interface CsvColumn<TRow> {
  head: string;
  value: (row: TRow) => CsvValue;
}

/** Rows as a CSV file. */
export function rowsToCsv<TRow>(
  columns: readonly CsvColumn<TRow>[],
  rows: readonly TRow[],
  decimal?: DecimalSign,
): string {
  return toCsv(
    columns.map(({ head }) => head),
    rows.map((row) => columns.map(({ value }) => value(row))),
    decimal,
  );
}

/** A moment that spreadsheets read as one, in the browser's time zone. */
export function csvTime(moment: string | null | undefined): string {
  const date = new Date(moment ?? "");
  if (Number.isNaN(date.getTime())) return "";
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Downloads a file in the browser. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
