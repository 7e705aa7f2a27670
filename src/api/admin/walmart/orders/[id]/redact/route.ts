import { redactWalmartOrderWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";

/** Removes the buyer's personal data from what the plugin stores about a purchase order. */
export const POST = orderAction(({ container, id, actor_id }) =>
  redactWalmartOrderWorkflow(container).run({ input: { walmart_order_id: id, actor_id } }),
);
