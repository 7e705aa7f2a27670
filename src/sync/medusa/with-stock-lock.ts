import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest wait for other changes of the same stock, in seconds. */
const WAIT_SECONDS = 60;

/**
 * Changes the reservations of one inventory item while nobody else does, core included: its counters are read, then
 * written. Always one item at a time: whoever holds one and waits for another may wait for somebody who does the same,
 * and Medusa's Redis locks would keep both from everybody for a minute.
 */
export async function withStockLock<T>(
  container: MedusaContainer,
  inventoryItemId: string,
  work: () => Promise<T>,
): Promise<T> {
  return await container
    .resolve(Modules.LOCKING)
    .execute(inventoryItemId, work, { timeout: WAIT_SECONDS });
}
