import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import WalmartModule from "../modules/walmart";

/**
 * Links a variant to its listings, one per account: `query.graph({entity: "variant", fields: ["walmart_listings.*"]})`.
 */
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id" },
  { ...WalmartModule.linkable.walmartListing.id, primaryKey: "variant_id" },
  { readOnly: true, isList: true },
);
