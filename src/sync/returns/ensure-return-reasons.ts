import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { returnReasonLabel } from "../../mapping";
import { derivedId } from "../kernel/derived-id";

/**
 * Finds or creates Medusa's return reasons for Walmart's reason codes. Ids are derived from the codes, so concurrent
 * runs create each reason once. Returns ids by code.
 */
export async function ensureReturnReasons(
  container: MedusaContainer,
  codes: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(codes)];
  if (!wanted.length) return new Map();
  const orders = container.resolve(Modules.ORDER);
  const known = async () => {
    const reasons = await orders.listReturnReasons({ value: wanted });
    return new Map(reasons.map((reason) => [reason.value, reason.id]));
  };
  const existing = await known();
  const missing = wanted.filter((code) => !existing.has(code));
  if (!missing.length) return existing;
  try {
    await orders.createReturnReasons(
      missing.map((code) => ({
        id: derivedId("rr", "walmart", code),
        value: code,
        label: returnReasonLabel(code),
        description: `Return reason from Walmart (${code}).`,
        metadata: { walmart: true },
      })),
    );
  } catch (error) {
    // Another run may have created them at the same time; otherwise the error is real.
    const now = await known();
    if (missing.some((code) => !now.has(code))) throw error;
    return now;
  }
  return await known();
}
