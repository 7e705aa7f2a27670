export { createWalmartAccountWorkflow } from "./account/workflows/create-account";
export { deleteWalmartAccountWorkflow } from "./account/workflows/delete-account";
export type { CreateAccountInput, UpdateAccountInput } from "../sync/accounts/account-input";
export type { ConnectionTest } from "../sync/accounts/test-connection";
export { testWalmartAccountWorkflow } from "./account/workflows/test-account";
export { updateWalmartAccountWorkflow } from "./account/workflows/update-account";
export {
  addWalmartListingsWorkflow,
  type AddListingsInput,
} from "./listing/workflows/add-listings";
export { linkWalmartListingWorkflow } from "./listing/workflows/link-listing";
export {
  matchWalmartListingsWorkflow,
  type MatchListingsInput,
} from "./listing/workflows/match-listings";
export { retireWalmartListingWorkflow } from "./listing/workflows/retire-listing";
export { updateWalmartListingWorkflow } from "./listing/workflows/update-listing";
export {
  changeTrackingWorkflow,
  type ChangeTrackingInput,
} from "./order/workflows/change-tracking";
export { cancelWalmartLinesWorkflow, type CancelLinesInput } from "./order/workflows/cancel-lines";
export { createMedusaOrdersWorkflow } from "./order/workflows/create-medusa-orders";
export { guardCancellationWorkflow } from "./order/workflows/guard-cancellation";
export { guardShipmentWorkflow } from "./order/workflows/guard-shipment";
export { importWalmartOrdersNowWorkflow } from "./order/workflows/import-orders";
export { mirrorCancellationWorkflow } from "./order/workflows/mirror-cancellation";
export { mirrorDeliveryWorkflow } from "./order/workflows/mirror-delivery";
export { resolveWalmartOrderWorkflow } from "./order/workflows/resolve-order";
export { retryWalmartOrderWorkflow } from "./order/workflows/retry-order";
export { listingOverridesSchema, type ListingOverrides } from "../types/schemas/listing-overrides";
export { mendDriftWorkflow, readDriftWorkflow } from "./listing/workflows/drift";
export { OFFERS_MARKED_EVENT } from "../sync/stock-price/events";
export type { MarkChangedInput } from "../sync/stock-price/mark-changed";
export { offersChangedWorkflow } from "./listing/workflows/mark-changed";
export { accountSettingsSchema, type AccountSettings } from "../types/schemas/account-settings";
export type { SyncInput, SyncResult } from "../sync/schedule/run-sync";
export { syncWalmartWorkflow } from "./sync/workflows/sync";
export { dispatchUpdatesWorkflow } from "./outbox/workflows/deliver-messages";
export { UPDATES_QUEUED_EVENT } from "../sync/outbox/events";
export { queueAndSendWorkflow } from "./outbox/workflows/queue-and-deliver";
export { reconcileWorkflow } from "./sync/workflows/reconcile";
export { dismissRefundWorkflow } from "./order/workflows/dismiss-refund";
export { goodwillRefundWorkflow } from "./order/workflows/goodwill-refund";
export { assignRefundWorkflow } from "./return/workflows/assign-refund";
export { followRefundsWorkflow } from "./return/workflows/follow-refunds";
export { importWalmartReturnsWorkflow } from "./return/workflows/import-returns";
export { mirrorReturnWorkflow } from "./return/workflows/mirror-return";
export { refundWalmartReturnWorkflow } from "./return/workflows/refund-return";
export { resolveWalmartReturnWorkflow } from "./return/workflows/resolve-return";
export { retryWalmartReturnWorkflow } from "./return/workflows/retry-return";
export { WEBHOOK_RECEIVED_EVENT } from "../sync/webhooks/events";
export { receiveWebhookWorkflow } from "./webhook/workflows/receive-webhook";
