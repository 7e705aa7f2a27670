import { useTranslation } from "react-i18next";
import { csvBuilder, type CsvBuilder } from "../format/csv-builder";
import { useAccounts } from "./api/accounts";
import { useFormat } from "./use-format";

/** Builds CSV exports in the merchant's language. */
export function useCsv(): CsvBuilder {
  const { t } = useTranslation("walmart");
  const { decimal, zone } = useFormat();
  const { data: accounts = [] } = useAccounts();
  return csvBuilder({ t, decimal, zone, accounts });
}
