import { useTranslation } from "react-i18next";
import {
  PAYOUT_KINDS,
  type AdminWalmartPayout,
  type AdminWalmartPayoutMonth,
} from "../../../../types";
import { type CsvColumn, saveFile } from "../../../format/csv";
import { readPayoutCsv, readPayoutMonths } from "../../../hooks/api/payouts";
import { useAction } from "../../../hooks/use-action";
import { useCsv } from "../../../hooks/use-csv";
import { useFormat } from "../../../hooks/use-format";
import { payoutCsv } from "./payout-csv";

/** Writes payouts as a CSV file in the merchant's language. */
export function usePayoutsCsv(): (payouts: AdminWalmartPayout[]) => string {
  const { t } = useTranslation("walmart");
  const csv = useCsv();
  const { column } = csv;
  const kinds = useKindColumns();
  const columns: CsvColumn<AdminWalmartPayout>[] = [
    column("settlement", (row) => row.report_date),
    csv.account(),
    column("periodStart", (row) => row.period_start),
    column("periodEnd", (row) => row.period_end),
    column("paidOn", (row) => row.paid_on),
    column("status", (row) => t(`payouts.status.${row.status}`)),
    column("totalPayable", (row) => row.total),
    column("difference", (row) => row.difference),
    column("currency", (row) => row.currency_code.toUpperCase()),
    column("lines", (row) => row.line_count),
    column("orderLines", (row) => row.order_line_count),
    column("unmatchedLines", (row) => row.unmatched_line_count),
    column("details", (row) => row.problem),
    ...kinds,
  ];
  return (payouts) => csv.file(columns, payouts);
}

/** Downloads the lines of a payout as a CSV file. */
export function useDownloadPayout() {
  const { t } = useTranslation("walmart");
  const { decimal } = useFormat();
  return useAction({
    act: async ({ id, report_date }: Pick<AdminWalmartPayout, "id" | "report_date">) => {
      const file = payoutCsv(await readPayoutCsv(id), { t, decimal });
      saveFile(`walmart-payout-${report_date}.csv`, file, "text/csv;charset=utf-8");
    },
    done: () => t("payouts.downloaded"),
  });
}

/** Downloads the totals of each month as a CSV file. */
export function useDownloadMonths() {
  const { t } = useTranslation("walmart");
  const csv = useCsv();
  const { column } = csv;
  const kinds = useKindColumns();
  const columns: CsvColumn<AdminWalmartPayoutMonth>[] = [
    column("month", (row) => row.month),
    column("currency", (row) => row.currency_code.toUpperCase()),
    column("payouts", (row) => row.payout_count),
    column("totalPayable", (row) => row.total),
    ...kinds,
  ];
  return useAction({
    act: async (account_id: string | undefined) => {
      const months = await readPayoutMonths(account_id);
      saveFile("walmart-payouts-by-month.csv", csv.file(columns, months), "text/csv");
    },
    done: () => t("payouts.months.downloaded"),
  });
}

/** The sums of payouts, or of months, by what they are for. */
function useKindColumns(): CsvColumn<Pick<AdminWalmartPayout, "kind_sums">>[] {
  const { t } = useTranslation("walmart");
  return PAYOUT_KINDS.map((kind) => ({
    head: t(`payouts.kinds.${kind}`),
    value: ({ kind_sums }) => kind_sums[kind] ?? 0,
  }));
}
