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
