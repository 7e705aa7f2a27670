/**
 * The events that the plugin emits on Medusa's event bus, at least once each: a repeated event has the same `event_id` and
 * the same payload. Events of one subject come in their order.
 */

/** Names of the events. */
export const WalmartEvents = {
  ORDER_IMPORTED: "walmart.order.imported",
  ORDER_HELD: "walmart.order.held",
  ORDER_CANCELED: "walmart.order.canceled",
  ORDER_STATUS_CHANGED: "walmart.order.status_changed",
  ORDER_CANCEL_REQUESTED: "walmart.order.cancel_requested",
  ORDER_PROBLEM: "walmart.order.problem",
  ORDER_PROBLEM_SOLVED: "walmart.order.problem_solved",
  UPDATE_CONFIRMED: "walmart.update.confirmed",
  UPDATE_FAILED: "walmart.update.failed",
  RETURN_RECEIVED: "walmart.return.received",
  RETURN_REFUNDED: "walmart.return.refunded",
  RETURN_CANCELED: "walmart.return.canceled",
  LISTING_STATUS_CHANGED: "walmart.listing.status_changed",
  STOCK_CHANGED: "walmart.stock.changed",
  PRICE_CHANGED: "walmart.price.changed",
  ACCOUNT_HEALTH_CHANGED: "walmart.account.health_changed",
  PAYOUT_RECEIVED: "walmart.payout.received",
} as const;

export type WalmartEventName = (typeof WalmartEvents)[keyof typeof WalmartEvents];

/** What every payload has. */
export interface WalmartEventBase {
  /** Use it to handle an event once. */
  event_id: string;
  /** ISO 8601 in UTC. */
  occurred_at: string;
  account_id: string;
}

export interface WalmartOrderEvent extends WalmartEventBase {
  walmart_order_id: string;
  purchase_order_id: string;
  /** The Medusa order. Null until it exists. */
  order_id: string | null;
}

export interface WalmartOrderHeldEvent extends WalmartOrderEvent {
  /** Why, and what to do, in English. */
  reason: string;
  /** Unknown SKUs, if these are the reason. */
  skus: string[];
}

export interface WalmartOrderStatusChangedEvent extends WalmartOrderEvent {
  from: string;
  to: string;
}

export interface WalmartOrderCancelRequestedEvent extends WalmartOrderEvent {
  /** The lines that the buyer asked to cancel now. */
  lines: { line_number: string; sku: string; quantity: number }[];
}

export interface WalmartOrderProblemEvent extends WalmartOrderEvent {
  /** Such as `unknown_sku` or `update_ship`. */
  code: string;
  /** What happened, in English. */
  summary: string;
  origin: "medusa" | "walmart" | null;
}

export interface WalmartUpdateEvent extends WalmartEventBase {
  update_id: string;
  /** The kind of the message: `acknowledge`, `ship`, `track`, `cancel`, `refund`, `goodwill`. */
  type: string;
  walmart_order_id: string | null;
  walmart_return_id: string | null;
  /** Why it failed; null if it was confirmed. */
  message: string | null;
}

export interface WalmartReturnEvent extends WalmartEventBase {
  walmart_return_id: string;
  return_order_id: string;
  /** The Medusa order and return, as far as they exist. */
  order_id: string | null;
  return_id: string | null;
  /** What Walmart refunds for it. */
  amount: number | null;
}

export interface WalmartListingStatusChangedEvent extends WalmartEventBase {
  walmart_listing_id: string;
  sku: string;
  variant_id: string | null;
  from: string;
  to: string;
  problems: string[];
}

export interface WalmartValueChangedEvent extends WalmartEventBase {
  walmart_listing_id: string;
  sku: string;
  /** What Walmart confirmed before and now. Null: nothing. */
  from: number | null;
  to: number | null;
}

export interface WalmartAccountHealthChangedEvent extends WalmartEventBase {
  from: string;
  to: string;
  message: string | null;
}

export interface WalmartPayoutReceivedEvent extends WalmartEventBase {
  payout_id: string;
  /** What Walmart pays. Null if its file does not say it. */
  total: number | null;
  currency_code: string;
}

/** The payload of each event, for subscribers: `SubscriberArgs<WalmartEventPayloads["walmart.order.imported"]>`. */
export interface WalmartEventPayloads {
  "walmart.order.imported": WalmartOrderEvent;
  "walmart.order.held": WalmartOrderHeldEvent;
  "walmart.order.canceled": WalmartOrderEvent;
  "walmart.order.status_changed": WalmartOrderStatusChangedEvent;
  "walmart.order.cancel_requested": WalmartOrderCancelRequestedEvent;
  "walmart.order.problem": WalmartOrderProblemEvent;
  "walmart.order.problem_solved": WalmartOrderProblemEvent;
  "walmart.update.confirmed": WalmartUpdateEvent;
  "walmart.update.failed": WalmartUpdateEvent;
  "walmart.return.received": WalmartReturnEvent;
  "walmart.return.refunded": WalmartReturnEvent;
  "walmart.return.canceled": WalmartReturnEvent;
  "walmart.listing.status_changed": WalmartListingStatusChangedEvent;
  "walmart.stock.changed": WalmartValueChangedEvent;
  "walmart.price.changed": WalmartValueChangedEvent;
  "walmart.account.health_changed": WalmartAccountHealthChangedEvent;
  "walmart.payout.received": WalmartPayoutReceivedEvent;
}
