/** The business processes of the plugin, for the store's own code: workflows, their ids and types, and the event names. */
export * from "./account";
export * from "./listing";
export * from "./order";
export * from "./outbox";
export * from "./payout";
export * from "./return";
export * from "./sync";
export * from "./webhook";
export type { HookAccount } from "../sync/kernel/hooks";
export type { CancellationReason } from "../mapping";
export type { ChangeKind, HeldOrder, ListingValue } from "../modules/walmart/types";
export type {
  AdminWalmartPayoutDifferenceReview,
  AdminWalmartRulePreview,
  AdminWalmartShipmentResult,
} from "../types";
export {
  LISTINGS_MARKED_EVENT,
  UPDATES_QUEUED_EVENT,
  WEBHOOK_RECEIVED_EVENT,
} from "../types/event-names";
export { accountSettingsSchema, type AccountSettings } from "../types/schemas/account-settings";
export { listingOverridesSchema, type ListingOverrides } from "../types/schemas/listing-overrides";
