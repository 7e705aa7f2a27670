import { defineLink } from "@medusajs/framework/utils";
import SalesChannelModule from "@medusajs/medusa/sales-channel";
import WalmartModule from "../modules/walmart";

/** Links an account to its sales channel. Read-only: `walmart_account.sales_channel_id` is authoritative. */
export default defineLink(
  { linkable: WalmartModule.linkable.walmartAccount, field: "sales_channel_id" },
  SalesChannelModule.linkable.salesChannel,
  { readOnly: true },
);
