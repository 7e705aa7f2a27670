import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import WalmartModule from "../modules/walmart";

/** Links a listing to its variant. Read-only: `walmart_listing.variant_id` is authoritative. */
export default defineLink(
  { linkable: WalmartModule.linkable.walmartListing, field: "variant_id" },
  ProductModule.linkable.productVariant,
  { readOnly: true },
);
