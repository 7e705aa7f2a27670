import type { Response } from "express";
import type { Reply } from "./route";

/** Writes the answer: an object as JSON, a string as it is. */
export function sendReply(response: Response, reply: Reply): void {
  if (response.destroyed || response.headersSent) {
    return;
  }
  response.status(reply.status);
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    response.setHeader(name, value);
  }
  response.setHeader("content-type", reply.type ?? "application/json;charset=utf-8");
  // Not response.send(): it would answer a conditional GET with 304, which Walmart does not.
  const { body } = reply;
  response.end(typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body));
}
