import fc from "fast-check";
import { refundOfUnits as serverAmount } from "../../../../mapping";
import { GOODWILL_REASONS } from "../../../../types";
import type { AdminWalmartReturn, AdminWalmartReturnLine } from "../../../../types";
import resources from "../../../i18n";
import { amountOfUnitsByLine, refundOfUnits, refundDeadline, returnState } from "../return-state";

const line = (some: Partial<AdminWalmartReturnLine>): AdminWalmartReturnLine => ({
  return_order_line_number: 1,
  sku: "SKU-A",
  title: null,
  quantity: 3,
  refunded_quantity: 0,
  refundable_quantity: 3,
  reason: null,
  reason_description: null,
  amount: 10.83,
  keep_it: false,
  canceled: false,
  restocked_quantity: 0,
  delivery_status: null,
  refund_status: null,
  events: [],
  ...some,
});

describe("refundOfUnits", () => {
  it("equals the server's refund to the cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.nat(50),
        fc.nat(50),
        (quantity, cents, before, units) => {
          fc.pre(before + units <= quantity);
          const one = line({
            quantity,
            amount: cents / 100,
            refundable_quantity: quantity - before,
          });
          expect(refundOfUnits(one, units)).toBe(serverAmount(one, before, units));
        },
      ),
    );
  });

  it("adds up over lines", () => {
    const lines = [
      line({}),
      line({ return_order_line_number: 2, quantity: 1, refundable_quantity: 1, amount: 5.15 }),
    ];
    expect(amountOfUnitsByLine(lines, { 1: 3, 2: 1 })).toBe(15.98);
    expect(amountOfUnitsByLine(lines, { 1: 1 })).toBe(3.61);
  });
});

describe("refundDeadline", () => {
  const EARLY = "2026-03-10T12:00:00.000Z";
  const LATE = "2026-03-12T12:00:00.000Z";
  it.each([
    [
      { auto_refund_at: EARLY, refund_by: LATE },
      { at: EARLY, isAutomatic: true },
    ],
    [
      { auto_refund_at: LATE, refund_by: EARLY },
      { at: EARLY, isAutomatic: false },
    ],
    [
      { auto_refund_at: null, refund_by: LATE },
      { at: LATE, isAutomatic: false },
    ],
    [{ auto_refund_at: null, refund_by: null }, null],
  ])("%j → %j", (row, expected) => {
    expect(refundDeadline({ type: "REFUND", wfs: false, ...row })).toEqual(expected);
    expect(refundDeadline({ type: "REPLACEMENT", wfs: false, ...row })).toBeNull();
    expect(refundDeadline({ type: "REFUND", wfs: true, ...row })).toBeNull();
  });
});

describe("returnState", () => {
  const row = (some: Partial<AdminWalmartReturn>) =>
    returnState({
      status: "received",
      type: "REFUND",
      canceled_at: null,
      closed_at: null,
      ...some,
    });
  it("names returns that ended without a refund", () => {
    expect(row({})).toBe("received");
    expect(row({ canceled_at: "2026-03-10", closed_at: "2026-03-10" })).toBe("canceled");
    expect(row({ type: "REPLACEMENT", closed_at: "2026-03-10" })).toBe("replaced");
    expect(row({ status: "error", canceled_at: "2026-03-10" })).toBe("error");
  });
});

it("has a text for each refund reason", () => {
  expect(Object.keys(resources.en.walmart.returns.goodwill.reasons)).toEqual([...GOODWILL_REASONS]);
});
