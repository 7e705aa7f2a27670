import type { IncomingHttpHeaders } from "node:http";
import type { Scope, Seller } from "../state/sellers";
import type { Limit } from "../state/throttle";
import type { World } from "../state/world";
import type { ErrorOrigin } from "./errors";

/** An answer: an object becomes JSON, a string is sent as it is. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Content type; JSON unless said otherwise. */
  type?: string;
}

/** A request as an operation sees it. */
export interface ApiRequest {
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The query exactly as sent, with its question mark; empty if there is none. */
  rawQuery: string;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  correlationId: string;
}

/** A request of a seller whose token was good. */
export interface SellerRequest extends ApiRequest {
  seller: Seller;
}

interface RouteBase {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path pattern; segments that start with a colon are parameters. */
  path: string;
  /** Name in the request log, and key of the throttle. */
  operation: string;
  limit?: Limit;
  /** Key and limit that hold for this request instead: some are counted by what they are about. */
  limitOf?(request: ApiRequest): { operation: string; limit: Limit } | undefined;
}

/** An operation for sellers with a token. One array of these is a resource. */
export interface SellerRoute extends RouteBase {
  access: "token";
  /** The permission that it needs; anything but GET also needs full access. */
  scope?: Scope;
  origin: ErrorOrigin;
  handle(request: SellerRequest, world: World): Reply | Promise<Reply>;
}

/** An operation that needs no token yet. */
export interface OpenRoute extends RouteBase {
  access: "open";
  handle(request: ApiRequest, world: World): Reply | Promise<Reply>;
}

export type ApiRoute = SellerRoute | OpenRoute;

/** 200 with a JSON body. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}
