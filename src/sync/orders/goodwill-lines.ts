import { MedusaError } from "@medusajs/framework/utils";
import { lineQuantities, refundableCharges, type RefundableCharge, splitTax } from "../../mapping";
import type { WalmartOrderLine, WalmartPurchaseOrder } from "../../walmart-api";
import type { GoodwillPayload } from "../messages/goodwill/payload";

/** What is to be given back on a line. */
export interface GoodwillLine {
  line_number: string;
  /** What the buyer gets, tax included; all that is left of the line, with its shipping, if left out. */
  amount?: number;
}

/**
 * The charges that a goodwill refund names at Walmart, from what is left of the lines now.
 *
 * @throws MedusaError (INVALID_DATA) that names the line, what was asked for and what is left
 */
export function goodwillLines(
  order: WalmartPurchaseOrder,
  asked: readonly GoodwillLine[],
): Pick<GoodwillPayload, "lines" | "full"> {
  const full = asked.every((line) => line.amount === undefined);
  if (!full && asked.some((line) => line.amount === undefined)) {
    throw invalid(
      "lines: Walmart takes either full refunds of lines or amounts in one call, not both. Give every line an amount, or none.",
    );
  }
  if (new Set(asked.map((line) => line.line_number)).size < asked.length)
    throw invalid("lines: each line may be named once.");
  return {
    full,
    lines: asked.map(({ line_number, amount }) => {
      const line = order.orderLines.orderLine.find((one) => one.lineNumber === line_number);
      if (!line) {
        const known = order.orderLines.orderLine.map((one) => one.lineNumber).join(", ");
        throw invalid(
          `lines: purchase order ${order.purchaseOrderId} has no line ${line_number}. It has ${known}.`,
        );
      }
      requireShipped(line);
      const charges = refundableCharges(line);
      return {
        line_number,
        charges: amount === undefined ? whole(line, charges) : part(line, charges, amount),
      };
    }),
  };
}

function requireShipped(line: WalmartOrderLine): void {
  const { shipped, delivered } = lineQuantities(line);
  if (shipped + delivered > 0) return;
  throw invalid(
    `lines: nothing of line ${line.lineNumber} is shipped, and only what is shipped can be refunded. Cancel it instead.`,
  );
}

function whole(line: WalmartOrderLine, charges: RefundableCharge[]) {
  if (!charges.length)
    throw invalid(`lines: nothing is left of line ${line.lineNumber} to refund.`);
  return charges.map((charge) => toCharge(charge, charge.cents, charge.tax_cents));
}

/** Of the price first, of the shipping what goes beyond it. */
function part(line: WalmartOrderLine, charges: RefundableCharge[], amount: number) {
  const left = charges.reduce((sum, one) => sum + one.cents + one.tax_cents, 0);
  let cents = Math.round(amount * 100);
  if (cents > left) {
    throw invalid(
      `lines: ${amount.toFixed(2)} was asked for on line ${line.lineNumber}, ${(left / 100).toFixed(2)} is left of what the buyer paid for it.`,
    );
  }
  const sorted = charges.toSorted((a, b) => a.type.localeCompare(b.type));
  return sorted.flatMap((charge) => {
    const gross = Math.min(cents, charge.cents + charge.tax_cents);
    if (gross <= 0) return [];
    cents -= gross;
    const split = splitTax(charge, gross);
    return [toCharge(charge, split.cents, split.tax_cents)];
  });
}

function toCharge(charge: RefundableCharge, cents: number, tax: number) {
  return {
    type: charge.type,
    name: charge.name,
    amount: cents / 100,
    tax: tax > 0 ? { name: charge.tax_name, amount: tax / 100 } : null,
  };
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
