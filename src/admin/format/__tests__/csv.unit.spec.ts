import type { AdminWalmartListing } from "../../../types";
import { LISTING_CSV } from "../../routes/walmart/listings/list";
import { rowsToCsv, toCsv } from "../csv";

it("quotes values that would break a row", () => {
  expect(toCsv(["a", "b"], [['say "hi"', "x,y"]])).toBe('\uFEFFa,b\r\n"say ""hi""","x,y"\r\n');
  expect(toCsv(["a"], [["two\nlines"], [null], [0], [false]])).toBe(
    '\uFEFFa\r\n"two\nlines"\r\n\r\n0\r\nfalse\r\n',
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])(
  "prevents spreadsheets from running %j",
  (text) => {
    expect(toCsv(["a"], [[text]])).toContain(`'${text}`);
  },
);

it("keeps negative numbers as numbers", () => {
  expect(toCsv(["a"], [[-5]])).toBe("\uFEFFa\r\n-5\r\n");
});

it("exports the expected and the confirmed values of a listing, and its problems", () => {
  const listing = {
    sku: "SKU-1",
    quantity: 3,
    walmart_quantity: 4,
    remedy: "Add a brand, please",
    unpublished_reasons: ["No brand", "No picture"],
  } as AdminWalmartListing;
  const [heads, row] = rowsToCsv(LISTING_CSV, [listing]).replace("\uFEFF", "").split("\r\n");
  const cells = Object.fromEntries(
    (heads ?? "").split(",").map((head, place) => [head, row?.split(/,(?! )/)[place]]),
  );
  expect(cells).toMatchObject({
    sku: "SKU-1",
    remedy: '"Add a brand, please"',
    quantity: "3",
    walmart_quantity: "4",
    unpublished_reasons: "No brand; No picture",
  });
});
