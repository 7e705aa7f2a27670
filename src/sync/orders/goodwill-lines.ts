import { MedusaError } from "@medusajs/framework/utils";
import { lineQuantities, refundableCharges, type RefundableCharge, splitTax } from "../../mapping";
import type { WalmartOrderLine, WalmartPurchaseOrder } from "../../walmart-api";
import type { GoodwillPayload } from "../messages/goodwill/payload";

/** A requested refund on a line. */
export interface GoodwillLine {
  line_number: string;
  /** Amount with tax; everything that can still be refunded on the line, with shipping, if omitted. */
  amount?: number;
}

/**
 * The charges of a goodwill refund, from what can still be refunded on the lines.
 *
 * @throws MedusaError (INVALID_DATA) that names the line, the requested amount and the refundable amount
 */
export function goodwillLines(
  order: WalmartPurchaseOrder,
  requested: readonly GoodwillLine[],
): Pick<GoodwillPayload, "lines" | "full"> {
  const full = requested.every((line) => line.amount === undefined);
  if (!full && requested.some((line) => line.amount === undefined)) {
    throw invalid(
      "lines: A refund is either for full lines or for amounts, not both. Enter an amount for every line or for none.",
    );
  }
  if (new Set(requested.map((line) => line.line_number)).size < requested.length)
    throw invalid("lines: Each line can be listed only once.");
  return {
    full,
    lines: requested.map(({ line_number, amount }) => {
      const line = order.orderLines.orderLine.find((one) => one.lineNumber === line_number);
      if (!line) {
        const known = order.orderLines.orderLine.map((one) => one.lineNumber).join(", ");
        throw invalid(
          `lines: Purchase order ${order.purchaseOrderId} has no line ${line_number}. Its lines: ${known}.`,
        );
      }
      requireShipped(line);
      const charges = refundableCharges(line);
      return {
        line_number,
        charges:
          amount === undefined ? fullCharges(line, charges) : partialCharges(line, charges, amount),
      };
    }),
  };
}

function requireShipped(line: WalmartOrderLine): void {
  const { shipped, delivered } = lineQuantities(line);
  if (shipped + delivered > 0) return;
  throw invalid(
    `lines: Line ${line.lineNumber} is not shipped yet, and only shipped units can be refunded. Cancel the line instead.`,
  );
}

function fullCharges(line: WalmartOrderLine, charges: RefundableCharge[]) {
  if (!charges.length) throw invalid(`lines: Line ${line.lineNumber} is already fully refunded.`);
  return charges.map((charge) => toCharge(charge, charge.cents, charge.tax_cents));
}

/** Refunds the price first, then shipping. */
function partialCharges(line: WalmartOrderLine, charges: RefundableCharge[], amount: number) {
  const left = charges.reduce((sum, one) => sum + one.cents + one.tax_cents, 0);
  let cents = Math.round(amount * 100);
  if (cents > left) {
    throw invalid(
      `lines: The amount ${amount.toFixed(2)} for line ${line.lineNumber} is too high. At most ${(left / 100).toFixed(2)} can be refunded.`,
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
