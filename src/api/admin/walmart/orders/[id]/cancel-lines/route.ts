import { cancelWalmartLinesWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { CancelLinesBody } from "../../validators";

/** Cancels units of a purchase order at Walmart and in Medusa. */
export const POST = orderAction<CancelLinesBody>(({ container, id, actor_id, body }) =>
  cancelWalmartLinesWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
