import { CANCELLATION_REASONS, CUSTOMER_CANCELLATION_REASON } from "../../../../types";
import {
  canCancel,
  canCancelWhole,
  cancellableItems,
  cancellationUnderWay,
  offeredReasons,
  planBuyerRequest,
  planCancellation,
} from "../cancellation";
import { line, order, quantities, update } from "../../../__tests__/fixtures";

const OUT_OF_STOCK = "SELLER_CANCEL_OUT_OF_STOCK";
const partlyShipped = () =>
  order({
    lines: [
      line({ quantity: 3, quantities: quantities({ shipped: 2, acknowledged: 1 }) }),
      line({ line_number: "2", line_item_id: "item_b" }),
    ],
  });

describe("offered reasons", () => {
  it("exclude the customer's reason unless the buyer asked", () => {
    expect(offeredReasons(order())).not.toContain(CUSTOMER_CANCELLATION_REASON);
    expect(offeredReasons(order())).toHaveLength(CANCELLATION_REASONS.length - 1);
  });

  it("include all of Walmart's reasons if the buyer asked", () => {
    expect(offeredReasons(order({ cancel_requested: true }))).toEqual([...CANCELLATION_REASONS]);
  });
});

describe("items that can be canceled", () => {
  it("add up the lines of one Medusa item", () => {
    const items = cancellableItems(order({ lines: [line(), line({ line_number: "2" })] }));
    expect(items).toEqual([
      { key: "item_a", line_number: "1", sku: "SKU-A", title: "Bottle", max: 2 },
    ]);
  });

  it("are the unshipped units", () => {
    expect(cancellableItems(partlyShipped()).map(({ max }) => max)).toEqual([1, 1]);
  });

  it("for the customer's reason are those the buyer named", () => {
    const asked = order({
      cancel_requested: true,
      lines: [line({ cancel_requested: true }), line({ line_item_id: "item_b" })],
    });
    const items = cancellableItems(asked, CUSTOMER_CANCELLATION_REASON);
    expect(items.map(({ key }) => key)).toEqual(["item_a"]);
  });

  it("for the customer's reason are all if no line is named", () => {
    const asked = order({ cancel_requested: true });
    expect(cancellableItems(asked, CUSTOMER_CANCELLATION_REASON)).toHaveLength(2);
  });

  it.each([
    ["all is shipped", order({ lines: [line({ quantities: quantities({ shipped: 1 }) })] })],
    ["Walmart ships it", order({ fulfilled_by: "wfs" })],
  ])("is nothing when %s", (_name, given) => {
    expect(canCancel(given)).toBe(false);
  });
});

describe("the plan", () => {
  it("is the whole order if all of an unshipped order is selected", () => {
    expect(planCancellation(order(), OUT_OF_STOCK, { item_a: 1, item_b: 1 })).toEqual({
      reason: OUT_OF_STOCK,
    });
  });

  it("is by line after a failed cancellation, since the Medusa order may already be canceled", () => {
    const failed = order({ updates: [update({ kind: "cancel", state: "failed" })] });
    expect(planCancellation(failed, OUT_OF_STOCK, { item_a: 1, item_b: 1 })).toMatchObject({
      lines: expect.any(Array),
    });
    const resolved = order({ updates: [update({ kind: "cancel", state: "resolved" })] });
    expect(planCancellation(resolved, OUT_OF_STOCK, { item_a: 1, item_b: 1 })).toEqual({
      reason: OUT_OF_STOCK,
    });
  });

  it("is by line if some items are selected", () => {
    expect(planCancellation(order(), OUT_OF_STOCK, { item_a: 0, item_b: 1 })).toMatchObject({
      lines: [{ line_item_id: "item_b", quantity: 1 }],
    });
  });

  it("is by line for the rest of a partly shipped order", () => {
    expect(planCancellation(partlyShipped(), OUT_OF_STOCK, { item_a: 1, item_b: 1 })).toMatchObject(
      {
        lines: [
          { line_item_id: "item_a", quantity: 1 },
          { line_item_id: "item_b", quantity: 1 },
        ],
      },
    );
    expect(canCancelWhole(partlyShipped())).toBe(false);
  });

  it("names the lines of an order on hold, which has no Medusa items", () => {
    const held = order({
      order_id: null,
      lines: [line({ line_item_id: null }), line({ line_number: "2", line_item_id: null })],
    });
    expect(planCancellation(held, OUT_OF_STOCK, { "line-2": 1 })).toEqual({
      reason: OUT_OF_STOCK,
      lines: [{ line_number: "2", quantity: 1 }],
    });
    expect(planCancellation(held, OUT_OF_STOCK, { "line-1": 1, "line-2": 1 })).toEqual({
      reason: OUT_OF_STOCK,
    });
  });

  it.each([
    ["too many", { item_a: 99 }, 1],
    ["a fraction", { item_a: 1.9 }, 1],
  ])("makes %s what is possible", (_name, chosen, quantity) => {
    expect(planCancellation(partlyShipped(), OUT_OF_STOCK, chosen)).toMatchObject({
      lines: [{ line_item_id: "item_a", quantity }],
    });
  });

  it.each([
    ["nothing", {}],
    ["less than nothing", { item_a: -1 }],
    ["what is not on the order", { item_z: 1 }],
  ])("is none if %s is chosen", (_name, chosen) => {
    expect(planCancellation(order(), OUT_OF_STOCK, chosen)).toBeNull();
  });
});

describe("the answer to the buyer's request", () => {
  it("cancels the order if the buyer asked for all of it", () => {
    expect(planBuyerRequest(order({ cancel_requested: true }))).toEqual({
      reason: CUSTOMER_CANCELLATION_REASON,
    });
  });

  it("cancels the lines that the buyer named", () => {
    const asked = order({
      cancel_requested: true,
      lines: [line({ cancel_requested: true }), line({ line_item_id: "item_b" })],
    });
    expect(planBuyerRequest(asked)).toMatchObject({
      lines: [{ line_item_id: "item_a", quantity: 1 }],
    });
  });
});

it.each([
  ["pending", true],
  ["sending", true],
  ["confirmed", false],
  ["failed", false],
] as const)("a %s cancellation is under way: %s", (state, expected) => {
  const given = order({ updates: [update({ kind: "cancel", state })] });
  expect(cancellationUnderWay(given)).toBe(expected);
});
