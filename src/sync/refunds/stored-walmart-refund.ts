import { z } from "@medusajs/framework/zod";
import type { RefundBeyond } from "../../mapping";

/** What the order's row stores about refunds that Walmart made without a return. Amounts are cents of the whole. */
export const storedRefundSchema = z.object({
  /** What Walmart had given back when it was last looked at. */
  total: z.number(),
  /** Decided to be at the seller's cost. */
  accepted: z.number(),
  /** Decided not to be the seller's. */
  dismissed: z.number(),
  lines: z.array(
    z.object({
      line_number: z.string(),
      sku: z.string(),
      cents: z.number(),
      reason: z.string().nullable(),
      kind: z.enum(["refund", "unclear"]),
    }),
  ),
  /** When it was first seen, ISO 8601. */
  seen_at: z.string(),
  decided_at: z.string().nullable(),
  decided_by: z.string().nullable(),
});
export type StoredRefund = z.output<typeof storedRefundSchema>;

/** Reads what is stored; `null` if there is nothing. */
export function readStoredRefund(stored: unknown): StoredRefund | null {
  return storedRefundSchema.nullable().catch(null).parse(stored);
}

/**
 * What is stored once Walmart's refunds were looked at; `null` if there is nothing any more. Decisions stay, up to the
 * amount that is left.
 *
 * @param at ISO 8601
 */
export function reviewedRefund(
  stored: StoredRefund | null,
  beyond: readonly RefundBeyond[],
  at: string,
): StoredRefund | null {
  const total = beyond.reduce((sum, { cents }) => sum + cents, 0);
  if (!total) return null;
  return {
    total,
    accepted: Math.min(stored?.accepted ?? 0, total),
    dismissed: Math.min(stored?.dismissed ?? 0, total),
    lines: [...beyond],
    // More was given back: the time to dispute it begins again.
    seen_at: stored && total <= stored.total ? stored.seen_at : at,
    decided_at: stored?.decided_at ?? null,
    decided_by: stored?.decided_by ?? null,
  };
}

/** What is stored once a person decided about everything that Walmart gave back. */
export function decidedRefund(
  stored: StoredRefund,
  action: "record" | "dismiss",
  { at, by }: { at: string; by: string | null },
): StoredRefund {
  const { total } = stored;
  const decision =
    action === "record" ? { accepted: total, dismissed: 0 } : { accepted: 0, dismissed: total };
  return { ...stored, ...decision, decided_at: at, decided_by: by };
}
