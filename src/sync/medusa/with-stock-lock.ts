import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest wait for other changes of the same stock, in seconds. */
const WAIT_SECONDS = 60;

/**
 * Changes stock or reservations of one inventory item under Medusa's lock, which core uses too, because the counters
 * are read and then written. Lock one item at a time: two holders that wait for each other's item would block both
 * for a minute.
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
