const MINUTE = 60_000;

/** A permission that the seller gives to an API key, as `token.detail()` names it. */
export type PermissionScope = "orders" | "returns" | "inventory" | "price" | "item" | "feeds";

/** One operation of Walmart's API. */
export interface Operation {
  /** What it does, for messages; `{…}` are filled from the path's parameters. */
  title: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below the API's base; `{…}` are parameters. */
  path: string;
  /** A read has no effect at Walmart and may be repeated; a write is sent once. */
  kind: "read" | "write";
  /** Walmart's throttle: `tokens` requests per `perMs` milliseconds and seller. Absent: not published. */
  limit?: { tokens: number; perMs: number };
  /** What the API key must be allowed; absent: nothing special. */
  scope?: PermissionScope;
  /** Sent without an access token: the request that gets one. */
  withoutToken?: true;
}

/**
 * All operations that the client knows. Limits are those of Walmart's published throttling table. A new resource adds
 * its operations here and one file under `resources/`.
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
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** The operation of that name. */
export function operation(name: OperationName): Operation {
  return OPERATIONS[name];
}
