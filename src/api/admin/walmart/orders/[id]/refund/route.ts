import { goodwillRefundWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { GoodwillRefundBody } from "../../validators";

/** Refunds the buyer without a return. */
export const POST = orderAction<GoodwillRefundBody>(({ container, id, actor_id, body }) =>
  goodwillRefundWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
