import { shipWalmartOrderWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { ShipOrderBody } from "../../validators";

/** Ships parcels of an order in Medusa and sends them to Walmart. */
export const POST = orderAction<ShipOrderBody>(({ container, id, actor_id, body }) =>
  shipWalmartOrderWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
