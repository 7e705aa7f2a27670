import { LISTING_OPERATIONS } from "./listing-operations";
import type { Operation } from "./operation";

export type { Operation, PermissionScope } from "./operation";

const MINUTE = 60_000;

/**
 * All operations of this client. The limits are from Walmart's published throttling table. A new resource adds its
 * operations here and one file under `resources/`.
 */
export const OPERATIONS = {
  "token.create": {
    title: "get an access token",
    method: "POST",
    path: "/v3/token",
    kind: "read",
    withoutToken: true,
  },
  "token.detail": {
    title: "look up the API key's permissions",
    method: "GET",
    path: "/v3/token/detail",
    kind: "read",
  },
  "partner.get": {
    title: "read the seller's profile",
    method: "GET",
    path: "/v3/settings/partnerprofile",
    kind: "read",
  },
  "orders.list": {
    title: "list orders",
    method: "GET",
    path: "/v3/orders",
    kind: "read",
    limit: { tokens: 5000, perMs: MINUTE },
    scope: "orders",
  },
  "orders.listReleased": {
    title: "list released orders",
    method: "GET",
    path: "/v3/orders/released",
    kind: "read",
    limit: { tokens: 60, perMs: MINUTE },
    scope: "orders",
  },
  "orders.get": {
    title: "read purchase order {purchaseOrderId}",
    method: "GET",
    path: "/v3/orders/{purchaseOrderId}",
    kind: "read",
    limit: { tokens: 5000, perMs: MINUTE },
    scope: "orders",
  },
  "orders.acknowledge": {
    title: "acknowledge purchase order {purchaseOrderId}",
    method: "POST",
    path: "/v3/orders/{purchaseOrderId}/acknowledge",
    kind: "write",
    limit: { tokens: 60, perMs: MINUTE },
    scope: "orders",
  },
  "orders.ship": {
    title: "ship lines of purchase order {purchaseOrderId}",
    method: "POST",
    path: "/v3/orders/{purchaseOrderId}/shipping",
    kind: "write",
    limit: { tokens: 60, perMs: MINUTE },
    scope: "orders",
  },
  "orders.cancel": {
    title: "cancel lines of purchase order {purchaseOrderId}",
    method: "POST",
    path: "/v3/orders/{purchaseOrderId}/cancel",
    kind: "write",
    limit: { tokens: 60, perMs: MINUTE },
    scope: "orders",
  },
  "orders.refund": {
    title: "refund lines of purchase order {purchaseOrderId}",
    method: "POST",
    path: "/v3/orders/{purchaseOrderId}/refund",
    kind: "write",
    limit: { tokens: 60, perMs: MINUTE },
    scope: "orders",
  },
  "returns.list": {
    title: "list returns",
    method: "GET",
    path: "/v3/returns",
    kind: "read",
    limit: { tokens: 50, perMs: MINUTE },
    scope: "returns",
  },
  "returns.refund": {
    title: "refund lines of return {returnOrderId}",
    method: "POST",
    path: "/v3/returns/{returnOrderId}/refund",
    kind: "write",
    limit: { tokens: 60, perMs: MINUTE },
    scope: "returns",
  },
  ...LISTING_OPERATIONS,
  "webhooks.list": {
    title: "list webhook subscriptions",
    method: "GET",
    path: "/v3/webhooks/subscriptions",
    kind: "read",
    limit: { tokens: 50, perMs: MINUTE },
  },
  "webhooks.create": {
    title: "subscribe to {eventType}",
    method: "POST",
    path: "/v3/webhooks/subscriptions",
    kind: "write",
    limit: { tokens: 200, perMs: MINUTE },
  },
  "webhooks.delete": {
    title: "delete webhook subscription {subscriptionId}",
    method: "DELETE",
    path: "/v3/webhooks/subscriptions/{subscriptionId}",
    kind: "write",
    limit: { tokens: 10, perMs: MINUTE },
  },
  "webhooks.test": {
    title: "send a test notification of {eventType}",
    method: "POST",
    path: "/v3/webhooks/test",
    kind: "write",
    limit: { tokens: 10, perMs: MINUTE },
  },
  "webhooks.eventTypes": {
    title: "list the webhook event types",
    method: "GET",
    path: "/v3/webhooks/eventTypes",
    kind: "read",
    limit: { tokens: 5, perMs: MINUTE },
  },
  "settlements.list": {
    title: "list settlement files",
    method: "GET",
    path: "/v3/report/reconreport/availableReconFiles",
    kind: "read",
    limit: { tokens: 100, perMs: MINUTE },
  },
  "settlements.download": {
    title: "download the settlement file of {reportDate}",
    method: "GET",
    path: "/v3/report/reconreport/reconFile",
    kind: "read",
    limit: { tokens: 100, perMs: MINUTE },
    accept: "application/octet-stream",
  },
  "settlements.statement": {
    title: "read the payment statement",
    method: "GET",
    path: "/v3/report/payment/statement",
    kind: "read",
    limit: { tokens: 15, perMs: MINUTE },
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** Returns the operation with a name. */
export function operation(name: OperationName): Operation {
  return OPERATIONS[name];
}
