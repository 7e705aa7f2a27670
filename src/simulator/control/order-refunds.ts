import { z } from "zod";
import { markChanged, recordEffect } from "../state/changes";
import type { Refund, SimulatedLine, SimulatedOrder } from "../state/order";
import { moveUnits, quantityIn } from "../state/portions";
import { leftToRefund, sumCents } from "../state/refundable";
import type { World } from "../state/world";
import { ControlError, readInput } from "./errors";

/** Dollars, read as cents. */
const dollars = z
  .number()
  .positive()
  .transform((amount) => Math.round(amount * 100));

const refundSchema = z.strictObject({
  /** The first line by default. */
  lineNumber: z.coerce.string().optional(),
  /** In dollars, including tax; by default everything that is left of the line. */
  amount: dollars.optional(),
  /** Walmart's reason. */
  reason: z.string().min(1).default("ItemNotReceivedByCustomer"),
  comments: z.string().optional(),
});

const discountSchema = z.strictObject({
  lineNumber: z.coerce.string().optional(),
  amount: dollars,
});

export type RefundElsewhereInput = z.input<typeof refundSchema>;
export type FundedDiscountInput = z.input<typeof discountSchema>;

/**
 * Refunds a shipped line without a return, as Walmart's customer care does in the seller's name. A refund of everything
 * moves the units to Refund.
 */
export function refundElsewhere(world: World, order: SimulatedOrder, input: unknown): void {
  const { lineNumber, amount, reason, comments } = readInput(refundSchema, input);
  const line = chooseLine(order, lineNumber);
  if (quantityIn(line, "Shipped", "Delivered") === 0) {
    throw new ControlError("lineNumber", `lineNumber: line ${line.lineNumber} is not shipped`);
  }
  const refunds = partOf(line, amount).map((part) => ({
    ...part,
    reason,
    ...(comments && { comments }),
  }));
  const quantity = amount === undefined ? quantityIn(line, "Shipped", "Delivered") : 0;
  line.refunds.push(...refunds);
  if (quantity > 0) {
    moveUnits(line, ["Shipped", "Delivered"], quantity, (taken) => ({
      ...taken,
      status: "Refund",
    }));
  }
  markChanged(world, order, [line]);
  recordEffect(world, order, { kind: "refund", source: "walmart" }, [
    { line, quantity, reason, refunded: sumCents(refunds) / 100 },
  ]);
}

/**
 * Gives the buyer a discount that Walmart pays for. The line then has a refund, and its units have a Refund status
 * in addition to their own: the sum exceeds the quantity.
 */
export function fundDiscount(world: World, order: SimulatedOrder, input: unknown): void {
  const { lineNumber, amount } = readInput(discountSchema, input);
  const line = chooseLine(order, lineNumber);
  line.refunds.push(...partOf(line, amount).map((part) => ({ ...part, reason: "Others" })));
  line.fundedUnits = line.quantity;
  markChanged(world, order, [line]);
}

function chooseLine(order: SimulatedOrder, lineNumber: string | undefined): SimulatedLine {
  const line = order.lines.find((one) => lineNumber === undefined || one.lineNumber === lineNumber);
  if (!line) {
    throw new ControlError("lineNumber", `lineNumber: there is no line ${lineNumber ?? ""}`);
  }
  return line;
}

/** Parts of what is left of the line's charges: the price first, then shipping. */
function partOf(line: SimulatedLine, amount: number | undefined): Omit<Refund, "reason">[] {
  const left = leftToRefund(line, line.refunds);
  const whole = left.reduce((sum, charge) => sum + charge.cents + charge.taxCents, 0);
  if (whole === 0 || (amount ?? 0) > whole) {
    throw new ControlError(
      "amount",
      `amount: only ${whole / 100} is left of line ${line.lineNumber}`,
    );
  }
  let open = amount ?? whole;
  return left.flatMap((charge) => {
    const taxed = Math.min(open, charge.cents + charge.taxCents);
    open -= taxed;
    const taxCents = Math.min(charge.taxCents, Math.max(0, taxed - charge.cents));
    return taxed > 0 ? [{ ...charge, cents: taxed - taxCents, taxCents }] : [];
  });
}
