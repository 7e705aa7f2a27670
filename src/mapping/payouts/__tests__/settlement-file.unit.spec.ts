import { archiveOf, sampleCsv } from "../../../../integration-tests/support/settlements/archive";
import { type Decimal, sum } from "../../decimal";
import { readSettlementFile, SettlementFileError, type SettlementLine } from "../index";
import type { SettlementSummary } from "../settlement-row";

async function read(content: Buffer, options?: { allowCsv?: boolean }) {
  const lines: SettlementLine[] = [];
  const summaries: SettlementSummary[] = [];
  for await (const record of readSettlementFile(content, options)) {
    if (record.line) lines.push(record.line);
    else summaries.push(record.summary);
  }
  return { lines, summaries };
}

async function errorOf(content: Buffer, options?: { allowCsv?: boolean }): Promise<string> {
  const error: unknown = await read(content, options).catch((thrown: unknown) => thrown);
  if (error instanceof SettlementFileError) return error.code;
  throw new Error("expected a SettlementFileError", { cause: error });
}

function sums(lines: SettlementLine[], key: keyof SettlementLine): Record<string, number> {
  const totals = new Map<string, Decimal>();
  for (const line of lines) {
    const name = String(line[key]);
    totals.set(name, sum([totals.get(name) ?? 0, Number(line.amount)]));
  }
  return Object.fromEntries([...totals].map(([name, total]) => [name, total.toNumber()]));
}

const zipped = (csv: string | Buffer) => archiveOf({ "ReconReport.csv": csv });
const header = sampleCsv().split("\n")[0]!;

describe("the sample", () => {
  it("is read to the cent: the summary, every row, and the sums by amount type", async () => {
    const { lines, summaries } = await read(await zipped(sampleCsv()));
    expect(summaries).toEqual([
      {
        period_start: "2026-11-10",
        period_end: "2026-11-23",
        paid_on: "2026-11-24",
        total: "95.95",
        currency_code: "usd",
        description: "Deposited in PAYONEER account",
      },
    ]);
    expect(lines).toHaveLength(46);
    expect(sum(lines.map(({ amount }) => Number(amount))).toNumber()).toBe(95.95);
    expect(sums(lines, "amount_type")).toEqual({
      "Product Price": 110.86,
      "Product tax": 9.38,
      "Product tax withheld": -9.38,
      Shipping: 5.99,
      "Shipping tax": 0.49,
      "Shipping tax withheld": -0.49,
      "Commission on Shipping": -0.9,
      "Commission on Product": -12.41,
      "Fee/Reimbursement": 20.02,
      "Total Walmart Funded Savings": 3,
      "Promo Code": -1,
      "Other tax (Fees)": 0.34,
      "SEM Marketing Fee": -20,
      "Review Accelerator": -3,
      "": -6.95,
    });
  });

  it("has nothing that is unknown, and each row in one kind and one figure", async () => {
    const { lines } = await read(await zipped(sampleCsv()));
    expect(sums(lines, "kind")).toEqual({
      sales: 155.35,
      refunds: -36.11,
      shipping: 5.99,
      tax: 0.34,
      commission: -19.69,
      labels: -15.08,
      wfs: -16.84,
      advertising: -23,
      adjustments: 49.99,
      reserve: -5,
    });
    const order = lines.filter((line) => line.purchase_order_id === "129112345678901");
    expect(sums(order, "figure")).toEqual({
      product: 52.48,
      tax: 0,
      shipping: 5.99,
      commission: -8.78,
      refunds: -10.62,
      other_fees: -15.08,
    });
  });

  it("keeps every other column by its name", async () => {
    const { lines } = await read(await zipped(sampleCsv()));
    expect(lines[0]).toMatchObject({
      position: 1,
      transaction_key: "2026_11_12_742224",
      posted_on: "2026-11-11",
      quantity: 2,
      sku: "TSHIRT-RED-M",
      details: {
        "Partner GTIN": "00850030773067",
        "Ship to State": "TX",
        "Fulfillment Type": "Seller Fulfilled",
        "Purchase Order line #": "1",
      },
    });
    // A period of its own, and the two quotes that stand for an empty cell.
    const storage = lines.find((line) => line.description === "WFS Storage Fee");
    expect(storage).toMatchObject({ period_start: "2026-10-01", period_end: "2026-10-31" });
    expect(lines[0]).toMatchObject({ period_start: null, purchase_order_id: "129112345678901" });
  });
});

describe("columns", () => {
  it("are read by name, in any order and case, and further ones are kept", async () => {
    const csv = [
      "AMOUNT,Item Condition,transaction type,Total  Payable,Amount Type,Item Condition,",
      ",,PaymentSummary,-2.50,,,",
      "-3,New,Sale,,Comet,Used,x",
      '.5,"""""",Sale,,Comet,,',
    ].join("\r\n");
    const { lines, summaries } = await read(await zipped(csv));
    expect(summaries[0]).toMatchObject({ total: "-2.50", currency_code: "usd", period_end: null });
    expect(lines.map(({ amount, details }) => [amount, details])).toEqual([
      ["-3", { "Item Condition": "New", "Item Condition (6)": "Used", "Column 7": "x" }],
      ["0.5", {}],
    ]);
    expect(lines[0]).toMatchObject({ kind: "unknown", figure: "other_fees" });
  });

  it("may be more than the row of names has, and fewer at the end", async () => {
    const csv = `${header}\n,,1.00,,,,PaymentSummary\n,,,,,,Sale,,,,,,1.00,Product Price`;
    expect(await errorOf(await zipped(csv))).toBe("truncated");
    const row = `,,,,,,Sale,,,,,,1.00,Product Price${",".repeat(20)}`;
    const longer = `${header}\n,,1.00,,,,PaymentSummary${",".repeat(27)}\n${row},extra`;
    const { lines } = await read(await zipped(longer));
    expect(lines[0]?.details).toEqual({ "Column 35": "extra" });
  });
});

describe("amounts that cannot be read", () => {
  it("count as 0, are marked and keep their text", async () => {
    const row = (amount: string) => `,,,,,13/45/2026,Sale,,,,,,${amount},Comet${",".repeat(20)}`;
    const csv = [header, `,,1.00,,,,PaymentSummary${",".repeat(27)}`, row("n/a"), row("")].join(
      "\n",
    );
    const { lines } = await read(await zipped(csv));
    expect(
      lines.map(({ amount, is_unreadable, details }) => [amount, is_unreadable, details]),
    ).toEqual([
      ["0", true, { Amount: "n/a", "Transaction Posted Timestamp": "13/45/2026" }],
      ["0", false, { "Transaction Posted Timestamp": "13/45/2026" }],
    ]);
  });
});

describe("a file", () => {
  it("is refused with the reason if it is none", async () => {
    const cases: [code: string, content: Buffer][] = [
      ["empty", Buffer.alloc(0)],
      ["not_zip", Buffer.from("<html>Sorry</html>")],
      ["not_zip", Buffer.from(sampleCsv())],
      ["truncated", Buffer.from("PK and nothing else")],
      ["no_csv", await archiveOf({})],
      ["no_csv", await archiveOf({ "__MACOSX/._ReconReport.csv": "x" })],
      ["empty", await zipped("")],
      ["not_settlement", await zipped("a,b\n1,2\n")],
      ["old_format", await zipped("Walmart.com PO #,Type\n1,SALE\n")],
      ["no_rows", await zipped(`${header}\n`)],
      ["no_rows", await zipped(`${header}\nNumber of Lines in file 3\n`)],
      ["no_rows", await zipped(sampleCsv().split("\n").slice(0, 3).join("\n"))],
      ["truncated", await zipped(sampleCsv().slice(0, -40))],
      ["truncated", await zipped(`${sampleCsv()}"an open quote`)],
    ];
    for (const [code, content] of cases) expect(await errorOf(content)).toBe(code);
  });

  it("may be of a period in which nothing happened", async () => {
    const quiet = sampleCsv().split("\n").slice(0, 3).join("\n").replace("95.95", "0.00");
    const { lines, summaries } = await read(await zipped(quiet));
    expect([lines, summaries[0]?.total]).toEqual([[], "0.00"]);
  });

  it("may be the CSV file itself where that is allowed", async () => {
    const { lines } = await read(Buffer.from(sampleCsv()), { allowCsv: true });
    expect(lines).toHaveLength(46);
    expect(await errorOf(Buffer.from("a photo"), { allowCsv: true })).toBe("not_settlement");
  });

  it("is found among other files", async () => {
    const archive = await archiveOf({
      "__MACOSX/._a.csv": "x",
      "readme.txt": "Hello",
      "reports/a.CSV": sampleCsv(),
    });
    expect((await read(archive)).lines).toHaveLength(46);
  });
});
