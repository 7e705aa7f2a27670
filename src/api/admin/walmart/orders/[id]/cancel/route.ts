import { cancelWalmartOrderWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { CancelOrderBody } from "../../validators";

/** Cancels a purchase order at Walmart and in Medusa, as a whole or in part, also one on hold. */
export const POST = orderAction<CancelOrderBody>(({ container, id, actor_id, body }) =>
  cancelWalmartOrderWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
