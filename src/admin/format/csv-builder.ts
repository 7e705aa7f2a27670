import type { AdminWalmartAccount } from "../../types";
import type { CsvHead } from "../i18n/csv/en";
import { csvTime, rowsToCsv, type CsvColumn, type CsvValue, type DecimalSign } from "./csv";

interface CsvContext {
  t: (key: string) => string;
  decimal: DecimalSign;
  /** The name of the browser's time zone. */
  zone: string;
  accounts: readonly Pick<AdminWalmartAccount, "id" | "name">[];
}

/** Makes the columns of exports, with heads in the merchant's language, and their files. */
export function csvBuilder({ t, decimal, zone, accounts }: CsvContext) {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const column = <TRow>(name: CsvHead, value: (row: TRow) => CsvValue): CsvColumn<TRow> => ({
    head: t(`csv.${name}`),
    value,
  });
  return {
    column,
    /** The name of a row's account. */
    account: <TRow extends { account_id: string }>(): CsvColumn<TRow> =>
      column("account", ({ account_id }) => names.get(account_id) ?? account_id),
    time: <TRow>(name: CsvHead, at: (row: TRow) => string | null | undefined): CsvColumn<TRow> => ({
      head: `${t(`csv.${name}`)} (${zone})`,
      value: (row) => csvTime(at(row)),
    }),
    flag: <TRow>(name: CsvHead, value: (row: TRow) => boolean): CsvColumn<TRow> =>
      column(name, (row) => t(value(row) ? "csv.yes" : "csv.no")),
    file: <TRow>(columns: readonly CsvColumn<TRow>[], rows: readonly TRow[]): string =>
      rowsToCsv(columns, rows, decimal),
  };
}

export type CsvBuilder = ReturnType<typeof csvBuilder>;
