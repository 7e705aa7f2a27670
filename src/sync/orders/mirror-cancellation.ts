import type { MedusaContainer } from "@medusajs/framework/types";
import type { MirrorOutcome } from "./cancel-in-medusa";
import { mirrorOrder } from "./mirror-order";

export type { MirrorOutcome };

/** Cancels or reduces a Medusa order as far as Walmart has canceled its purchase order: see {@link mirrorOrder}. */
export async function mirrorCancellation(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<MirrorOutcome> {
  const { cancellation } = await mirrorOrder(container, walmartOrderId);
  return cancellation;
}
