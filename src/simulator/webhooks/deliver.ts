import { createHmac } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { SimulatorSettings } from "../settings";
import type { Subscription } from "../state/subscriptions";

export type Target = Pick<Subscription, "eventUrl" | "authDetails" | "headers">;

/** Builds the headers of a webhook: the subscriber's own, and the authentication. */
export function webhookHeaders(
  { authDetails, headers }: Target,
  body: string,
  signature: SimulatorSettings["webhookSignature"],
): Record<string, string> {
  const base = { "content-type": "application/json", ...headers };
  const { authMethod, authHeaderName, clientSecret, userName, password } = authDetails ?? {};
  const name = authHeaderName ?? "Authorization";
  switch (authMethod) {
    case "HMAC": {
      const isWrong = signature === "wrong";
      const hmac = createHmac("sha256", `${clientSecret ?? ""}${isWrong ? "?" : ""}`).update(body);
      return { ...base, [name]: hmac.digest(isWrong ? "base64" : signature) };
    }
    case "BASIC_AUTH": {
      const basic = Buffer.from(`${userName ?? ""}:${password ?? ""}`).toString("base64");
      return { ...base, [name]: `Basic ${basic}` };
    }
    default:
      return base;
  }
}

/**
 * Posts the body and returns the status; rejects if there is no response. The connection does not keep the process
 * alive: ending a program does not wait for webhooks.
 */
export function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  signal: AbortSignal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith("https:") ? requestHttps : requestHttp;
    const options = { method: "POST", headers, signal, agent: false as const, timeout: 10_000 };
    const request = send(url, options, (response) => {
      response.resume();
      response.once("error", reject);
      response.once("end", () => resolve(response.statusCode ?? 0));
    });
    request.once("socket", (socket) => socket.unref());
    request.once("timeout", () => request.destroy(new Error("no response within 10 seconds")));
    request.once("error", reject);
    request.setHeader("content-length", Buffer.byteLength(body));
    request.end(body);
  });
}
