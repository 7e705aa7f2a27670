import type { WalmartPurchaseOrder } from "../../walmart-api/schemas/order";
import { refundedCents, refundsBeyond } from "../refunds-beyond";
import { product, purchaseOrder, status } from "./purchase-order";

interface Refunded {
  quantity?: number;
  statuses?: ReturnType<typeof status>[];
  refunds: { reason?: string; amount: number; tax?: number }[];
  incentive?: Record<string, unknown>;
}

/** An order with one line of 10.00 for each unit, shipped if nothing else is said. */
function order({ quantity = 1, statuses, refunds, incentive }: Refunded): WalmartPurchaseOrder {
  const read = purchaseOrder([
    {
      quantity,
      charges: [product(10 * quantity)],
      statuses: statuses ?? [status("Shipped", quantity)],
    },
  ]);
  const [line] = read.orderLines.orderLine;
  Object.assign(line!, {
    incentive,
    refund: {
      refundCharges: {
        refundCharge: refunds.map(({ reason, amount, tax }) => ({
          refundReason: reason,
          charge: {
            chargeType: "PRODUCT",
            chargeName: "ItemPrice",
            chargeAmount: { currency: "USD", amount: -amount },
            tax: tax ? { taxName: "Tax1", taxAmount: { currency: "USD", amount: -tax } } : null,
          },
        })),
      },
    },
  });
  return read;
}

const kinds = (one: Refunded, known: [string, { cents: number; reason: string | null }[]][] = []) =>
  refundsBeyond(order(one), new Map(known)).map(({ cents, reason, kind }) => [cents, reason, kind]);

describe("what Walmart gave back beyond the known refunds", () => {
  it("is a refund if the reason is a complaint, in any spelling", () => {
    for (const reason of ["DamagedItem", "DAMAGED_ITEM", "Shipping & Delivery -> Damaged"])
      expect(kinds({ refunds: [{ reason, amount: 3, tax: 0.25 }] })).toEqual([
        [325, reason, "refund"],
      ]);
  });

  it("is a refund if everything is back, or if units were moved without a return", () => {
    expect(kinds({ refunds: [{ reason: "Others", amount: 10 }] })).toEqual([
      [1_000, "Others", "refund"],
    ]);
    const statuses = [status("Refund", 1), status("Shipped", 1)];
    expect(kinds({ quantity: 2, statuses, refunds: [{ amount: 8 }] })).toEqual([
      [800, null, "refund"],
    ]);
  });

  it("is unclear if it may be a discount that Walmart pays for", () => {
    const statuses = [status("Shipped", 1), status("Refund", 1)];
    for (const reason of ["Others", "General adjustment", "Finance -> Rollback"])
      expect(kinds({ statuses, refunds: [{ reason, amount: 2 }] })).toEqual([
        [200, reason, "unclear"],
      ]);
  });

  it("is nothing on a line that nobody shipped, or if Walmart names it as its own share", () => {
    for (const statuses of [
      [status("Acknowledged", 1), status("Refund", 1)],
      [status("Cancelled", 1), status("Refund", 1)],
    ])
      expect(kinds({ statuses, refunds: [{ reason: "Others", amount: 2 }] })).toEqual([]);
    const incentive = { walmartFundedIncentive: { currency: "USD", amount: 2 } };
    expect(kinds({ incentive, refunds: [{ reason: "Others", amount: 2 }] })).toEqual([]);
    expect(kinds({ incentive, refunds: [{ reason: "Others", amount: 3 }] })).toHaveLength(1);
  });

  it("leaves out refunds from here and of returns, each under its own reason first", () => {
    const refunds = [
      { reason: "Finance -> Goodwill", amount: 1 },
      { reason: "Customer returned item", amount: 4 },
      { reason: "DamagedItem", amount: 2 },
    ];
    const goodwill = { cents: 100, reason: "Finance -> Goodwill" };
    const returned = { cents: 400, reason: null };
    expect(kinds({ refunds }, [["1", [goodwill, returned]]])).toEqual([
      [200, "DamagedItem", "refund"],
    ]);
    expect(kinds({ refunds }, [["1", [goodwill, returned, { cents: 900, reason: null }]]])).toEqual(
      [],
    );
    // Not shown yet: what is shown belongs to nobody else.
    expect(kinds({ refunds: [] }, [["1", [goodwill]]])).toEqual([]);
    expect(refundedCents(order({ refunds }))).toBe(700);
  });
});
