import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import WalmartModule from "../modules/walmart";

/** Links a return at Walmart to its Medusa return. Read-only: `walmart_return.return_id` is authoritative. */
export default defineLink(
  { linkable: WalmartModule.linkable.walmartReturn, field: "return_id" },
  OrderModule.linkable.return,
  { readOnly: true },
);
