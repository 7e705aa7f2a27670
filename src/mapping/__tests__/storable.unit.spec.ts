import { storable } from "../storable";

describe("what PostgreSQL stores", () => {
  it.each<[unknown, unknown]>([
    ["plain", "plain"],
    ["🛒 naïve", "🛒 naïve"],
    ["a\u0000b", "a\uFFFDb"],
    ["half \ud83d", "half \uFFFD"],
    ["\udc00 half", "\uFFFD half"],
    [{ "k\u0000": ["\u0000", 1, null, true] }, { "k\uFFFD": ["\uFFFD", 1, null, true] }],
    [{ at: new Date(0) }, { at: new Date(0) }],
    [[], []],
    [undefined, undefined],
  ])("of %j is %j", (given, expected) => {
    expect(storable(given)).toEqual(expected);
  });
});
