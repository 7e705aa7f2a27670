import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils";
import { OrderStore } from "./order-store";
import { WEBHOOK_ATTEMPTS, WEBHOOK_DAYS, WEBHOOK_RETRY_MS } from "./constants";
import {
  DUE_EVENTS_SQL,
  END_EVENTS_SQL,
  KEEP_SUBSCRIPTIONS_SQL,
  POSTPONE_EVENTS_SQL,
  PRUNE_EVENTS_SQL,
  STORE_EVENT_SQL,
} from "./queries/webhooks";
import { decryptSecret, encryptSecret } from "./secrets";
import { managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type { DueWebhookEvent, NewWebhookEvent, WalmartAccountRow } from "./types";

/** Webhooks of Walmart's, and the secret that they are signed with: one part of the module's service. */
export class WebhookStore extends OrderStore {
  /** Stores an event; false if it is known already. */
  @InjectManager()
  async storeWebhookEvent(
    event: NewWebhookEvent,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const { account_id, event_id, event_type, subject, numbers } = storable(event);
    const rows = await managerOf(context).execute<unknown[]>(STORE_EVENT_SQL, [
      generateEntityId(undefined, "walhok"),
      account_id,
      event_id,
      event_type,
      subject,
      JSON.stringify(numbers),
      subject,
    ]);
    return rows.length > 0;
  }

  /** Events of an account that wait to be handled, oldest first. */
  @InjectManager()
  async listDueWebhookEvents(
    accountId: string,
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DueWebhookEvent[]> {
    return await managerOf(context).execute<DueWebhookEvent[]>(DUE_EVENTS_SQL, [accountId, limit]);
  }

  /** Records that what events told of was brought in. */
  @InjectManager()
  async endWebhookEvents(ids: string[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    if (ids.length) await managerOf(context).execute(END_EVENTS_SQL, [pgArray(ids)]);
  }

  /** Has events tried again later; after some attempts it is left to the jobs, which look at everything. */
  @InjectManager()
  async postponeWebhookEvents(
    events: { id: string; error: string }[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!events.length) return;
    await managerOf(context).execute(POSTPONE_EVENTS_SQL, [
      WEBHOOK_ATTEMPTS,
      WEBHOOK_RETRY_MS / 1000,
      JSON.stringify(storable(events)),
    ]);
  }

  /** Deletes events older than some days, handled or not. */
  @InjectManager()
  async pruneWebhookEvents(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await managerOf(context).execute(PRUNE_EVENTS_SQL, [WEBHOOK_DAYS]);
  }

  /**
   * The secret that an account's webhooks are signed with; `null` if it has none, or none that can be read: then a new
   * one is made.
   */
  async webhookSecretOf(
    account: Pick<WalmartAccountRow, "webhook_secret">,
  ): Promise<string | null> {
    if (!account.webhook_secret) return null;
    try {
      return decryptSecret(this.options.encryptionKey, account.webhook_secret);
    } catch {
      // Stored with another key: it is of no use any more. What was subscribed with it is replaced.
      return null;
    }
  }

  /** Keeps the secret, and which subscriptions Walmart has made with it; `null`: there are none any more. */
  @InjectManager()
  async keepWebhooks(
    accountId: string,
    webhooks: { secret: string; subscriptions: string[] } | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(KEEP_SUBSCRIPTIONS_SQL, [
      webhooks && encryptSecret(this.options.encryptionKey, webhooks.secret),
      webhooks && JSON.stringify(webhooks.subscriptions),
      accountId,
    ]);
  }
}
