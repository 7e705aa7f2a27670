import Papa from "papaparse";
import type { AdminWalmartListing, AdminWalmartOrder } from "../../../types";
import resources from "../../i18n";
import { plainCell } from "../csv";
import { ordersCsv } from "../../routes/walmart/orders/orders-csv";
import { readShipList } from "../../routes/walmart/orders/ship-list";
import { listingCsvColumns } from "../../routes/walmart/listings/listing-csv-columns";
import { csvBuilder } from "../csv-builder";

type Texts = { [key: string]: string | Texts };

const LANGUAGES = Object.keys(resources) as (keyof typeof resources)[];

const builder = (language: keyof typeof resources) =>
  csvBuilder({
    t: (key) =>
      key
        .split(".")
        .reduce<string | Texts>(
          (texts, part) => (texts as Texts)[part] ?? key,
          resources[language].walmart,
        ) as string,
    decimal: language === "en" ? "." : ",",
    zone: "CT",
    accounts: [{ id: "acc_1", name: "Main" }],
  });

function read(file: string): Record<string, string>[] {
  const [heads = [], ...rows] = Papa.parse<string[]>(file.replace("\uFEFF", "").trim()).data;
  return rows.map((row) =>
    Object.fromEntries(heads.map((head, index) => [head, plainCell(row[index] ?? "")])),
  );
}

const order = {
  account_id: "acc_1",
  purchase_order_id: "108000000000001",
  customer_order_id: "200012345678901",
  display_id: 12,
  status: "open",
  item_count: 3,
  total: 30.5,
  currency_code: "usd",
  buyer_name: "Pat Tester",
  items: [
    {
      sku: "00123",
      title: "Mug",
      quantity: 2,
      to_ship: 2,
      parcels: [{ carrier: "USPS", tracking_number: "9400100000000000000000" }],
    },
    { sku: "CAP", title: "Cap", quantity: 1, to_ship: 0, parcels: [] },
  ],
} as unknown as AdminWalmartOrder;

const texts = {
  status: () => "Open",
  problem: () => null,
  shipMethod: () => null,
  reason: () => null,
};

it("exports orders item by item, with SKU, account and tracking, and amounts once", () => {
  const rows = read(ordersCsv(builder("en"), texts, [order, { ...order, items: [] }]));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    "Purchase order": "108000000000001",
    "Medusa order": "#12",
    Account: "Main",
    SKU: "00123",
    Quantity: "2",
    Carrier: "USPS",
    "Tracking number": "9400100000000000000000",
    "Order total": "30.5",
    Currency: "USD",
    "Return requested": "No",
  });
  expect(rows[1]).toMatchObject({ SKU: "CAP", "Units to ship": "0", "Order total": "" });
  expect(rows[2]).toMatchObject({ SKU: "", "Order total": "30.5" });
});

describe.each(LANGUAGES)("in %s", (language) => {
  it("has heads in plain words, each once", () => {
    const listing = listingCsvColumns(builder(language), () => "");
    for (const { head } of listing) expect(head).not.toMatch(/_|^csv\./);
    expect(new Set(listing.map(({ head }) => head)).size).toBe(listing.length);
  });

  it("exports orders in a form that Ship many reads again", () => {
    const { rows, fault } = readShipList(ordersCsv(builder(language), texts, [order]));
    expect(fault).toBeNull();
    expect(rows[0]?.shipment).toEqual({
      purchase_order_id: "108000000000001",
      sku: "00123",
      quantity: 2,
      carrier: "USPS",
      tracking_number: "9400100000000000000000",
    });
  });
});

it("exports the expected and the confirmed values of a listing, and its problems", () => {
  const listing = {
    account_id: "acc_1",
    sku: "SKU-1",
    quantity: 3,
    walmart_quantity: 4,
    currency_code: "usd",
    remedy: "Add a brand, please",
    unpublished_reasons: ["No brand", "No picture"],
  } as AdminWalmartListing;
  const csv = builder("en");
  expect(
    read(
      csv.file(
        listingCsvColumns(csv, () => "Error"),
        [listing],
      ),
    )[0],
  ).toMatchObject({
    SKU: "SKU-1",
    Account: "Main",
    Status: "Error",
    "What to do": "Add a brand, please",
    Stock: "3",
    "Stock on Walmart": "4",
    "Reasons from Walmart": "No brand; No picture",
  });
});
