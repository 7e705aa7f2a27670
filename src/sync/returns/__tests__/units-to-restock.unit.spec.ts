import { unitsToRestock } from "../units-to-restock";

type Update = Parameters<typeof unitsToRestock>[2][number];

const refund = (quantity: number, restock: boolean | null, state = "confirmed"): Update => ({
  kind: "refund",
  state: state as Update["state"],
  payload: { lines: [{ return_order_line_number: 1, quantity }], restock },
});
const line = (refunded_quantity: number, keep_it = false) => ({
  return_order_line_number: 1,
  refunded_quantity,
  keep_it,
});
const ARRIVED = { received_at: "2026-01-01T00:00:00Z" };
const ON_ITS_WAY = { received_at: null };

describe("units that are put back into stock", () => {
  it.each([
    ["as the merchant wished", ON_ITS_WAY, line(2), [refund(2, true)], 2],
    ["none against the merchant's wish", ARRIVED, line(2), [refund(2, false)], 0],
    ["all without a wish", ON_ITS_WAY, line(2), [refund(2, null)], 2],
    ["none that the buyer keeps, without a wish", ARRIVED, line(2, true), [refund(2, null)], 0],
    ["in parts, each by its wish", ON_ITS_WAY, line(3), [refund(1, true), refund(2, false)], 1],
    ["none of a refund that failed", ON_ITS_WAY, line(0), [refund(2, true, "failed")], 0],
    ["of Walmart's own refund what has arrived", ARRIVED, line(2), [], 2],
    ["of Walmart's own refund nothing before", ON_ITS_WAY, line(2), [], 0],
    ["of Walmart's own refund nothing that is kept", ARRIVED, line(2, true), [], 0],
    [
      "by the wish of what was refunded elsewhere",
      ARRIVED,
      line(2),
      [refund(2, false, "resolved")],
      0,
    ],
    [
      "by the later wish, if what was resolved never happened",
      ARRIVED,
      line(2),
      [refund(2, false, "resolved"), refund(2, true)],
      2,
    ],
  ] as const)("%s", (_which, row, of, updates, expected) => {
    expect(unitsToRestock(row as never, of, updates)).toBe(expected);
  });
});
