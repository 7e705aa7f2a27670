import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import WalmartModule from "../modules/walmart";

/** Links a Medusa order to its purchase order: `query.graph({entity: "order", fields: ["walmart_order.*"]})`. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...WalmartModule.linkable.walmartOrder.id, primaryKey: "order_id" },
  { readOnly: true },
);
