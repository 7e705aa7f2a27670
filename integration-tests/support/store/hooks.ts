import { createHmac, randomUUID } from "node:crypto";
import type { AxiosResponse } from "axios";
import { WALMART_MODULE, type WalmartModuleService } from "../../../src/modules/walmart";
import type { WalmartAccountRow, WalmartWebhookEventRow } from "../../../src/modules/walmart/types";
import type { Subscription } from "../../../src/simulator";
import { within } from "./seller";
import type { TestStore } from "./suite";

/** Webhooks: subscriptions at Walmart, incoming requests and stored events. */
export function hooksOf(store: TestStore) {
  const service = () => store.container.resolve<WalmartModuleService>(WALMART_MODULE);
  const baseUrl = () => store.http.defaults.baseURL ?? "";
  const subscriptions = (accountId: string): Subscription[] =>
    store.walmart
      .subscriptions()
      .filter(({ eventUrl }) => eventUrl.endsWith(`/hooks/walmart/${accountId}`));
  const secret = (accountId: string): string =>
    subscriptions(accountId)[0]?.authDetails?.clientSecret ?? "";
  const events = async (accountId: string): Promise<WalmartWebhookEventRow[]> =>
    (await service().listWalmartWebhookEvents(
      { account_id: accountId },
      { order: { created_at: "ASC" } },
    )) as WalmartWebhookEventRow[];

  return {
    get service(): WalmartModuleService {
      return service();
    },

    get baseUrl(): string {
      return baseUrl();
    },

    /** Connects the simulator's seller, with webhooks to this store. */
    connect: (base_url?: string): Promise<string> =>
      store.connect({ settings: { webhooks: { base_url: base_url ?? baseUrl() } } }),

    /** The simulator's subscriptions for an account, and their secret. */
    subscriptions,
    secret,

    account: async (id: string): Promise<WalmartAccountRow> =>
      (await service().retrieveWalmartAccount(id)) as WalmartAccountRow,

    events,

    /** Waits until all events are handled and returns them. */
    handled: async (accountId: string, count = 1): Promise<WalmartWebhookEventRow[]> =>
      await within(10_000, async () => {
        const all = await events(accountId);
        const open = all.filter(({ handled_at }) => !handled_at);
        return all.length >= count && !open.length ? all : null;
      }),

    /** Sends a body as Walmart does, signed with the account's secret by default. */
    post: (
      accountId: string,
      body: string | Buffer,
      headers: Record<string, string | undefined> = {
        "x-walmart-signature": sign(body, secret(accountId)),
      },
    ): Promise<AxiosResponse> =>
      store.http.post(`/hooks/walmart/${accountId}`, body, {
        headers: { "content-type": "application/json", ...headers },
        transformRequest: [(data: unknown) => data],
        validateStatus: () => true,
      }),
  };
}

export function sign(body: string | Buffer, secret: string, encoding: "base64" | "hex" = "base64") {
  return createHmac("sha256", secret).update(body).digest(encoding);
}

/** An event in Walmart's format, with a new id each time unless one is given. */
export function event(
  eventType: string,
  payload: object,
  eventId: string | null = randomUUID(),
): string {
  return JSON.stringify({
    source: { eventType, eventTime: "2026-11-24T10:00:00Z", eventId },
    payload,
  });
}
