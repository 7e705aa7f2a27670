import { displayIdOf, faultOfRow, parcelKeyOf, rowKeyOf } from "../batch-rows";

describe("displayIdOf", () => {
  it.each([
    [12, 12],
    ["12", 12],
    ["#12", 12],
    [" # 12 ", 12],
    ["twelve", null],
    ["1.5", null],
    [1.5, null],
    [-1, null],
    ["", null],
    [null, null],
  ])("reads %j as %j", (given, expected) => {
    expect(displayIdOf(given)).toBe(expected);
  });
});

describe("faultOfRow", () => {
  const row = { purchase_order_id: "1", tracking_number: "X1" };
  it.each([
    [{}, null],
    [{ quantity: 2 }, null],
    [{ tracking_number: "  " }, /^tracking_number: /],
    [{ purchase_order_id: undefined }, /^purchase_order_id: /],
    [{ purchase_order_id: undefined, display_id: "#7" }, null],
    [{ display_id: "x" }, /^display_id: "x" is not the number/],
    [{ quantity: 0 }, /^quantity: /],
    [{ quantity: 1.5 }, /^quantity: /],
  ])("judges %j", (change, expected) => {
    const fault = faultOfRow({ ...row, ...change });
    if (expected === null) expect(fault).toBeNull();
    else expect(fault).toMatch(expected);
  });
});

it("knows the same parcel and the same row in another spelling", () => {
  const one = { tracking_number: "9400 1000-0000", carrier: "usps", sku: "A" };
  const other = { tracking_number: "940010000000", carrier: "USPS", sku: "B" };
  expect(parcelKeyOf(one)).toBe(parcelKeyOf(other));
  expect(rowKeyOf(one)).not.toBe(rowKeyOf(other));
  expect(rowKeyOf(one)).toBe(rowKeyOf({ ...other, sku: "A", quantity: null }));
});
