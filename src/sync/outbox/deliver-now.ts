import type { MedusaContainer } from "@medusajs/framework/types";
import { dispatchUpdates } from "./deliver";
import { waitUntilSent } from "./wait-until-delivered";

/** What a merchant's click is about. */
interface Asked {
  account_id: string;
  /** The purchase order; null where it is not in this store. */
  walmart_order_id: string | null;
}

/**
 * Sends what a merchant has just asked for, and waits until it is sent, whoever sends it. It does not wait for anything
 * else of the account; what cannot be sent now the updates job sends.
 */
export async function sendNow(
  container: MedusaContainer,
  { account_id, walmart_order_id }: Asked,
): Promise<void> {
  // Updates that are about no purchase order of this store are sent with those of any.
  const walmart_order_ids = walmart_order_id ? [walmart_order_id] : [];
  await dispatchUpdates(container, { account_id, walmart_order_ids });
  await waitUntilSent(container, account_id, walmart_order_id ?? undefined);
}
