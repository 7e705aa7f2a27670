import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { RefundReason } from "../../mapping";
import { derivedId } from "../kernel/derived-id";

interface RefundReasonRow {
  id: string;
  code: string;
}

/**
 * Finds or creates Medusa's refund reasons for Walmart's codes. Ids are derived from the codes, so concurrent runs create
 * each reason once. Returns ids by code.
 */
export async function ensureRefundReasons(
  container: MedusaContainer,
  reasons: readonly RefundReason[],
): Promise<Map<string, string>> {
  const wanted = [...new Map(reasons.map((reason) => [reason.code, reason])).values()];
  if (!wanted.length) return new Map();
  const payments = container.resolve(Modules.PAYMENT);
  const known = async () => {
    // The published filter lacks the code.
    const filters = { code: wanted.map(({ code }) => code) } as object;
    const found = await payments.listRefundReasons(filters, { select: ["id", "code"] });
    // The published type lacks it as well.
    return new Map((found as unknown as RefundReasonRow[]).map(({ code, id }) => [code, id]));
  };
  const existing = await known();
  const missing = wanted.filter(({ code }) => !existing.has(code));
  if (!missing.length) return existing;
  try {
    await payments.createRefundReasons(
      missing.map(({ code, label }) => ({
        id: derivedId("refr", "walmart", code),
        code,
        label,
        description: `Refund reason from Walmart (${code}).`,
        metadata: { walmart: true },
      })),
    );
  } catch (error) {
    // Another run may have created them at the same time; otherwise the error is real.
    const now = await known();
    if (missing.some(({ code }) => !now.has(code))) throw error;
    return now;
  }
  return await known();
}
