import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow } from "../../../modules/walmart/types";
import { walmartService } from "../../kernel/container";
import { annotateCancellation } from "../../medusa/annotate-cancellation";

/** Stores why an order is canceled, with the purchase order and in the Medusa order. */
export async function noteReason(
  container: MedusaContainer,
  order: Pick<WalmartOrderRow, "id" | "claimed_order_id" | "cancellation_reason">,
  reason: string,
): Promise<void> {
  if (reason !== order.cancellation_reason) {
    await walmartService(container).updateWalmartOrders({
      id: order.id,
      cancellation_reason: reason,
    });
  }
  await annotateCancellation(container, { order_id: order.claimed_order_id, reason });
}
