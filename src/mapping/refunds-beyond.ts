import { z } from "@medusajs/framework/zod";
import type { WalmartOrderLine, WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { fromCents, toCents } from "./cents";
import { share } from "./decimal";
import { lineCharges } from "./money";
import { lineQuantities } from "./quantities";
import { orderedUnits } from "./units";

/** A refund on a line that is accounted for, in cents. */
export interface KnownRefund {
  cents: number;
  /** Walmart's reason; `null` for the refund of a return. */
  reason: string | null;
}

/**
 * What a refund is that Walmart made on its own:
 * - `refund`: the buyer got money back at the seller's cost.
 * - `unclear`: it may be a discount that Walmart pays for.
 */
export type RefundKind = "refund" | "unclear";

/** Money that Walmart gave back on a line, beyond what is accounted for. */
export interface RefundBeyond {
  line_number: string;
  sku: string;
  cents: number;
  /** Walmart's reason. */
  reason: string | null;
  kind: RefundKind;
}

/** How Walmart marks the refund of a return on the line of the order. */
const RETURN_REASON = "customerreturneditem";

/** Reasons that name what was wrong with the item or its delivery: never a discount. */
const COMPLAINTS = new Set(
  [
    "ItemNotAsAdvertised",
    "IncorrectItemReceived",
    "CancelledYetShipped",
    "ItemNotReceivedByCustomer",
    "DamagedItem",
    "DefectiveItem",
    "CustomerChangedMind",
    "CustomerReceivedItemLate",
    "Missing Parts / Instructions",
    "Customer returned item",
    "Merchandise not received",
    "Quality -> Missing Parts / Instructions",
    "Shipping & Delivery -> Damaged",
  ].map(plain),
);

/**
 * What Walmart gave back on the lines of a purchase order beyond the known refunds, by line and reason. Assumes that an
 * order's refunds contain those of its returns, which is not documented; see {@link kindOf} for the rest.
 *
 * @param known refunds from here and of returns, by line number
 */
export function refundsBeyond(
  order: WalmartPurchaseOrder,
  known: ReadonlyMap<string, readonly KnownRefund[]>,
): RefundBeyond[] {
  return order.orderLines.orderLine.flatMap((line) =>
    beyondOnLine(line, known.get(line.lineNumber) ?? []),
  );
}

function beyondOnLine(line: WalmartOrderLine, known: readonly KnownRefund[]): RefundBeyond[] {
  // Units that nobody shipped cannot be refunded by the seller: it is a discount, or the end of a cancellation.
  if (!shippedUnits(line)) return [];
  const byReason = new Map<string | null, number>();
  for (const { refundReason, charge } of refundChargesOf(line)) {
    const cents =
      Math.abs(toCents(charge?.chargeAmount.amount ?? 0)) +
      Math.abs(toCents(charge?.tax?.taxAmount?.amount ?? 0));
    byReason.set(refundReason ?? null, (byReason.get(refundReason ?? null) ?? 0) + cents);
  }
  const total = sumOf(byReason.values());
  let beyond = Math.max(0, total - sumOf(known.map(({ cents }) => cents)));
  if (!beyond) return [];
  const left = withoutKnown(byReason, known);
  return [...left]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([reason, cents]) => {
      const part = Math.min(cents, beyond);
      beyond -= part;
      return part > 0
        ? [
            {
              line_number: line.lineNumber,
              sku: line.item.sku,
              cents: part,
              reason,
              kind: kindOf(line, reason, {
                cents: part,
                refunded: total,
                isKnown: known.length > 0,
              }),
            },
          ]
        : [];
    })
    .flatMap(({ kind, ...one }) => (kind === "discount" ? [] : [{ ...one, kind }]));
}

/** Takes each known refund off its own reason, and what is left of it off the others. */
function withoutKnown(
  byReason: ReadonlyMap<string | null, number>,
  known: readonly KnownRefund[],
): Map<string | null, number> {
  const left = new Map(byReason);
  for (const { cents, reason } of known) {
    let open = cents;
    const own = reason === null ? RETURN_REASON : plain(reason);
    const first = [...left.keys()].filter((one) => plain(one ?? "") === own);
    const others = [...left.keys()].filter((one) => !first.includes(one));
    for (const key of [...first, ...others]) {
      const part = Math.min(open, left.get(key) ?? 0);
      left.set(key, (left.get(key) ?? 0) - part);
      open -= part;
    }
  }
  return left;
}

/**
 * Whether a refund is surely at the seller's cost. Walmart's documents do not say how a discount that Walmart pays for
 * looks: sellers report a Refund status and refund charges on orders that nobody returned. So a refund is sure if the
 * reason is a complaint, if Walmart moved units to Refund without a return, or if everything that the buyer paid for the line is back. It is
 * surely a discount if it has the amount that Walmart names as its share of the line's incentive.
 */
function kindOf(
  line: WalmartOrderLine,
  reason: string | null,
  { cents, refunded, isKnown }: { cents: number; refunded: number; isKnown: boolean },
): RefundKind | "discount" {
  if (fundedAmounts(line).includes(cents)) return "discount";
  if (reason !== null && COMPLAINTS.has(plain(reason))) return "refund";
  // Units of a return are moved as well.
  if (refundedUnits(line) > 0 && !isKnown) return "refund";
  return refunded >= paidFor(line) ? "refund" : "unclear";
}

const fundedSchema = z.looseObject({
  incentive: z.looseObject({
    walmartFundedIncentive: z.looseObject({ amount: z.coerce.number().positive() }),
  }),
});

/** What Walmart pays of the line's price, in cents: for a unit, and for all units. Which one it names is not documented. */
function fundedAmounts(line: WalmartOrderLine): number[] {
  const amount = fundedSchema.safeParse(line).data?.incentive.walmartFundedIncentive.amount;
  return amount ? [toCents(amount), toCents(amount) * orderedUnits(line)] : [];
}

/** Units that were shipped, also if they were refunded since. */
function shippedUnits(line: WalmartOrderLine): number {
  const { shipped, delivered } = lineQuantities(line);
  return shipped + delivered + refundedUnits(line);
}

/** Units that no other status accounts for: Walmart also shows Refund in addition to the unit's own status. */
function refundedUnits(line: WalmartOrderLine): number {
  const { refunded, ...others } = lineQuantities(line);
  return Math.max(0, Math.min(refunded, orderedUnits(line) - sumOf(Object.values(others))));
}

/** What the buyer paid for the units of a line that were shipped, in cents. */
export function paidFor(line: WalmartOrderLine): number {
  const charges = lineCharges(line, { include: "all" });
  const all = sumOf(
    [
      charges.product,
      charges.product_tax,
      -charges.discount,
      -charges.discount_tax,
      charges.shipping,
      charges.shipping_tax,
      ...charges.fees.flatMap(({ amount, tax }) => [amount, tax]),
    ].map(toCents),
  );
  return toCents(share(fromCents(all), shippedUnits(line), orderedUnits(line)));
}

/** What Walmart shows as refunded on the lines of an order, in cents. */
export function refundedCents(order: WalmartPurchaseOrder): number {
  return sumOf(
    order.orderLines.orderLine
      .flatMap(refundChargesOf)
      .map(
        ({ charge }) =>
          Math.abs(toCents(charge?.chargeAmount.amount ?? 0)) +
          Math.abs(toCents(charge?.tax?.taxAmount?.amount ?? 0)),
      ),
  );
}

function refundChargesOf(line: WalmartOrderLine) {
  return line.refund?.refundCharges?.refundCharge ?? [];
}

/** Walmart writes reasons in several ways: `DamagedItem`, `DAMAGED_ITEM`. */
function plain(reason: string): string {
  return reason.toLowerCase().replace(/[^a-z]/g, "");
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, one) => sum + one, 0);
}
