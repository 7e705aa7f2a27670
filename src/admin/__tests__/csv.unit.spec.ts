import { toCsv } from "../lib/csv";

it("quotes what would break a row", () => {
  expect(toCsv(["a", "b"], [['say "hi"', "x,y"]])).toBe('\uFEFFa,b\r\n"say ""hi""","x,y"\r\n');
  expect(toCsv(["a"], [["two\nlines"], [null], [0], [false]])).toBe(
    '\uFEFFa\r\n"two\nlines"\r\n\r\n0\r\nfalse\r\n',
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("lets no spreadsheet run %j", (text) => {
  expect(toCsv(["a"], [[text]])).toContain(`'${text}`);
});

it("leaves negative numbers numbers", () => {
  expect(toCsv(["a"], [[-5]])).toBe("\uFEFFa\r\n-5\r\n");
});
