import { z } from "@medusajs/framework/zod";

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
