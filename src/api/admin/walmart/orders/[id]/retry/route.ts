import { retryWalmartOrderWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";

/** Retries the failed updates of a purchase order. */
export const POST = orderAction(({ container, id, actor_id }) =>
  retryWalmartOrderWorkflow(container).run({ input: { walmart_order_id: id, actor_id } }),
);
