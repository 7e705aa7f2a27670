/**
 * A Walmart Marketplace that runs on this machine, for demos and for stores' own tests. It follows Walmart's
 * documentation and the observed behavior of the live API, and shares no code with this plugin's client.
 */
export { startSimulator } from "./start";
export { sampleOrders } from "./sample-orders";
export { createSampleReturns, type SampleReturn, sampleReturns } from "./sample-returns";
export { DEFAULT_SETTINGS } from "./settings";
export { DEFAULT_SELLER } from "./state/sellers";
export { ControlError } from "./control/errors";
export type { SimulatedOrderView, SimulatedReturnView, Simulator, SimulatorOptions } from "./types";
export type { SimulatorSettings } from "./settings";
export type { ClockInput } from "./control/clock";
export type { Tracking } from "./state/order";
export type { SimulatedReturn } from "./state/return";
export type { SettlementRow } from "./state/settlements";
export type { OrderInput } from "./control/order-input";
export type { PayoutInput, PayoutView } from "./control/payouts";
export type { ReturnInput, ReturnMove } from "./control/return-input";
export type { KeptReturn } from "./state/return";
export type { CreatedReturn } from "./control/returns";
export type { FundedDiscountInput, RefundElsewhereInput } from "./control/order-refunds";
export type { CancelInput, LinesInput, ShipInput } from "./control/order-actions";
export type { Effect, EffectFilter, EffectKind, EffectLine, EffectSource } from "./state/effects";
export type { Fault, FaultInput } from "./state/faults";
export type { ItemSetUpControls } from "./control/item-set-up";
export type { GtinExemptionInput, ItemSpecInput, ReviewOutcome } from "./control/item-set-up-input";
export type { ListingControls } from "./control/listings";
export type {
  CatalogProductInput,
  ItemInput,
  PlaceInput,
  RefusalInput,
} from "./control/listing-input";
export type {
  CatalogProductView,
  ContentView,
  FeedView,
  InventoryView,
  ItemView,
  PromotionView,
} from "./control/listing-views";
export type { FeedItem, FeedStatus, FeedType, IngestionError } from "./state/feeds";
export type {
  ListingEffect,
  ListingEffectFilter,
  ListingEffectKind,
} from "./state/listing-effects";
export type { AuthDetails, Subscription } from "./state/subscriptions";
export type { EventType } from "./webhooks/event-types";
export type { WebhookDelivery, WebhookEvent } from "./webhooks/webhooks";
export type { LoggedRequest, RequestFilter } from "./state/request-log";
export type { Access, SellerInput } from "./state/sellers";
