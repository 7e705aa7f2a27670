import { changeTrackingWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { ChangeTrackingBody } from "../../validators";

/** Changes the tracking number, carrier or link of a shipped parcel, in Medusa and at Walmart. */
export const POST = orderAction<ChangeTrackingBody>(({ container, id, actor_id, body }) =>
  changeTrackingWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
