import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { returnReasonLabel } from "../../mapping";
import { derivedId } from "../kernel/derived-id";

/**
 * Medusa's return reasons for Walmart's reason codes; those that are missing are made. Their ids follow from the codes,
 * so that two runs at once make each but once. Answers ids by code.
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
        description: `A reason that Walmart's buyers give (${code}).`,
        metadata: { walmart: true },
      })),
    );
  } catch (error) {
    // Another run has made them in this moment, or it is an error that tells itself.
    const now = await known();
    if (missing.some((code) => !now.has(code))) throw error;
    return now;
  }
  return await known();
}
