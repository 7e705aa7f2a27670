import { shipWalmartOrderWorkflow } from "../../../../../../workflows";
import { runHooked } from "../../../../../run-hooked";
import { orderAction } from "../../order-action";
import type { ShipOrderBody } from "../../validators";

/** Ships parcels of an order in Medusa and sends them to Walmart. */
export const POST = orderAction<ShipOrderBody>(({ container, id, actor_id, body }) => {
  const shipping = shipWalmartOrderWorkflow(container).run({
    input: { walmart_order_id: id, actor_id, ...body },
    throwOnError: false,
  });
  return runHooked(shipping, { hook: "parcelsPrepared", failure: "Nothing was shipped" });
});
