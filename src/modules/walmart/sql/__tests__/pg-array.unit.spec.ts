import { pgArray } from "../pg-array";

describe("a text array", () => {
  it.each([
    [[], "{}"],
    [["a", "b"], '{"a","b"}'],
    [['a"b', "c,d", "e\\f", "{g}"], '{"a\\"b","c,d","e\\\\f","{g}"}'],
    [["two\nlines"], '{"two\nlines"}'],
  ])("of %j is %s", (given, expected) => {
    expect(pgArray(given)).toBe(expected);
  });
});
