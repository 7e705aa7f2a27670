import type { InferTypeOf } from "@medusajs/framework/types";
import type WalmartAccount from "./models/walmart-account";
import type WalmartActivity from "./models/walmart-activity";
import type WalmartFeed from "./models/walmart-feed";
import type { FeedKind, FeedState } from "./models/walmart-feed";
import type WalmartListing from "./models/walmart-listing";
import type WalmartListingChange from "./models/walmart-listing-change";
import type WalmartOrder from "./models/walmart-order";
import type WalmartOrderLine from "./models/walmart-order-line";
import type WalmartUpdate from "./models/walmart-update";
import type WalmartReturn from "./models/walmart-return";
import type WalmartReturnLine from "./models/walmart-return-line";
import type { UpdateKind } from "./models/walmart-update";
import type WalmartWebhookEvent from "./models/walmart-webhook-event";

export type * from "./offer-types";
export type * from "./webhook-types";

export type WalmartAccountRow = InferTypeOf<typeof WalmartAccount>;
export type WalmartOrderRow = InferTypeOf<typeof WalmartOrder>;
export type WalmartOrderLineRow = InferTypeOf<typeof WalmartOrderLine>;
export type WalmartUpdateRow = InferTypeOf<typeof WalmartUpdate>;
export type WalmartReturnRow = InferTypeOf<typeof WalmartReturn>;
export type WalmartReturnLineRow = InferTypeOf<typeof WalmartReturnLine>;
export type WalmartActivityRow = InferTypeOf<typeof WalmartActivity>;
export type WalmartListingRow = InferTypeOf<typeof WalmartListing>;
export type WalmartListingChangeRow = InferTypeOf<typeof WalmartListingChange>;
export type WalmartFeedRow = InferTypeOf<typeof WalmartFeed>;
export type WalmartWebhookEventRow = InferTypeOf<typeof WalmartWebhookEvent>;

/** Whose fault an error is: the store's side (data, settings, this plugin) or Walmart's. */
export type ErrorOrigin = "medusa" | "walmart";

/** What Walmart says of a purchase order line, ready to be stored. */
export interface OrderLineSnapshot {
  line_number: string;
  sku: string;
  title: string | null;
  quantity: number;
  created: number;
  acknowledged: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  refunded: number;
  cancel_requested: boolean;
  cancellation_reason: string | null;
  tracking: unknown[];
}

/** What Walmart says of a purchase order, ready to be stored. Times are ISO 8601 in UTC, `total` a decimal number. */
export interface OrderSnapshot {
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** Used only if the purchase order is seen for the first time. */
  new_id: string;
  new_claimed_order_id: string;
  import_state: "claimed" | "skipped";
  walmart_status: string;
  cancel_requested: boolean;
  cancellation_reason: string | null;
  fulfilled_by: string;
  order_type: string | null;
  original_customer_order_id: string | null;
  buyer_name: string | null;
  buyer_email: string | null;
  ordered_at: string | null;
  acknowledge_by: string | null;
  ship_by: string | null;
  deliver_by: string | null;
  ship_method: string | null;
  item_count: number;
  total: number;
  currency_code: string;
  /** Some unit is at least Acknowledged. */
  acknowledged: boolean;
  raw: unknown;
  lines: OrderLineSnapshot[];
}

/** A purchase order that cannot be read, ready to be kept. */
export interface UnreadableSnapshot {
  account_id: string;
  purchase_order_id: string;
  customer_order_id: string | null;
  /** Used only if the purchase order is seen for the first time. */
  new_id: string;
  new_claimed_order_id: string;
  /** What cannot be read, in words for the merchant. */
  read_problem: string;
  raw: unknown;
}

/** A row as {@link OrderSnapshot}s leave it. */
export interface StoredOrder {
  id: string;
  purchase_order_id: string;
  import_state: string;
  claimed_order_id: string;
  order_id: string | null;
  /** The purchase order was seen for the first time. */
  is_new: boolean;
}

/** What Walmart says of a line of a return, ready to be stored. `amount` is what all its units give back. */
export interface ReturnLineSnapshot {
  return_order_line_number: number;
  purchase_order_id: string | null;
  purchase_order_line_number: string | null;
  sku: string;
  title: string | null;
  quantity: number;
  walmart_refunded: number;
  reason: string | null;
  reason_description: string | null;
  amount: number;
  keep_it: boolean;
  canceled: boolean;
  delivery_status: string | null;
  refund_status: string | null;
  events: { tag: string; description: string | null; at: string | null }[];
}

/** A parcel on its way back. */
export interface ReturnLabel {
  carrier: string | null;
  tracking_number: string | null;
  label_url: string | null;
}

/** What Walmart says of a return order, ready to be stored. Times are ISO 8601 in UTC, amounts decimal numbers. */
export interface ReturnSnapshot {
  account_id: string;
  return_order_id: string;
  customer_order_id: string | null;
  purchase_order_id: string | null;
  /** Used only if the return is seen for the first time. */
  new_id: string;
  type: "REFUND" | "REPLACEMENT";
  replacement_customer_order_id: string | null;
  buyer_name: string | null;
  buyer_email: string | null;
  requested_at: string | null;
  refund_by: string | null;
  received_at: string | null;
  auto_refund_at: string | null;
  canceled_at: string | null;
  refund_amount: number;
  currency_code: string;
  refund_channel: string | null;
  keep_it: boolean;
  is_replaced: boolean;
  labels: ReturnLabel[];
  raw: unknown;
  lines: ReturnLineSnapshot[];
}

/** A return order that cannot be read, ready to be kept. */
export interface UnreadableReturnSnapshot {
  account_id: string;
  return_order_id: string;
  new_id: string;
  /** What cannot be read, in words for the merchant. */
  read_problem: string;
  raw: unknown;
}

/** A row as {@link ReturnSnapshot}s leave it. */
export interface StoredReturn {
  id: string;
  return_order_id: string;
  is_new: boolean;
}

/** A new update for the queue. */
export interface NewUpdate {
  account_id: string;
  walmart_order_id: string | null;
  /** For refunds of returns. */
  walmart_return_id?: string | null;
  kind: UpdateKind;
  idempotency_key: string;
  payload: Record<string, unknown>;
}

/** A failed update that is tried again, as it was until then. */
export interface RetriedUpdate {
  id: string;
  kind: string;
  idempotency_key: string;
  attempts: number;
  last_error: string | null;
}

/** Which due updates are meant. */
export interface DueUpdates {
  accountId: string;
  /** Only these, since the throttle of the others leaves nothing to do. */
  kinds: UpdateKind[];
  /** Also those whose back-off has not ended. */
  force: boolean;
  /** Without those that this run has tried already. */
  except: string[];
  /** Only those of these purchase orders; `null`: all. */
  orderIds: string[] | null;
}

/** A purchase order that cannot become a Medusa order now. */
export interface HeldOrder {
  /** Of the `walmart_order` row. */
  id: string;
  /** In words for the merchant. */
  problem: string;
}

/** A purchase order whose Medusa order is complete. */
export interface FinishedOrder {
  id: string;
  order_id: string;
  display_id: number;
  oversold: boolean;
  /** Which Medusa item stands for which line. */
  lines: { line_number: string; line_item_id: string }[];
}

/** How an attempt at an update ended. */
export interface SettleUpdate {
  state: "pending" | "confirmed" | "failed";
  /** It may have arrived at Walmart: read back before sending again. */
  uncertain: boolean;
  /** ISO 8601; for `pending`. */
  next_attempt_at: string | null;
  last_error: string | null;
  error_origin: ErrorOrigin | null;
  /** What the merchant can do about it. */
  remedy: string | null;
}

/** A feed that is to be sent. */
export interface NewFeed {
  /** Chosen before, or made here. */
  id?: string;
  account_id: string;
  kind: FeedKind;
  /** Walmart's type of feed, such as `MP_ITEM_MATCH`. */
  feed_type: string;
  /** What it says, one entry for each listing. Every entry names its `sku`. */
  items: FeedEntry[];
}

/** One entry of a feed; what else it holds belongs to the kind of feed. */
export interface FeedEntry {
  sku: string;
  [field: string]: unknown;
}

/** A feed that Walmart has taken, without what it says. */
export type SentFeed = Pick<
  WalmartFeedRow,
  | "id"
  | "account_id"
  | "kind"
  | "feed_type"
  | "feed_id"
  | "file_name"
  | "item_count"
  | "attempts"
  | "sent_at"
>;

/** How an attempt at a feed, or a question after it, ended. */
export interface SettleFeed {
  state: FeedState;
  /** It may have arrived at Walmart: look for it before sending it again. */
  uncertain: boolean;
  feed_id?: string;
  /** Until it wants something again. */
  wait_ms: number;
  last_error: string | null;
  walmart_status?: string;
  succeeded_count?: number;
  failed_count?: number;
  errors?: unknown[];
}

/** A variant that is to be offered. */
export interface NewListing {
  id: string;
  account_id: string;
  variant_id: string;
  product_id: string | null;
  sku: string;
  title: string | null;
  identifier_type: IdentifierTypeName | null;
  identifier: string | null;
  /** What would keep it from being offered, if anything. */
  status_details: string | null;
  error_origin: ErrorOrigin | null;
  error_field: string | null;
  remedy: string | null;
}

export type IdentifierTypeName = NonNullable<WalmartListingRow["identifier_type"]>;

/** A listing that is to be offered, and how Walmart is told. */
export interface MatchRequest {
  id: string;
  identifier_type: IdentifierTypeName;
  identifier: string;
  entry: FeedEntry;
}

/** A listing that cannot be offered as it is. */
export interface RefusedListing {
  id: string;
  status_details: string;
  error_field: string;
  remedy: string;
}

/** What Walmart made of an offer. */
export interface MatchOutcome {
  sku: string;
  status: "matched" | "error";
  status_details: string | null;
  error_origin: ErrorOrigin | null;
  error_code: string | null;
  error_field: string | null;
  remedy: string | null;
  wpid: string | null;
  /** The price that Walmart took with the offer. */
  price: number | null;
}

/** What Walmart says of an item of the seller's, ready to be stored. */
export interface ItemSnapshot {
  /** Used only if the SKU is seen for the first time. */
  new_id: string;
  sku: string;
  title: string | null;
  wpid: string | null;
  identifier_type: IdentifierTypeName | null;
  identifier: string | null;
  status: WalmartListingRow["status"];
  status_details: string | null;
  error_origin: ErrorOrigin | null;
  error_code: string | null;
  remedy: string | null;
  published_status: string;
  lifecycle_status: string | null;
  unpublished_reasons: string[];
  price: number | null;
  /** The variant that stands for it, if one was found. */
  variant_id: string | null;
  product_id: string | null;
  linked_by: "sku" | "identifier" | null;
}

/** A row as {@link ItemSnapshot}s leave it. */
export interface StoredItem {
  id: string;
  variant_id: string | null;
  is_new: boolean;
}

/** A listing that is to be taken off Walmart. */
export interface RetiringListing {
  id: string;
  sku: string;
  retire_requested_at: Date | string;
  retire_sent_at: Date | string | null;
  seen_at: Date | string | null;
}
