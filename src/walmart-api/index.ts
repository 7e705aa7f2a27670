export { createWalmartClient } from "./client";
export { isIncompleteList } from "./errors/incomplete-list";
export { isWalmartError, WalmartError } from "./errors/walmart-error";
export type {
  WalmartErrorDetail,
  WalmartErrorInput,
  WalmartErrorKind,
} from "./errors/walmart-error";
export { jsonPieces, type LongJson } from "./http/json-file";
export * from "./interfaces/feeds";
export * from "./interfaces/inventory";
export * from "./interfaces/item-setup";
export * from "./interfaces/items";
export * from "./interfaces/partner";
export * from "./interfaces/prices";
export * from "./interfaces/repricer";
export * from "./interfaces/returns";
export * from "./interfaces/settlements";
export * from "./interfaces/webhooks";
export { OPERATIONS } from "./operations";
export type { Operation, OperationName, PermissionScope } from "./operations";
export * from "./payloads/listing-types";
export * from "./payloads/types";
export { FEED_MAX_BYTES, FEED_MAX_ITEMS } from "./resources/feed-files";
export * from "./schemas/feed";
export * from "./schemas/inventory";
export * from "./schemas/item";
export * from "./schemas/order";
export * from "./schemas/price";
export * from "./schemas/repricer";
export * from "./schemas/return";
export * from "./schemas/settlement";
export * from "./schemas/webhook";
export * from "./types";
export { toCancelPayload } from "./payloads/cancel";
export {
  toInventoryFeed,
  toInventoryPayload,
  toNodeInventoryFeed,
  toNodeInventoryPayload,
} from "./payloads/inventory";
export { toItemMatchFeed } from "./payloads/item-match";
export { toItemFeed } from "./payloads/item-setup";
export { toDeprecatedPriceFeed, toPriceFeed, toPricePayload } from "./payloads/price";
export { toPromotionFeed } from "./payloads/promotion-feed";
export { toNoPromotionsPayload, toPromotionPayload } from "./payloads/promotion";
export { toRepricerFeed, toRepricerStrategy } from "./payloads/repricer";
export { toRefundPayload } from "./payloads/refund";
export { toReturnRefundPayload } from "./payloads/return-refund";
export { toShippingPayload } from "./payloads/shipping";
