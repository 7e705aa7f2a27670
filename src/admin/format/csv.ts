type CsvValue = string | number | boolean | null | undefined;

/** Spreadsheets run such values as formulas, and buyers choose their own names. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: CsvValue): string {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Comma-separated values (RFC 4180), with a byte order mark so that spreadsheets read UTF-8. */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Fields whose values fit into a cell. */
type CsvField<TRow> = {
  [Key in keyof TRow]-?: TRow[Key] extends CsvValue ? Key : never;
}[keyof TRow] &
  string;

/** The columns of an export: fields of the API under their own names, so that other programs can read them. */
export interface CsvColumns<TRow> {
  fields: readonly CsvField<TRow>[];
  /** Further columns, computed from a row. */
  computed?: Readonly<Record<string, (row: TRow) => CsvValue>>;
}

/** Rows of a list as a CSV file. */
export function rowsToCsv<TRow>(
  { fields, computed = {} }: CsvColumns<TRow>,
  rows: readonly TRow[],
): string {
  return toCsv(
    [...fields, ...Object.keys(computed)],
    rows.map((row) => [
      ...fields.map((field) => row[field] as CsvValue),
      ...Object.values(computed).map((compute) => compute(row)),
    ]),
  );
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
