import { parse } from "csv-parse/sync";
import type { PayoutInput } from "../../../src/simulator";
import { sampleCsv } from "./archive";

/** The invented settlement file as the simulator takes it: everything of it and nothing else. */
export function samplePayout(): PayoutInput {
  const rows = (
    parse(sampleCsv(), {
      bom: true,
      columns: true,
      relax_column_count: true,
    }) as Record<string, string>[]
  ).filter((row) => row["Transaction Type"] !== undefined);
  return {
    reportDate: "2026-11-24T12:00:00Z",
    periodEnd: "2026-11-23T12:00:00Z",
    rows: rows.filter((row) => row["Transaction Type"] !== "PaymentSummary"),
    totalPayable: 95.95,
  };
}
