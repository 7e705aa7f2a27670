import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import {
  isWalmartError,
  type WalmartClient,
  type WalmartWebhookEventType,
} from "../../walmart-api";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { exclusively } from "../kernel/run-lock";
import { readSettings } from "../../types/schemas/account-settings";
import {
  isOwn,
  planSubscriptions,
  type WantedEvent,
  wantedEvents,
  webhookUrl,
} from "./plan-subscriptions";

/** The header that Walmart is asked to sign in. */
export const SIGNATURE_HEADER = "x-walmart-signature";

type Account = Pick<
  WalmartAccountRow,
  "id" | "client_id" | "client_secret" | "settings" | "webhook_secret" | "webhook_subscriptions"
>;

/**
 * Makes Walmart send an account's webhooks there where its settings say, or nowhere if they say nothing: what is missing
 * is subscribed to, what is wrong is replaced, what is not wanted any more is ended. Subscriptions that are not the
 * account's own are left alone. Never throws: what went wrong is answered in words, and tried again at the next test.
 */
export async function keepSubscriptions(
  container: MedusaContainer,
  account: Account,
): Promise<string | null> {
  const { webhooks } = readSettings(account.settings);
  if (!webhooks && !account.webhook_secret) return null;
  try {
    const problems = await exclusively(
      container,
      `walmart:subscriptions:${account.id}`,
      { skip_if_running: true },
      async () => {
        const client = await walmartService(container).clientFor(account);
        return webhooks
          ? await subscribe(container, account, client, webhookUrl(webhooks.base_url, account.id))
          : await unsubscribe(container, account, client);
      },
    );
    return problems?.length ? problems.join(" ") : null;
  } catch (error) {
    if (!isWalmartError(error))
      loggerOf(container).error(`walmart: webhooks of ${account.id}: ${describeError(error)}`);
    return describeError(error);
  }
}

/** Webhooks are not wanted any more, and Walmart could not be told so yet: it is, soon, and not only at the next test. */
export function isLeftOver({ settings, webhook_secret }: Account): boolean {
  return webhook_secret !== null && !readSettings(settings).webhooks;
}

async function subscribe(
  container: MedusaContainer,
  account: Account,
  client: WalmartClient,
  url: string,
): Promise<string[]> {
  const service = walmartService(container);
  const own = await ownSubscriptions(client, account.id);
  const stored = await service.webhookSecretOf(account);
  const known = new Set(stored ? madeWith(account) : []);
  let plan = planSubscriptions(own, known, url, wantedEvents([]));
  if (plan.missing.length)
    plan = planSubscriptions(own, known, url, wantedEvents(await offeredEvents(client)));
  const { missing, keep, remove } = plan;
  if (!missing.length && !remove.length && stored) return [];
  const secret = stored ?? randomBytes(32).toString("hex");
  // Stored before Walmart has it: what it signs must be known whatever happens to this process.
  await service.accounts.storeWebhooks(account.id, { secret, subscriptions: keep });
  const problems = await end(client, remove);
  const made = await Promise.allSettled(
    missing.map((event) => client.webhooks.create(targetOf(event, url, secret))),
  );
  const ids = made.flatMap((one) => (one.status === "fulfilled" ? one.value.subscriptionId : []));
  await service.accounts.storeWebhooks(account.id, { secret, subscriptions: [...keep, ...ids] });
  return [...reasonsOf(made), ...problems];
}

async function unsubscribe(
  container: MedusaContainer,
  account: Account,
  client: WalmartClient,
): Promise<string[]> {
  const own = await ownSubscriptions(client, account.id);
  const problems = await end(
    client,
    own.map(({ subscriptionId }) => subscriptionId),
  );
  // As long as there may be some, the secret tells that they are to be ended.
  if (!problems.length) await walmartService(container).accounts.storeWebhooks(account.id, null);
  return problems;
}

async function ownSubscriptions(client: WalmartClient, accountId: string) {
  return (await client.webhooks.list()).filter((one) => isOwn(one, accountId));
}

/** Walmart's list of events; nothing if it does not tell now: then the usual ones are tried. */
async function offeredEvents(client: WalmartClient): Promise<WalmartWebhookEventType[]> {
  // Five times a minute, and a person may be waiting.
  if (client.throttle.availableAt("webhooks.eventTypes")) return [];
  return await client.webhooks.eventTypes().catch((error: unknown) => {
    if (!isWalmartError(error)) throw error;
    return [];
  });
}

async function end(client: WalmartClient, ids: string[]): Promise<string[]> {
  return reasonsOf(await Promise.allSettled(ids.map((id) => client.webhooks.delete(id))));
}

function targetOf(event: WantedEvent, eventUrl: string, secret: string) {
  return { ...event, eventUrl, hmac: { headerName: SIGNATURE_HEADER, secret } };
}

/** Each reason once: what fails for one event mostly fails for all. */
function reasonsOf(results: PromiseSettledResult<unknown>[]): string[] {
  const reasons = results.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  const other = reasons.find((reason) => !isWalmartError(reason));
  if (other) throw other;
  const [first] = reasons.map(describeError);
  const more = reasons.length - 1;
  return first === undefined ? [] : [more ? `${first} (and ${more} more)` : first];
}

const idsSchema = z.array(z.string()).catch([]);

function madeWith({ webhook_subscriptions }: Account): string[] {
  return idsSchema.parse(webhook_subscriptions ?? []);
}
