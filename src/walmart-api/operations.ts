const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A permission of an API key, as `token.detail()` names it. */
export type PermissionScope = "orders" | "returns" | "inventory" | "price" | "item" | "feeds";

/** One operation of Walmart's API. */
export interface Operation {
  /** What it does, for messages; `{…}` is filled from the path's parameters. */
  title: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below the base URL; `{…}` are parameters. */
  path: string;
  /** A read has no effect at Walmart and may be repeated; a write is sent once. */
  kind: "read" | "write";
  /** Walmart's throttle: `tokens` requests per `perMs` milliseconds and seller. Absent if not published. */
  limit?: { tokens: number; perMs: number };
  /** The permission that the API key needs; absent if it needs none. */
  scope?: PermissionScope;
  /** What it answers, if not JSON: a file, whose bytes are passed on unread. */
  accept?: "application/octet-stream";
  /** Sent without an access token: the request that obtains one. */
  withoutToken?: true;
}

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
  "items.list": {
    title: "list items",
    method: "GET",
    path: "/v3/items",
    kind: "read",
    limit: { tokens: 300, perMs: MINUTE },
    scope: "item",
  },
  "items.get": {
    title: "read item {sku}",
    method: "GET",
    path: "/v3/items/{sku}",
    kind: "read",
    limit: { tokens: 900, perMs: MINUTE },
    scope: "item",
  },
  "items.retire": {
    title: "retire item {sku}",
    method: "DELETE",
    path: "/v3/items/{sku}",
    kind: "write",
    limit: { tokens: 900, perMs: MINUTE },
    scope: "item",
  },
  "inventory.get": {
    title: "read the quantity of {sku}",
    method: "GET",
    path: "/v3/inventory",
    kind: "read",
    limit: { tokens: 200, perMs: MINUTE },
    scope: "inventory",
  },
  "inventory.put": {
    title: "set the quantity of {sku}",
    method: "PUT",
    path: "/v3/inventory",
    kind: "write",
    limit: { tokens: 200, perMs: MINUTE },
    scope: "inventory",
  },
  "inventory.listNodes": {
    title: "list quantities by ship node",
    method: "GET",
    path: "/v3/inventories",
    kind: "read",
    limit: { tokens: 200, perMs: MINUTE },
    scope: "inventory",
  },
  "inventory.getNodes": {
    title: "read the quantities of {sku} by ship node",
    method: "GET",
    path: "/v3/inventories/{sku}",
    kind: "read",
    limit: { tokens: 200, perMs: MINUTE },
    scope: "inventory",
  },
  "inventory.putNodes": {
    title: "set the quantities of {sku} by ship node",
    method: "PUT",
    path: "/v3/inventories/{sku}",
    kind: "write",
    limit: { tokens: 200, perMs: MINUTE },
    scope: "inventory",
  },
  "prices.put": {
    title: "set the price of {sku}",
    method: "PUT",
    path: "/v3/price",
    kind: "write",
    limit: { tokens: 100, perMs: HOUR },
    scope: "price",
  },
  // Walmart counts each feed type separately.
  "feeds.submitInventory": {
    title: "submit a feed of quantities",
    method: "POST",
    path: "/v3/feeds",
    kind: "write",
    limit: { tokens: 10, perMs: HOUR },
    scope: "feeds",
  },
  "feeds.submitNodeInventory": {
    title: "submit a feed of quantities by ship node",
    method: "POST",
    path: "/v3/feeds",
    kind: "write",
    limit: { tokens: 50, perMs: HOUR },
    scope: "feeds",
  },
  "feeds.submitPrices": {
    title: "submit a feed of prices",
    method: "POST",
    path: "/v3/feeds",
    kind: "write",
    limit: { tokens: 10, perMs: HOUR },
    scope: "feeds",
  },
  "feeds.submitItemMatch": {
    title: "submit a feed of items to match",
    method: "POST",
    path: "/v3/feeds",
    kind: "write",
    limit: { tokens: 20, perMs: HOUR },
    scope: "feeds",
  },
  "feeds.list": {
    title: "list feeds",
    method: "GET",
    path: "/v3/feeds",
    kind: "read",
    limit: { tokens: 5000, perMs: MINUTE },
    scope: "feeds",
  },
  "feeds.status": {
    title: "read the status of feed {feedId}",
    method: "GET",
    path: "/v3/feeds/{feedId}",
    kind: "read",
    limit: { tokens: 5000, perMs: MINUTE },
    scope: "feeds",
  },
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
