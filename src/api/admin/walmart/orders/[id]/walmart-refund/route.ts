import { decideWalmartRefundWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { WalmartRefundBody } from "../../validators";

/** Records whose refund it is that Walmart made without a return. */
export const POST = orderAction<WalmartRefundBody>(({ container, id, actor_id, body }) =>
  decideWalmartRefundWorkflow(container).run({
    input: { walmart_order_id: id, actor_id, ...body },
  }),
);
