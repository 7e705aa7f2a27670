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

describe("unitsToRestock", () => {
  it.each([
    ["all units, as chosen by the merchant", ON_ITS_WAY, line(2), [refund(2, true)], 2],
    ["none if the merchant chose not to", ARRIVED, line(2), [refund(2, false)], 0],
    ["all without a choice", ON_ITS_WAY, line(2), [refund(2, null)], 2],
    ["none that the buyer keeps, without a choice", ARRIVED, line(2, true), [refund(2, null)], 0],
    ["each part by its choice", ON_ITS_WAY, line(3), [refund(1, true), refund(2, false)], 1],
    ["none of a refund that failed", ON_ITS_WAY, line(0), [refund(2, true, "failed")], 0],
    ["what arrived, for a refund by Walmart", ARRIVED, line(2), [], 2],
    ["nothing before arrival, for a refund by Walmart", ON_ITS_WAY, line(2), [], 0],
    ["nothing that the buyer keeps, for a refund by Walmart", ARRIVED, line(2, true), [], 0],
    [
      "by the choice of a refund resolved elsewhere",
      ARRIVED,
      line(2),
      [refund(2, false, "resolved")],
      0,
    ],
    [
      "by the later choice if the resolved refund never happened",
      ARRIVED,
      line(2),
      [refund(2, false, "resolved"), refund(2, true)],
      2,
    ],
  ] as const)("%s", (_which, row, of, updates, expected) => {
    expect(unitsToRestock(row as never, of, updates)).toBe(expected);
  });
});
