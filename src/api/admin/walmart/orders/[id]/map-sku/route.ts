import { mapSkuWorkflow } from "../../../../../../workflows";
import { orderAction } from "../../order-action";
import type { MapSkuBody } from "../../validators";

/** Maps the SKU of an order on hold to a variant, and imports what waited for it. */
export const POST = orderAction<MapSkuBody>(({ container, id, actor_id, body }) =>
  mapSkuWorkflow(container).run({ input: { walmart_order_id: id, actor_id, ...body } }),
);
