import type { RefundBeyond } from "./refunds-beyond";

/** What the merchant decided about refunds that Walmart made without a return, in cents of the whole. */
export interface RefundDecision {
  /** Decided to be at the seller's cost. */
  accepted: number;
  /** Decided not to be the seller's: a discount that Walmart pays for, or a dispute that was won. */
  dismissed: number;
}

/** How much of what Walmart gave back is the seller's refund, in cents. */
export interface RefundShare {
  total: number;
  /** To be recorded. */
  recorded: number;
  /** The merchant has to decide. */
  open: number;
}

/**
 * Splits what Walmart gave back without a return. What surely is a refund is recorded without being asked; a decision
 * counts for the amount that it was made for, and what comes later is looked at again.
 */
export function shareOf(
  beyond: readonly RefundBeyond[],
  { accepted, dismissed }: RefundDecision,
): RefundShare {
  const total = beyond.reduce((sum, { cents }) => sum + cents, 0);
  const sure = beyond.reduce((sum, { cents, kind }) => sum + (kind === "refund" ? cents : 0), 0);
  const undismissed = Math.max(0, total - dismissed);
  const recorded = Math.min(total, Math.max(accepted, Math.min(sure, undismissed)));
  return { total, recorded, open: Math.max(0, undismissed - recorded) };
}
