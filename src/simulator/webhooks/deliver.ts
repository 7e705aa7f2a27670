import { createHash, createHmac } from "node:crypto";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { SimulatorSettings } from "../settings";
import type { Subscription } from "../state/subscriptions";

export type Target = Pick<Subscription, "eventUrl" | "authDetails" | "headers">;

type SigningSettings = Pick<SimulatorSettings, "webhookSignature" | "webhookScheme">;

/** Builds the headers of a webhook: the subscriber's own, and the authentication. */
export function webhookHeaders(
  target: Target,
  body: string,
  settings: SigningSettings,
): Record<string, string> {
  const { authDetails, headers } = target;
  const base = { "content-type": "application/json", ...headers };
  const { authMethod, authHeaderName, userName, password } = authDetails ?? {};
  const name = authHeaderName ?? "Authorization";
  switch (authMethod) {
    case "HMAC":
      return { ...base, ...signatures(target, name, body, settings) };
    case "BASIC_AUTH": {
      const basic = Buffer.from(`${userName ?? ""}:${password ?? ""}`).toString("base64");
      return { ...base, [name]: `Basic ${basic}` };
    }
    default:
      return base;
  }
}

/** The headers of the signature, or of both, or none. `wrong` knows neither the secret nor the subscriber's headers. */
function signatures(
  { authDetails, eventUrl, headers }: Target,
  name: string,
  body: string,
  { webhookSignature, webhookScheme }: SigningSettings,
): Record<string, string> {
  const isWrong = webhookSignature === "wrong";
  const secret = `${authDetails?.clientSecret ?? ""}${isWrong ? "?" : ""}`;
  const sign = (text: string) => createHmac("sha256", secret).update(text);
  const unknown = isWrong
    ? Object.fromEntries(Object.keys(headers ?? {}).map((each) => [each, "?"]))
    : {};
  const own = { [name]: sign(body).digest(isWrong ? "base64" : webhookSignature) };
  const timestamp = String(Math.floor(Date.now() / 1000));
  const { pathname, search } = new URL(eventUrl);
  const hash = createHash("sha256").update(body).digest("hex");
  const timed = {
    "WM_SEC.TIMESTAMP": timestamp,
    "WM_SEC.SIGNATURE": sign(["POST", pathname + search, timestamp, hash].join("\n")).digest(
      "base64",
    ),
  };
  return {
    ...unknown,
    ...(webhookScheme !== "timestamp" && webhookScheme !== "none" ? own : {}),
    ...(webhookScheme === "timestamp" || webhookScheme === "both" ? timed : {}),
  };
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
