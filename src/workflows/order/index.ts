export {
  cancelWalmartLinesWorkflow,
  cancelWalmartLinesWorkflowId,
  type CancelLinesInput,
} from "./workflows/cancel-lines";
export {
  cancelWalmartOrderWorkflow,
  cancelWalmartOrderWorkflowId,
  type CancelOrderInput,
} from "./workflows/cancel-order";
export {
  changeTrackingWorkflow,
  changeTrackingWorkflowId,
  type ChangeTrackingInput,
} from "./workflows/change-tracking";
export {
  createMedusaOrdersWorkflow,
  createMedusaOrdersWorkflowId,
  type CreateMedusaOrdersInput,
  type CreateMedusaOrdersResult,
} from "./workflows/create-medusa-orders";
export {
  decideWalmartRefundWorkflow,
  decideWalmartRefundWorkflowId,
  type DecideWalmartRefundInput,
} from "./workflows/decide-walmart-refund";
export {
  dismissRefundWorkflow,
  dismissRefundWorkflowId,
  type DismissRefundInput,
} from "./workflows/dismiss-refund";
export {
  goodwillRefundWorkflow,
  goodwillRefundWorkflowId,
  type GoodwillRefundInput,
} from "./workflows/goodwill-refund";
export {
  guardCancellationWorkflow,
  guardCancellationWorkflowId,
  type GuardCancellationInput,
} from "./workflows/guard-cancellation";
export {
  guardOrderEditWorkflow,
  guardOrderEditWorkflowId,
  type GuardOrderEditInput,
} from "./workflows/guard-order-edit";
export {
  guardShipmentWorkflow,
  guardShipmentWorkflowId,
  type GuardShipmentInput,
} from "./workflows/guard-shipment";
export {
  importWalmartOrdersNowWorkflow,
  importWalmartOrdersNowWorkflowId,
  type ImportOrdersInput,
} from "./workflows/import-orders";
export { mapSkuWorkflow, mapSkuWorkflowId, type MapSkuInput } from "./workflows/map-sku";
export {
  mirrorCancellationWorkflow,
  mirrorCancellationWorkflowId,
  type MirrorCancellationInput,
} from "./workflows/mirror-cancellation";
export {
  mirrorDeliveryWorkflow,
  mirrorDeliveryWorkflowId,
  type MirrorDeliveryInput,
} from "./workflows/mirror-delivery";
export {
  prepareFulfillmentWorkflow,
  prepareFulfillmentWorkflowId,
  type PrepareFulfillmentInput,
} from "./workflows/prepare-fulfillment";
export {
  prepareFulfillmentCancellationWorkflow,
  prepareFulfillmentCancellationWorkflowId,
  type PrepareFulfillmentCancellationInput,
} from "./workflows/prepare-fulfillment-cancellation";
export {
  redactWalmartOrderWorkflow,
  redactWalmartOrderWorkflowId,
  type RedactOrderInput,
} from "./workflows/redact-order";
export {
  resolveWalmartOrderWorkflow,
  resolveWalmartOrderWorkflowId,
  type ResolveOrderInput,
} from "./workflows/resolve-order";
export {
  retryWalmartOrderWorkflow,
  retryWalmartOrderWorkflowId,
  type RetryOrderInput,
} from "./workflows/retry-order";
export {
  shipWalmartOrderWorkflow,
  shipWalmartOrderWorkflowId,
  type ShipOrderInput,
} from "./workflows/ship-order";
export {
  shipWalmartOrdersWorkflow,
  shipWalmartOrdersWorkflowId,
  type ShipBatchInput,
} from "./workflows/ship-orders";
export type { ImportError, ImportOrdersResult } from "../../sync/orders/import-result";
export type { MirrorOutcome } from "../../sync/orders/mirror-cancellation";
export type { GuardResult } from "../../sync/orders/guards/guard-cancellation";
export type { GoodwillLine } from "../../sync/orders/goodwill-lines";
export type { OrderWithoutReason } from "../../sync/orders/guards/missing-reason";
export type { TrackingChange } from "../../sync/orders/guards/require-tracking";
export type { ItemQuantity, LineQuantity } from "../../sync/orders/items-to-cancel";
export type { CreatedOrders } from "../../sync/orders/created-orders";
export type { OrdersAdvice, OrdersToPrepare, OrderToPrepare } from "../../sync/orders/order-advice";
export type { OrderPlace } from "../../sync/orders/order-input";
export type { ShipBatchRow } from "../../sync/orders/shipping/batch-rows";
export type { ParcelAdvice, ParcelInput, ParcelItem } from "../../sync/orders/shipping/parcel";
export type { PreparedParcels } from "../../sync/orders/shipping/prepare-parcels";
export type { ShipParcelsInput, ShippedParcels } from "../../sync/orders/shipping/ship-parcels";
export type { UnresolvedSkus } from "../../sync/orders/unresolved-skus";
