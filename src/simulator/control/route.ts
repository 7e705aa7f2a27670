import type { World } from "../state/world";

/** An operation of the control plane. It needs no token. */
export interface ControlRoute {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: string;
  /** Status of success; 200 unless said otherwise. */
  status?: number;
  handle(request: ControlRequest, world: World): unknown;
}

export interface ControlRequest {
  params: Record<string, string>;
  query: Record<string, string>;
  /** The JSON body; an empty object if there is none. */
  body: unknown;
}
