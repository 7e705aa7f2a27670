import type { MedusaContainer } from "@medusajs/framework/types";
import type { Exemption } from "../../mapping/item-setup";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { isWalmartError } from "../../walmart-api";
import { walmartService } from "../kernel/container";

/** Walmart decides within days. */
const KEEP_MS = 5 * 60_000;

const kept = new Map<string, { at: number; exemptions: Exemption[] }>();

/**
 * The account's exemptions from product identifiers, and the applications for them. None if Walmart cannot be asked: then
 * items without an identifier are not set up.
 */
export async function gtinExemptions(
  container: MedusaContainer,
  account: WalmartAccountRow,
): Promise<Exemption[]> {
  const known = kept.get(account.id);
  // One that was approved stays approved; the others may change any time.
  if (known && Date.now() - known.at < KEEP_MS) return known.exemptions;
  try {
    const client = await walmartService(container).clientFor(account);
    const exemptions = await client.itemSetup.gtinExemptions();
    const isDecided =
      exemptions.length > 0 && exemptions.every(({ status }) => status === "APPROVED");
    if (isDecided) kept.set(account.id, { at: Date.now(), exemptions });
    return exemptions;
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return [];
  }
}
