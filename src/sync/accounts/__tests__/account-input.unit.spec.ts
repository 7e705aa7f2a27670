import { mergeSettings, placeOf } from "../account-input";

describe("mergeSettings", () => {
  it.each([
    [{}, undefined, {}],
    [{ a: 1 }, undefined, { a: 1 }],
    [{ a: 1 }, {}, { a: 1 }],
    [{ a: 1, b: 2 }, { b: 3 }, { a: 1, b: 3 }],
    [{ a: 1, b: 2 }, { b: null }, { a: 1 }],
    [{ a: { x: 1 } }, { a: { y: 2 } }, { a: { y: 2 } }],
    [{ a: 1 }, { a: undefined }, { a: 1 }],
    [{ a: true }, { a: false }, { a: false }],
  ])("merges %j with %j into %j", (stored, given, expected) => {
    expect(mergeSettings(stored, given)).toEqual(expected);
  });
});

describe("placeOf", () => {
  it("keeps only the ids that are given", () => {
    expect(placeOf({})).toEqual({});
    expect(
      placeOf({ region_id: null, sales_channel_id: undefined, shipping_option_id: "" }),
    ).toEqual({});
    expect(placeOf({ region_id: "reg_1", stock_location_id: "sloc_1" })).toEqual({
      region_id: "reg_1",
      stock_location_id: "sloc_1",
    });
  });
});
