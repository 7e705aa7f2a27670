import fc from "fast-check";
import type { CancellationReason } from "../../../mapping";
import type { WalmartOrderLineRow, WalmartUpdateRow } from "../../../modules/walmart/types";
import {
  type ItemQuantity,
  mergeItems,
  requireCancelableLine,
  requireCancelableUnits,
} from "../items-to-cancel";
import type { MedusaOrder } from "../../medusa/medusa-order";

const REASON: CancellationReason = "SELLER_CANCEL_OUT_OF_STOCK";
const line = (more: Partial<WalmartOrderLineRow> = {}) =>
  ({
    line_item_id: "mug",
    line_number: "1",
    sku: "MUG",
    created: 0,
    acknowledged: 3,
    shipped: 0,
    delivered: 0,
    cancel_requested: false,
    ...more,
  }) as WalmartOrderLineRow;
const update = (kind: string, payload: unknown) =>
  ({ kind, payload }) as unknown as WalmartUpdateRow;
const shipOf = (quantity: number) =>
  update("ship", {
    fulfillment_id: "ful_1",
    shipped_at: "2026-01-01T00:00:00Z",
    items: [{ line_item_id: "mug", quantity }],
    labels: [],
    carrier: null,
    mapped_carrier: null,
  });
const cancelOf = (quantity: number) =>
  update("cancel", { reason: REASON, items: [{ line_item_id: "mug", quantity }] });
const WHOLE = update("cancel", { reason: REASON, items: null });
const cancelLine = (line_number: string, quantity: number) =>
  update("cancel", { reason: REASON, items: null, lines: [{ line_number, quantity }] });
const medusa = (quantity: number, fulfilled_quantity: number, canceled_at: string | null = null) =>
  ({
    canceled_at,
    items: [{ id: "mug", detail: { quantity, fulfilled_quantity } }],
  }) as unknown as MedusaOrder;

const check = (
  quantity: number,
  {
    lines = [line()],
    open = [] as WalmartUpdateRow[],
    order = null as MedusaOrder | null,
    reason = REASON as CancellationReason,
    line_item_id = "mug",
  } = {},
): string | null => {
  try {
    requireCancelableUnits({ line_item_id, quantity }, reason, lines, open, order);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("requireCancelableUnits", () => {
  it.each<[string, Parameters<typeof check>, RegExp | null]>([
    ["all open units", [3], null],
    ["one unit too many", [4], /4 units .* only 3 can/],
    ["over two lines", [5, { lines: [line(), line({ created: 2, acknowledged: 0 })] }], null],
    ["next to a pending shipment", [3, { open: [shipOf(2)] }], /3 units .* only 1 can/],
    ["next to a pending cancellation", [1, { open: [cancelOf(3)] }], /1 units .* only 0 can/],
    ["next to a pending cancellation by line", [3, { open: [cancelLine("1", 1)] }], /only 2 can/],
    ["next to a pending cancellation of everything", [1, { open: [WHOLE] }], /only 0 can/],
    ["next to other messages", [3, { open: [update("acknowledge", {})] }], null],
    ["that are fulfilled", [2, { order: medusa(3, 2) }], /2 units .* only 1 can .*fulfillment/],
    ["that were removed in Medusa alone", [1, { order: medusa(2, 2) }], null],
    ["of an order canceled in Medusa", [3, { order: medusa(3, 2, "2026-01-01") }], null],
    [
      "of another item",
      [1, { line_item_id: "plate" }],
      /"plate" is not part of this Walmart order/,
    ],
  ])("units %s", (_, args, message) => {
    const found = check(...args);
    if (message) expect(found).toMatch(message);
    else expect(found).toBeNull();
  });

  it("accepts the buyer's reason only for lines with a cancel request", () => {
    const reason: CancellationReason = "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";
    const lines = [line(), line({ acknowledged: 1, cancel_requested: true })];
    expect(check(1, { lines, reason })).toBeNull();
    expect(check(2, { lines, reason })).toMatch(/2 units .* only 1 can/);
    expect(check(1, { lines: [line()], reason })).toMatch(/did not ask/);
  });
});

describe("requireCancelableLine", () => {
  const lines = [line({ line_item_id: null })];
  const checkLine = (line_number: string, quantity: number, open: WalmartUpdateRow[] = []) => {
    requireCancelableLine({ line_number, quantity }, REASON, lines, open);
    return "fine";
  };

  it("counts what the line has left, less what is being canceled", () => {
    expect(checkLine("1", 3)).toBe("fine");
    expect(checkLine("1", 2, [cancelLine("1", 1), cancelLine("2", 9)])).toBe("fine");
    expect(() => checkLine("1", 4)).toThrow(/4 units .*MUG.* only 3 can/);
    expect(() => checkLine("1", 3, [cancelLine("1", 1)])).toThrow(/only 2 can/);
    expect(() => checkLine("1", 1, [WHOLE])).toThrow(/only 0 can/);
    expect(() => checkLine("2", 1)).toThrow(/no line "2"/);
  });

  it("accepts the buyer's reason only for a line with a cancel request", () => {
    const reason: CancellationReason = "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";
    const one = { line_number: "1", quantity: 1 };
    expect(() => requireCancelableLine(one, reason, lines, [])).toThrow(/did not ask/);
    const asked = [line({ cancel_requested: true })];
    expect(requireCancelableLine(one, reason, asked, [])).toBeUndefined();
  });
});

describe("mergeItems", () => {
  it("lists each item once, sorted by id, with the sum of its units", () => {
    const items = fc.array(
      fc.record({
        line_item_id: fc.constantFrom("a", "b", "c"),
        quantity: fc.integer({ min: 1, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(items, (given) => {
        const merged = mergeItems(given);
        const ids = merged.map((item) => item.line_item_id);
        expect(ids).toEqual([...new Set(ids)].sort());
        const unitsOf = (list: ItemQuantity[], id: string) =>
          list.filter((one) => one.line_item_id === id).reduce((sum, one) => sum + one.quantity, 0);
        for (const id of ["a", "b", "c"]) expect(unitsOf(merged, id)).toBe(unitsOf(given, id));
        expect(mergeItems([...given].reverse())).toEqual(merged);
      }),
    );
  });
});
