import { dismissRefundWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { DismissRefundBody } from "../../validators";

/** Records that a refund made in Medusa is not sent to Walmart. */
export const POST = orderAction<DismissRefundBody>(({ container, id, actor_id, body }) =>
  dismissRefundWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
