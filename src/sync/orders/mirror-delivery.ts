import type { MedusaContainer } from "@medusajs/framework/types";
import { mirrorOrder } from "./mirror-order";

/** Marks the fulfillments of a Medusa order as delivered, and returns how many it marked: see {@link mirrorOrder}. */
export async function mirrorDelivery(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<number> {
  const { delivered } = await mirrorOrder(container, walmartOrderId);
  return delivered;
}
