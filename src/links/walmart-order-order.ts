import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import WalmartModule from "../modules/walmart";

/** Links a purchase order to its Medusa order. Read-only: `walmart_order.order_id` is authoritative. */
export default defineLink(
  { linkable: WalmartModule.linkable.walmartOrder, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
