import type { MedusaContainer } from "@medusajs/framework/types";
import { deliverMessages } from "./deliver";
import { waitUntilDelivered } from "./wait-until-delivered";

interface Subject {
  account_id: string;
  /** The purchase order; null where it is not in this store. */
  walmart_order_id: string | null;
}

/**
 * Delivers what a merchant has just requested, and waits for it, whichever worker delivers it. Other messages of the
 * account are left alone. What cannot be sent now is left to the job.
 */
export async function deliverNow(
  container: MedusaContainer,
  { account_id, walmart_order_id }: Subject,
): Promise<void> {
  // Messages about no purchase order of this store are claimed whatever the filter says.
  const walmart_order_ids = walmart_order_id ? [walmart_order_id] : [];
  await deliverMessages(container, { account_id, walmart_order_ids });
  await waitUntilDelivered(container, account_id, walmart_order_id ?? undefined);
}
