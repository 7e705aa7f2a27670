import { resolveWalmartOrderWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { ResolveOrderBody } from "../../validators";

/** Marks failed updates of a purchase order as resolved: the merchant fixed them in Seller Center. */
export const POST = orderAction<ResolveOrderBody>(({ container, id, actor_id, body }) =>
  resolveWalmartOrderWorkflow(container).run({
    input: { walmart_order_id: id, actor_id, ...body },
  }),
);
