import { ZipFile } from "yazl";
import { dollars } from "../../state/settlement-rows";
import type { SettlementRow, SimulatedSettlement } from "../../state/settlements";

const BYTE_ORDER_MARK = "\uFEFF";

/** The columns of the newest format, in their order. */
export const COLUMNS = [
  "Period Start Date",
  "Period End Date",
  "Total Payable",
  "Currency",
  "Transaction Key",
  "Transaction Posted Timestamp",
  "Transaction Type",
  "Transaction Description",
  "Customer Order #",
  "Customer Order line #",
  "Purchase Order #",
  "Purchase Order line #",
  "Amount",
  "Amount Type",
  "Ship Qty",
  "Commission Rate",
  "Base Commission Rate",
  "Transaction Reason Description",
  "Partner Item Id",
  "Partner GTIN",
  "Partner Item Name",
  "Product Tax Code",
  "Ship to State",
  "Ship to City",
  "Ship to Zipcode",
  "Contract Category",
  "Product Type",
  "Commission Rule",
  "Shipping Method",
  "Fulfillment Type",
  "Fulfillment Details",
  "Original Commission",
  "Commission Incentive Program",
  "Commission Saving",
] as const;

/** The file as it is downloaded: an archive with one CSV file, or what a fault makes of it. */
export async function fileOf(settlement: SimulatedSettlement): Promise<Buffer> {
  switch (settlement.fault) {
    case "empty":
      return Buffer.alloc(0);
    case "no_zip":
      return Buffer.from("<html><body>Service temporarily unavailable</body></html>");
    case "truncated_zip": {
      const whole = await archive(settlement, csvOf(settlement));
      return whole.subarray(0, Math.floor(whole.length / 2));
    }
    case "truncated_csv": {
      const csv = csvOf(settlement);
      // In the middle of the last row: nobody can say how many are missing.
      return archive(settlement, csv.slice(0, csv.lastIndexOf("\n", csv.length - 2) + 20));
    }
    case "no_rows":
      return archive(settlement, `${BYTE_ORDER_MARK}${settlement.columns.join(",")}\n`);
    default:
      return archive(settlement, csvOf(settlement));
  }
}

/** The text of the CSV file: columns, a line that counts, the summary, and one line for each amount. */
export function csvOf(settlement: SimulatedSettlement): string {
  const { columns, rows, periodStart, periodEnd, totalCents, reportDate } = settlement;
  const summary: SettlementRow = {
    "Period Start Date": periodStart,
    "Period End Date": periodEnd,
    "Total Payable": dollars(totalCents),
    Currency: "USD",
    "Transaction Posted Timestamp": reportDate.replace(/^(\d\d)(\d\d)/, "$1/$2/"),
    "Transaction Type": "PaymentSummary",
    "Transaction Description": "Deposited in PAYONEER account",
  };
  const lines = [
    columns.join(","),
    `Number of Lines in file ${rows.length + 3}`,
    toLine(columns, summary),
    ...rows.map((row) => toLine(columns, row)),
  ];
  return `${BYTE_ORDER_MARK}${lines.join("\n")}\n`;
}

function toLine(columns: readonly string[], row: SettlementRow): string {
  return columns
    .map((column, index) => {
      const value = row[column] ?? "";
      // Rows without a period begin with two quotes.
      if (index === 0 && value === "") return '""';
      return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
    })
    .join(",");
}

async function archive({ reportDate }: SimulatedSettlement, csv: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(csv), `ReconReport_${reportDate}.csv`);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
