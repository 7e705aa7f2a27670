import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import {
  isWalmartError,
  type WalmartClient,
  type WalmartWebhookEventType,
} from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { withRunLock } from "../kernel/run-lock";
import { readSettings } from "../../types/schemas/account-settings";
import { webhookToken } from "./webhook-token";
import {
  isOwn,
  planSubscriptions,
  type WantedEvent,
  wantedEvents,
  webhookUrl,
} from "./plan-subscriptions";

/** The header in which Walmart sends its signature. */
export const SIGNATURE_HEADER = "x-walmart-signature";
/** A header of our own, which Walmart sends along. */
export const TOKEN_HEADER = "x-walmart-token";

type Account = Pick<
  WalmartAccountRow,
  "id" | "client_id" | "client_secret" | "settings" | "webhook_secret" | "webhook_subscriptions"
>;

/**
 * Subscribes to webhooks as the account's settings say, replaces wrong subscriptions and ends unwanted ones.
 * Subscriptions of others are left alone. Never throws: returns the problem as text, and the next test retries.
 */
export async function reconcileSubscriptions(
  container: MedusaContainer,
  account: Account,
): Promise<string | null> {
  const { webhooks } = readSettings(account.settings);
  if (!webhooks && !account.webhook_secret) return null;
  try {
    const problems = await withRunLock(
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
      logEvent(
        container,
        "error",
        "webhooks_failed",
        { account_id: account.id, kind: "subscriptions" },
        describeError(error),
      );
    return describeError(error);
  }
}

/**
 * Whether webhooks were turned off but could not be ended at Walmart yet. Then reconciliation retries soon, not only
 * at the next test.
 */
export function hasStaleSubscriptions({ settings, webhook_secret }: Account): boolean {
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
  const known = new Set(stored ? storedIds(account) : []);
  let plan = planSubscriptions(own, known, url, wantedEvents([]));
  if (plan.missing.length)
    plan = planSubscriptions(own, known, url, wantedEvents(await offeredEvents(client)));
  const { missing, keep, remove } = plan;
  if (!missing.length && !remove.length && stored) return [];
  const secret = stored ?? randomBytes(32).toString("hex");
  // Stored first: the secret must be known for whatever Walmart signs, even if this process dies.
  await service.accounts.storeWebhooks(account.id, { secret, subscriptions: keep });
  const problems = await endAll(client, remove);
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
  const problems = await endAll(
    client,
    own.map(({ subscriptionId }) => subscriptionId),
  );
  // The stored secret shows that there may be subscriptions to end.
  if (!problems.length) await walmartService(container).accounts.storeWebhooks(account.id, null);
  return problems;
}

async function ownSubscriptions(client: WalmartClient, accountId: string) {
  return (await client.webhooks.list()).filter((one) => isOwn(one, accountId));
}

/** Walmart's list of event types; empty if it is not available now, and then the usual ones are used. */
async function offeredEvents(client: WalmartClient): Promise<WalmartWebhookEventType[]> {
  // Limited to five calls a minute, and a person may be waiting.
  if (client.throttle.availableAt("webhooks.eventTypes")) return [];
  return await client.webhooks.eventTypes().catch((error: unknown) => {
    if (!isWalmartError(error)) throw error;
    return [];
  });
}

async function endAll(client: WalmartClient, ids: string[]): Promise<string[]> {
  return reasonsOf(await Promise.allSettled(ids.map((id) => client.webhooks.delete(id))));
}

function targetOf(event: WantedEvent, eventUrl: string, secret: string) {
  return {
    ...event,
    eventUrl,
    hmac: { headerName: SIGNATURE_HEADER, secret },
    ownHeader: { name: TOKEN_HEADER, secret: webhookToken(secret) },
  };
}

/** Only the first reason: what fails for one event usually fails for all. */
function reasonsOf(results: PromiseSettledResult<unknown>[]): string[] {
  const reasons = results.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  const other = reasons.find((reason) => !isWalmartError(reason));
  if (other) throw other;
  const [first] = reasons.map(describeError);
  const more = reasons.length - 1;
  return first === undefined ? [] : [more ? `${first} (and ${more} more)` : first];
}

const idsSchema = z.array(z.string()).catch([]);

function storedIds({ webhook_subscriptions }: Account): string[] {
  return idsSchema.parse(webhook_subscriptions ?? []);
}
