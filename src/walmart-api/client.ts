import { createErrorFactory } from "./errors/error-factory";
import { createAttempt } from "./http/attempt";
import { createRecorder } from "./http/recorder";
import { createRedactor } from "./http/redactor";
import { createRequest } from "./http/request";
import { Throttle } from "./http/throttle";
import { TokenStore } from "./http/token-store";
import { WalmartClock } from "./http/walmart-clock";
import { createFeedsApi } from "./resources/feeds";
import { createInventoryApi } from "./resources/inventory";
import { createItemSetupApi } from "./resources/item-setup";
import { createItemsApi } from "./resources/items";
import { createOrdersApi } from "./resources/orders";
import { createPartnerApi } from "./resources/partner";
import { createPricesApi } from "./resources/prices";
import { createRepricerApi } from "./resources/repricer";
import { createReturnsApi } from "./resources/returns";
import { createSettlementsApi } from "./resources/settlements";
import { createTokenApi, issueToken } from "./resources/token";
import { createWebhooksApi } from "./resources/webhooks";
import type { WalmartClient, WalmartClientOptions } from "./types";

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

/**
 * Creates a client for one seller account. Reuse it as long as its credentials are valid: it caches the access token
 * and the throttle state. Nothing is sent until a method is called.
 *
 * @throws TypeError if `apiUrl` is not an http(s) URL
 */
export function createWalmartClient(options: WalmartClientOptions): WalmartClient {
  const { clientId, clientSecret, now = Date.now, sleep = pause } = options;
  const baseUrl = baseOf(options.apiUrl);
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  const webhookSecrets = new Set<string>();
  const redact = createRedactor(() => [
    clientSecret,
    basic,
    ...tokens.secrets(),
    ...webhookSecrets,
  ]);
  const errors = createErrorFactory(redact, baseUrl);
  const throttle = new Throttle(now);
  const clock = new WalmartClock();
  const attempt = createAttempt({
    baseUrl,
    basicAuthorization: `Basic ${basic}`,
    channelType: options.channelType,
    requestTimeout: options.requestTimeout ?? 30_000,
    now,
    errors,
    record: createRecorder(redact, options.onExchange),
    throttle,
    clock,
  });
  const request = createRequest({
    attempt,
    errors,
    throttle,
    tokens: () => tokens,
    sleep,
    maxReadRetries: options.maxReadRetries ?? 3,
    maxThrottleWait: options.maxThrottleWait ?? 60_000,
  });
  const tokens = new TokenStore(() => issueToken(request), now);

  return {
    token: createTokenApi(request),
    partner: createPartnerApi(request),
    orders: createOrdersApi(request, now),
    returns: createReturnsApi(request),
    items: createItemsApi(request),
    itemSetup: createItemSetupApi(request),
    inventory: createInventoryApi(request),
    prices: createPricesApi(request),
    repricer: createRepricerApi(request),
    feeds: createFeedsApi(request),
    settlements: createSettlementsApi(request),
    webhooks: createWebhooksApi(request, (secret) => webhookSecrets.add(secret)),
    throttle,
    clock,
  };
}

function baseOf(apiUrl: string): string {
  const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new TypeError(
      `apiUrl must be an http(s) URL such as https://marketplace.walmartapis.com, got "${apiUrl}"`,
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
