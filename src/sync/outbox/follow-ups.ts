import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import type { MessageKind } from "../../types";
import { walmartService } from "../kernel/container";
import { cancelPayloadSchema } from "../messages/cancel/payload";
import { importWaitingOrders } from "../orders/import-waiting";
import { mirrorCancellation } from "../orders/mirror-cancellation";
import { mirrorOrder } from "../orders/mirror-order";
import { mirrorReturn } from "../returns/mirror-return";
import { resendQuantities } from "../stock-price/resend-quantities";

type FollowUp = (container: MedusaContainer, message: WalmartUpdateRow) => Promise<void>;

/** With this reason Walmart sets the item's quantity to zero. */
const OUT_OF_STOCK = "SELLER_CANCEL_OUT_OF_STOCK";

/**
 * What happens in Medusa once Walmart has confirmed a message. The jobs do all of this too; here it is done at once, so
 * that the merchant sees the order follow.
 */
export const FOLLOW_UPS: Partial<Record<MessageKind, FollowUp>> = {
  ship: resendShipped,
  cancel: followCancellation,
  refund: followRefund,
  goodwill: async (container, { walmart_order_id }) => {
    if (walmart_order_id) await mirrorOrder(container, walmart_order_id);
  },
};

/** Walmart takes shipped units off the item's quantity, but the stock here was reduced when the order came in. */
async function resendShipped(
  container: MedusaContainer,
  { walmart_order_id }: WalmartUpdateRow,
): Promise<void> {
  if (walmart_order_id) await resendQuantities(container, walmart_order_id);
}

async function followCancellation(
  container: MedusaContainer,
  { walmart_order_id, payload }: WalmartUpdateRow,
): Promise<void> {
  if (!walmart_order_id) return;
  const { reason } = cancelPayloadSchema.parse(payload);
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id, {
    select: ["id", "account_id", "import_state", "cancellation_reason"],
  });
  // A reason from Walmart comes first.
  if (reason && !order.cancellation_reason)
    await service.updateWalmartOrders({ id: order.id, cancellation_reason: reason });
  // Of an order on hold, what is left may be importable now.
  if (order.import_state === "held" || order.import_state === "claimed")
    await importWaitingOrders(container, {
      account_id: order.account_id,
      walmart_order_ids: [order.id],
    });
  await mirrorCancellation(container, walmart_order_id);
  if (reason === OUT_OF_STOCK) await resendQuantities(container, order.id);
}

async function followRefund(
  container: MedusaContainer,
  { walmart_return_id }: WalmartUpdateRow,
): Promise<void> {
  if (!walmart_return_id) return;
  await walmartService(container).returns.refresh([walmart_return_id]);
  await mirrorReturn(container, walmart_return_id);
}
