import type { InferTypeOf } from "@medusajs/framework/types";
import type WalmartAccount from "../models/walmart-account";
import type WalmartActivity from "../models/walmart-activity";
import type WalmartFeed from "../models/walmart-feed";
import type WalmartListing from "../models/walmart-listing";
import type WalmartOrder from "../models/walmart-order";
import type WalmartOrderLine from "../models/walmart-order-line";
import type WalmartPayout from "../models/walmart-payout";
import type WalmartPayoutDifference from "../models/walmart-payout-difference";
import type WalmartPayoutLine from "../models/walmart-payout-line";
import type WalmartReturn from "../models/walmart-return";
import type WalmartReturnLine from "../models/walmart-return-line";
import type WalmartUpdate from "../models/walmart-update";
import type WalmartWebhookEvent from "../models/walmart-webhook-event";

export type WalmartAccountRow = InferTypeOf<typeof WalmartAccount>;
export type WalmartOrderRow = InferTypeOf<typeof WalmartOrder>;
export type WalmartOrderLineRow = InferTypeOf<typeof WalmartOrderLine>;
/** An outbox message. */
export type WalmartUpdateRow = InferTypeOf<typeof WalmartUpdate>;
export type WalmartReturnRow = InferTypeOf<typeof WalmartReturn>;
export type WalmartReturnLineRow = InferTypeOf<typeof WalmartReturnLine>;
export type WalmartActivityRow = InferTypeOf<typeof WalmartActivity>;
export type WalmartListingRow = InferTypeOf<typeof WalmartListing>;
export type WalmartFeedRow = InferTypeOf<typeof WalmartFeed>;
export type WalmartWebhookEventRow = InferTypeOf<typeof WalmartWebhookEvent>;
export type WalmartPayoutRow = InferTypeOf<typeof WalmartPayout>;
export type WalmartPayoutDifferenceRow = InferTypeOf<typeof WalmartPayoutDifference>;
export type WalmartPayoutLineRow = InferTypeOf<typeof WalmartPayoutLine>;
