import Papa from "papaparse";
import { csvTime, plainCell, toCsv } from "../csv";
import { decimalSign } from "../intl";

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

it.each([
  "108000000000001",
  "200012345678901",
  "00123",
  "012345678905",
  "9400100000000000000000",
  "12E5",
  "1-2",
  "03/04",
])("keeps %s as text, which spreadsheets would change, and reads it again", (text) => {
  const file = toCsv(["a", "b"], [[text, "x"]]);
  expect(file).toContain(`"=""${text}"""`);
  const [, row] = Papa.parse<string[]>(file.replace("\uFEFF", "").trim()).data;
  expect(row?.map(plainCell)).toEqual([text, "x"]);
});

it.each(["2026-01-31", "12345", "SKU-001", "1Z999AA10123456784", "0", "0.5"])(
  "leaves %s as it is",
  (text) => {
    expect(toCsv(["a"], [[text]])).toBe(`\uFEFFa\r\n${text}\r\n`);
    expect(plainCell(text)).toBe(text);
  },
);

it("writes numbers and separators as spreadsheets expect them where the merchant lives", () => {
  expect(toCsv(["a", "b"], [[1.5, "x;y"]], decimalSign("de-DE"))).toBe(
    '\uFEFFa;b\r\n1,5;"x;y"\r\n',
  );
  expect(toCsv(["a", "b"], [[1.5, "x"]], decimalSign("en-US"))).toBe("\uFEFFa,b\r\n1.5,x\r\n");
});

it("writes moments as spreadsheets read them", () => {
  expect(csvTime("2026-03-10T12:05:00.000Z")).toMatch(/^2026-03-1[01] \d\d:\d5$/);
  expect(csvTime(null)).toBe("");
});
