import { purchaseOrder, product, status } from "../../../mapping/__tests__/purchase-order";
import { refundCentsOfUnits, refundsBeyond } from "../../../mapping";
import type { WalmartOrderLineRow, WalmartOrderRow } from "../../../modules/walmart/types";
import { planRefunds, type RecordedRefund } from "../../medusa/plan-refunds";
import { knownRefunds } from "../known-refunds";
import type { ConfirmedGoodwill, RefundFacts, ReturnOfOrder } from "../refund-facts";
import { refundEntries } from "../refund-entries";
import { decidedRefund, reviewedRefund, type StoredRefund } from "../stored-walmart-refund";

const AT = "2026-01-01T00:00:00.000Z";

interface Line {
  quantity: number;
  /** Price of a unit, in cents. */
  unit: number;
  shipped: number;
  canceled: number;
  refunds: { reason: string; cents: number }[];
}

interface Return {
  line: number;
  quantity: number;
  refunded: number;
  /** What all of it refunds, in cents. */
  cents: number;
}

/** What Walmart knows of one purchase order. */
export class FakeWalmart {
  readonly lines: Line[];
  readonly returns: Return[] = [];

  constructor(lines: { quantity: number; unit: number }[]) {
    this.lines = lines.map((line) => ({ ...line, shipped: 0, canceled: 0, refunds: [] }));
  }

  get captured(): number {
    return sumOf(this.lines.map(({ quantity, unit }) => quantity * unit));
  }

  /** What the buyer got back: the truth that Medusa has to show. */
  givenBack(): number {
    return sumOf(
      this.lines.map(
        ({ unit, canceled, refunds }, index) =>
          unit * canceled + sumOf(refunds.map(({ cents }) => cents)) + this.ofReturns(index),
      ),
    );
  }

  /** What returns gave back of a line, never more than is left of it. */
  ofReturns(index: number): number {
    const line = this.lines[index]!;
    const reported = this.returns
      .filter((one) => one.line === index)
      .map((one) => refundCentsOfUnits({ ...one, amount: one.cents / 100 }, 0, one.refunded));
    const left = line.shipped * line.unit - sumOf(line.refunds.map(({ cents }) => cents));
    return Math.min(sumOf(reported), Math.max(0, left));
  }

  leftOf(index: number): number {
    const line = this.lines[index]!;
    return (
      line.shipped * line.unit -
      sumOf(line.refunds.map(({ cents }) => cents)) -
      this.ofReturns(index)
    );
  }

  order() {
    return purchaseOrder(
      this.lines.map((line, index) => {
        const returned = sumOf(
          this.returns.filter((one) => one.line === index).map(({ refunded }) => refunded),
        );
        const waiting = line.quantity - line.shipped - line.canceled;
        return {
          sku: `SKU-${index}`,
          quantity: line.quantity,
          charges: [product((line.quantity * line.unit) / 100)],
          statuses: [
            ["Acknowledged", waiting] as const,
            ["Cancelled", line.canceled] as const,
            ["Shipped", line.shipped - returned] as const,
            ["Refund", returned] as const,
          ].flatMap(([name, units]) => (units > 0 ? [status(name, units)] : [])),
        };
      }),
    );
  }
}

/** The store: what it has read, and what Medusa shows. */
export class FakeStore {
  private order: RefundFacts["purchaseOrder"];
  private returns: (Return | undefined)[] = [];
  readonly goodwill: ConfirmedGoodwill[] = [];
  stored: StoredRefund | null = null;
  readonly refunds: RecordedRefund[] = [];

  constructor(private readonly walmart: FakeWalmart) {
    this.order = null;
    this.readOrder();
  }

  readOrder(): void {
    const order = this.walmart.order();
    this.walmart.lines.forEach((line, index) => {
      const charges = [
        ...line.refunds,
        { reason: "Customer returned item", cents: this.walmart.ofReturns(index) },
      ].filter(({ cents }) => cents > 0);
      order.orderLines.orderLine[index]!.refund = {
        refundCharges: {
          refundCharge: charges.map(({ reason, cents }) => ({
            refundReason: reason,
            charge: {
              chargeType: "PRODUCT",
              chargeName: "ItemPrice",
              chargeAmount: { currency: "USD", amount: -cents / 100 },
            },
          })),
        },
      };
    });
    this.order = order;
  }

  readReturn(index: number): void {
    const one = this.walmart.returns[index];
    if (one) this.returns[index] = { ...one };
  }

  readReturns(): void {
    this.walmart.returns.forEach((_, index) => this.readReturn(index));
  }

  /** As the import does after each read of the order. */
  review(): void {
    const before = this.stored?.total ?? 0;
    let beyond = this.beyond();
    if (totalOf(beyond) > before) {
      this.readReturns();
      beyond = this.beyond();
    }
    if (totalOf(beyond) !== before) this.stored = reviewedRefund(this.stored, beyond, AT);
  }

  decide(action: "record" | "dismiss"): void {
    if (this.stored) this.stored = decidedRefund(this.stored, action, { at: AT, by: null });
  }

  plan() {
    const { captured } = this.walmart;
    const targets = refundEntries(this.facts(), { captured, cancellationLimit: null });
    return planRefunds({ id: "pay_1", cents: captured }, targets, this.refunds);
  }

  /** Writes a plan as far as the process lives. A refund whose id exists is refused by the database. */
  apply(plan: ReturnType<FakeStore["plan"]>, writes = Infinity): void {
    let left = writes;
    for (const { id, cents } of plan.lower) {
      if (left-- <= 0) return;
      const index = this.refunds.findIndex((one) => one.id === id);
      if (index < 0) continue;
      if (cents > 0) this.refunds[index]!.cents = cents;
      else this.refunds.splice(index, 1);
    }
    for (const refund of plan.add) {
      if (left-- <= 0) return;
      if (this.refunds.some(({ id }) => id === refund.id)) return;
      this.refunds.push({ ...refund });
    }
  }

  shown(): number {
    return sumOf(this.refunds.map(({ cents }) => cents));
  }

  private beyond() {
    return this.order ? refundsBeyond(this.order, knownRefunds(this.facts())) : [];
  }

  private facts(): RefundFacts {
    const lines = this.order!.orderLines.orderLine;
    const canceled = lines.map((line) =>
      sumOf(
        line.orderLineStatuses.orderLineStatus
          .filter((one) => one.status === "Cancelled")
          .map(({ statusQuantity }) => statusQuantity.amount),
      ),
    );
    const left = sumOf(
      this.walmart.lines.map(
        ({ quantity, unit }, index) => (quantity - (canceled[index] ?? 0)) * unit,
      ),
    );
    return {
      row: {
        walmart_status: left === 0 ? "canceled" : "shipped",
        total: left / 100,
        cancellation_reason: null,
        settled_refunds: {},
        walmart_refund: this.stored,
      } as unknown as WalmartOrderRow,
      lines: canceled.map((cancelled) => ({ cancelled })) as WalmartOrderLineRow[],
      purchaseOrder: this.order,
      goodwill: this.goodwill,
      returns: this.returns.flatMap((one, index) => (one ? [toReturn(one, index)] : [])),
    };
  }
}

function toReturn({ line, quantity, refunded, cents }: Return, index: number): ReturnOfOrder {
  return {
    row: { return_order_id: `RMA-${index}`, refund_ids: [] as never },
    lines: [
      {
        purchase_order_line_number: String(line + 1),
        sku: `SKU-${line}`,
        quantity,
        refunded_quantity: refunded,
        amount: cents / 100,
        reason: "DAMAGED",
        reason_description: null,
      },
    ] as unknown as ReturnOfOrder["lines"],
  };
}

function totalOf(beyond: readonly { cents: number }[]): number {
  return sumOf(beyond.map(({ cents }) => cents));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
