import type { IncomingHttpHeaders } from "node:http";
import type { Scope, Seller } from "../state/sellers";
import type { Limit } from "../state/throttle";
import type { World } from "../state/world";
import type { ErrorOrigin } from "./errors";

/** A response: an object becomes JSON, text and bytes are sent verbatim. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** Content type; JSON by default. */
  type?: string;
}

/** A request as an operation receives it. */
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

/** A request of a seller with a valid token. */
export interface SellerRequest extends ApiRequest {
  seller: Seller;
}

interface RouteBase {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path pattern; segments that start with a colon are parameters. */
  path: string;
  /** Name in the request log, and key of the throttle. */
  operation: string;
  /** The only format that it answers in; JSON by default. Others get 406. */
  accept?: string;
  limit?: Limit;
  /** Key and limit for this request, if its limit depends on its content. */
  limitOf?(request: ApiRequest): { operation: string; limit: Limit } | undefined;
}

/** An operation for sellers with a token. A resource is an array of these. */
export interface SellerRoute extends RouteBase {
  access: "token";
  /** The required permission; anything but GET needs full access. */
  scope?: Scope;
  origin: ErrorOrigin;
  handle(request: SellerRequest, world: World): Reply | Promise<Reply>;
}

/** An operation that needs no token. */
export interface OpenRoute extends RouteBase {
  access: "open";
  handle(request: ApiRequest, world: World): Reply | Promise<Reply>;
}

export type ApiRoute = SellerRoute | OpenRoute;

/** 200 with a JSON body. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}
