import fc from "fast-check";
import { archiveOf, sampleCsv } from "../../../../integration-tests/support/settlements/archive";
import { SETTLEMENT_FIGURES, PAYOUT_KINDS } from "../../../types";
import {
  decimalText,
  readSettlementFile,
  SettlementFileError,
  type SettlementLine,
} from "../index";

const header = sampleCsv().split("\n")[0]!.replace("\uFEFF", "").split(",");
const TYPES = [
  "Sale",
  "Refund",
  "Adjustment",
  "Dispute Settlement",
  "Service Fee",
  "Reserve",
  "Release Reserve",
  "Campaigns",
  "Instant Transfer",
  "",
];
const AMOUNT_TYPES = [
  "Product Price",
  "Promo Code",
  "Total Walmart Funded Savings",
  "Product tax",
  "Product tax withheld",
  "Other tax (Fees)",
  "Shipping",
  "Shipping tax",
  "Shipping tax withheld",
  "Commission on Product",
  "Commission on Shipping",
  "Fee/Reimbursement",
  "Item Fees",
  "WFS Inventory Fee/Reimbursement",
  "SEM Marketing Fee",
  "Review Accelerator",
  "ExcessRefundAdjustment",
  "Extra Discount",
  "Net Payable",
  "",
];

const word = fc.oneof(fc.constantFrom("a", 'Mug, 12" blue', "two\nlines", "ünï"), fc.string());
/** Cents, in one of the ways in which they are written. */
const amount = fc
  .tuple(
    fc.integer({ min: -10_000_000, max: 10_000_000 }),
    fc.constantFrom("full", "short", "grouped"),
  )
  .map(([cents, style]) => ({ cents, text: written(cents, style) }));
const row = fc.record({
  type: fc.oneof(fc.constantFrom(...TYPES), word),
  amountType: fc.oneof(fc.constantFrom(...AMOUNT_TYPES), word),
  description: word,
  sku: word,
  amount,
});
const file = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 40 }),
  extra: fc.uniqueArray(fc.constantFrom("Payment Date", "Campaign Id", "Ship to Country"), {
    maxLength: 3,
  }),
  shuffle: fc.integer({ min: 0, max: 33 }),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  mark: fc.boolean(),
});

function written(cents: number, style: string): string {
  const text = (cents / 100).toFixed(2);
  if (style === "short")
    return text
      .replace(/0+$/, "")
      .replace(/\.$/, "")
      .replace(/^(-?)0\./, "$1.");
  return style === "grouped" ? text.replace(/\B(?=(\d{3})+\.)/g, ",") : text;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function csvOf({
  rows,
  extra,
  shuffle,
  lineEnd,
  mark,
}: typeof file extends fc.Arbitrary<infer T> ? T : never): string {
  const columns = [...header.slice(shuffle), ...header.slice(0, shuffle), ...extra];
  const line = (cells: Record<string, string>) =>
    columns.map((column) => quoted(cells[column] ?? "")).join(",");
  return [
    `${mark ? "\uFEFF" : ""}${columns.join(",")}`,
    `Number of Lines in file ${rows.length}`,
    line({ "Transaction Type": "PaymentSummary", "Total Payable": "1.00", Currency: "USD" }),
    ...rows.map((one) =>
      line({
        "Transaction Type": one.type,
        "Amount Type": one.amountType,
        "Transaction Description": one.description,
        "Partner Item Id": one.sku,
        Amount: one.amount.text,
        "Campaign Id": "42",
      }),
    ),
  ].join(lineEnd);
}

async function linesOf(content: Buffer): Promise<SettlementLine[]> {
  const lines: SettlementLine[] = [];
  for await (const { line } of readSettlementFile(content)) if (line) lines.push(line);
  return lines;
}

/** Exact: decimal digits with at most two decimals. */
const centsOf = (digits: string) => {
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  return (digits.startsWith("-") ? -1 : 1) * Number(whole + fraction.padEnd(2, "0"));
};

it("keeps every row and every cent, whatever types, columns and spellings there are", async () => {
  await fc.assert(
    fc.asyncProperty(file, async (generated) => {
      const summaryType = generated.rows.some(({ type }) =>
        /^\s*payment\s*summary\s*$/i.test(type),
      );
      fc.pre(!summaryType);
      const lines = await linesOf(await archiveOf({ "a.csv": csvOf(generated) }));
      expect(lines.map(({ amount: digits }) => centsOf(digits) + 0)).toEqual(
        generated.rows.map(({ amount: { cents } }) => cents),
      );
      expect(lines.map(({ position }) => position)).toEqual(lines.map((_, index) => index + 1));
      for (const [index, line] of lines.entries()) {
        expect(SETTLEMENT_FIGURES).toContain(line.figure);
        expect(PAYOUT_KINDS).toContain(line.kind);
        if (generated.extra.includes("Campaign Id")) expect(line.details["Campaign Id"]).toBe("42");
        if (AMOUNT_TYPES.includes(generated.rows[index]!.amountType))
          expect(line.amount_type).toBe(generated.rows[index]!.amountType);
      }
    }),
    { numRuns: 150 },
  );
});

it("reads a damaged archive as a whole or not at all, and never fails in another way", async () => {
  const whole = await archiveOf({ "a.csv": sampleCsv() });
  const good = await linesOf(whole);
  const damage = fc.oneof(
    fc.integer({ min: 0, max: whole.length - 1 }).map((length) => whole.subarray(0, length)),
    fc
      .tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }))
      .map(([at, bits]) => {
        const copy = Buffer.from(whole);
        copy[at] = copy[at]! ^ bits;
        return copy;
      }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from("PK"), bytes])),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (content) => {
      const result = await linesOf(content).catch((error: unknown) => error);
      if (result instanceof SettlementFileError) return;
      expect(result).toEqual(good);
    }),
    { numRuns: 400 },
  );
});

it("reads text that is cut anywhere up to a whole row, and never fails in another way", async () => {
  const csv = sampleCsv();
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: csv.length }), async (length) => {
      const content = await archiveOf({ "a.csv": csv.slice(0, length) });
      const result = await linesOf(content).catch((error: unknown) => error);
      expect(result instanceof SettlementFileError || Array.isArray(result)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["39.98", "39.98"],
  ["-3", "-3"],
  ["-7.9", "-7.9"],
  [".5", "0.5"],
  ["-.5", "-0.5"],
  ["5.", "5"],
  ["+1.20", "1.20"],
  ["0007", "7"],
  ["-0.00", "0.00"],
  ["$1,234.50", "1234.50"],
  ["(3.00)", "-3.00"],
  ["1,234,567", "1234567"],
  ["", null],
  ["-", null],
  [".", null],
  ["n/a", null],
  ["1e3", null],
  ["1.2.3", null],
])("reads the amount %j as %j", (text, digits) => {
  expect(decimalText(text)).toBe(digits);
});
