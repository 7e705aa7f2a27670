import type { MedusaContainer } from "@medusajs/framework/types";
import { readMedusaOrder } from "../../medusa/medusa-order";
import { allowReserving } from "../allow-reserving";
import type { GuardResult } from "./guard-cancellation";
import { findGuardedOrder } from "./guarded-order";

export interface PrepareFulfillmentCancellationInput {
  order_id: string;
  fulfillment_id: string;
}

/**
 * Makes it possible to cancel a fulfillment of an oversold order: core reserves its stock again and refuses if there is
 * not enough, although Walmart has sold it. Orders of other channels pass.
 */
export async function prepareFulfillmentCancellation(
  container: MedusaContainer,
  { order_id, fulfillment_id }: PrepareFulfillmentCancellationInput,
): Promise<GuardResult> {
  const found = await findGuardedOrder(container, order_id);
  if (!found) return { guarded: false };
  const order = await readMedusaOrder(container, order_id);
  const fulfillment = order?.fulfillments.find((one) => one.id === fulfillment_id);
  // Core refuses these itself.
  if (!fulfillment || fulfillment.canceled_at || fulfillment.shipped_at) return { guarded: false };
  await allowReserving(container, [fulfillment]);
  return { guarded: true };
}
