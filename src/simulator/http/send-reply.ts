import type { ServerResponse } from "node:http";
import type { Reply } from "./route";

/** Sends a response: an object as JSON, text and bytes verbatim. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  if (response.destroyed || response.headersSent) {
    return;
  }
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    response.setHeader(name, value);
  }
  response.setHeader("content-type", reply.type ?? "application/json;charset=utf-8");
  const { body } = reply;
  const isReady = typeof body === "string" || Buffer.isBuffer(body);
  response.end(isReady ? body : body === undefined ? "" : JSON.stringify(body));
}
