import { refundOfUnits } from "../../mapping";
import type {
  WalmartReturnLineRow,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import type { ReturnUnits } from "../messages/refund/payload";
import { refundableUnits } from "./units-to-refund";

/** A return that a refund may belong to, and what was received of it in Medusa. */
export interface MatchCandidate {
  row: WalmartReturnRow;
  lines: WalmartReturnLineRow[];
  open: Pick<WalmartUpdateRow, "payload">[];
  /** Units received in Medusa, by line number. */
  received: ReadonlyMap<number, number>;
}

export interface RefundMatch {
  row: WalmartReturnRow;
  units: ReturnUnits[];
}

/**
 * The return that a refund made in Medusa belongs to: the one whose received units, or else all units, amount to
 * exactly this sum. `null` if there is none or more than one; the merchant then has to assign it.
 */
export function matchRefund(
  amount: number,
  candidates: readonly MatchCandidate[],
): RefundMatch | null {
  for (const part of ["received", "all"] as const) {
    const matches = candidates.flatMap((candidate) => {
      const units = unitsOf(candidate, part);
      return units.length && isEqualAmount(amountOf(candidate, units), amount)
        ? [{ row: candidate.row, units }]
        : [];
    });
    const [match] = matches;
    if (match) return matches.length === 1 ? match : null;
  }
  return null;
}

/** The refund amount of units of a return. */
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

function isEqualAmount(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}
