import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import WalmartModule from "../modules/walmart";

/** Links a Medusa return to the return at Walmart: `query.graph({entity: "return", fields: ["walmart_return.*"]})`. */
export default defineLink(
  { linkable: OrderModule.linkable.return, field: "id" },
  { ...WalmartModule.linkable.walmartReturn.id, primaryKey: "return_id" },
  { readOnly: true },
);
