import type { World } from "../state/world";

/** An operation of the control API. It needs no token. */
export interface ControlRoute {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  /** HTTP status of a success; 200 by default. */
  status?: number;
  handle(request: ControlRequest, world: World): unknown;
}

export interface ControlRequest {
  params: Record<string, string>;
  query: Record<string, string>;
  /** The JSON body; an empty object if there is none. */
  body: unknown;
}
