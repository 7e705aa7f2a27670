import type { WalmartClient, WalmartClientOptions } from "./types";

/** A client for one seller account. */
export function createWalmartClient(_options: WalmartClientOptions): WalmartClient {
  throw new Error("not implemented yet");
}
