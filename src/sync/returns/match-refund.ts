import { refundOfUnits } from "../../mapping";
import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type { ReturnUnits } from "../messages/refund/payload";
import { refundableUnits } from "./units-to-refund";

/** A return that a refund may stand for, and what the merchant has received of it in Medusa. */
export interface MatchCandidate {
  row: WalmartReturnRow;
  lines: WalmartReturnLineRow[];
  open: Pick<WalmartUpdateRow, "payload">[];
  /** Units received in Medusa, by the line's number. */
  received: ReadonlyMap<number, number>;
}

export interface RefundMatch {
  row: WalmartReturnRow;
  units: ReturnUnits[];
}

/**
 * The return that a refund made in Medusa stands for: the one whose received units, or else all of whose units, give
 * back exactly this amount. `null` where none does, or several do: then the merchant has to say.
 */
export function matchRefund(
  amount: number,
  candidates: readonly MatchCandidate[],
): RefundMatch | null {
  for (const part of ["received", "all"] as const) {
    const matches = candidates.flatMap((candidate) => {
      const units = unitsOf(candidate, part);
      return units.length && isSame(amountOf(candidate, units), amount)
        ? [{ row: candidate.row, units }]
        : [];
    });
    const [match] = matches;
    if (match) return matches.length === 1 ? match : null;
  }
  return null;
}

/** What all units that can be refunded of a return give back. */
export function amountOf(candidate: Pick<MatchCandidate, "lines">, units: ReturnUnits[]): number {
  const cents = units.reduce((sum, { return_order_line_number, quantity }) => {
    const line = candidate.lines.find(
      (one) => one.return_order_line_number === return_order_line_number,
    );
    if (!line) return sum;
    const whole = { quantity: line.quantity, amount: Number(line.amount) };
    return sum + Math.round(refundOfUnits(whole, line.refunded_quantity, quantity) * 100);
  }, 0);
  return cents / 100;
}

function unitsOf(
  { lines, open, received }: MatchCandidate,
  part: "received" | "all",
): ReturnUnits[] {
  return [...refundableUnits(lines, open)].flatMap(([return_order_line_number, left]) => {
    const line = lines.find((one) => one.return_order_line_number === return_order_line_number);
    const arrived = Math.max(
      0,
      (received.get(return_order_line_number) ?? 0) - (line?.refunded_quantity ?? 0),
    );
    const quantity = part === "all" ? left : Math.min(left, arrived);
    return quantity > 0 ? [{ return_order_line_number, quantity }] : [];
  });
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
