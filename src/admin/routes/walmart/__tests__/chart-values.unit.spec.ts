import { barHeights, median, total } from "../chart-values";

const bars = (...values: (number | null)[]) =>
  values.map((value, index) => ({ date: `2026-11-0${index + 1}`, value }));

it.each([
  [[], null],
  [[null], null],
  [[5], 5],
  [[1, 9, 5], 5],
  [[1, 3, null], 2],
])("the median of %j is %j", (values, middle) => {
  expect(median(values)).toBe(middle);
});

it("adds up existing values", () => {
  expect(total([1, null, 2.5])).toBe(3.5);
});

it("fills the height with the highest bar, and keeps small ones visible", () => {
  expect(barHeights(bars(200, 100, 1, 0, null))).toEqual([100, 50, 3, 0, null]);
  expect(barHeights(bars(0, null))).toEqual([0, null]);
});
