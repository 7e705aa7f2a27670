import { generateEntityId } from "@medusajs/framework/utils";
import { storable } from "../../../mapping";
import { WEBHOOK_ATTEMPTS, WEBHOOK_DAYS, WEBHOOK_RETRY_MS } from "../constants";
import type { DueWebhookEvent, NewWebhookEvent } from "../rows/webhook-event";
import { type SqlContext, SqlRepository } from "../sql/sql-repository";
import {
  DUE_EVENTS_SQL,
  FINISH_EVENTS_SQL,
  POSTPONE_EVENTS_SQL,
  PRUNE_EVENTS_SQL,
  STORE_EVENT_SQL,
} from "../sql/webhook-events";

/** Received webhook events. */
export class WebhookEventRepository extends SqlRepository {
  /** Stores an event. False if it is known already. */
  async store(event: NewWebhookEvent, context?: SqlContext): Promise<boolean> {
    const { account_id, event_id, event_type, subject, numbers } = storable(event);
    const bindings = {
      id: generateEntityId(undefined, "walhok"),
      account_id,
      event_id,
      event_type,
      subject,
      numbers: this.json(numbers),
    };
    return (await this.count(STORE_EVENT_SQL, bindings, context)) > 0;
  }

  /** Due events of an account, oldest first. */
  async listDue(
    accountId: string,
    limit: number,
    context?: SqlContext,
  ): Promise<DueWebhookEvent[]> {
    return await this.rows(DUE_EVENTS_SQL, { account_id: accountId, limit }, context);
  }

  /** Records that events are handled. */
  async finish(ids: readonly string[], context?: SqlContext): Promise<void> {
    if (ids.length) await this.rows(FINISH_EVENTS_SQL, { ids }, context);
  }

  /** Schedules a retry of events. After the last attempt the jobs take over. */
  async postpone(
    events: readonly { id: string; error: string }[],
    context?: SqlContext,
  ): Promise<void> {
    if (!events.length) return;
    await this.rows(
      POSTPONE_EVENTS_SQL,
      {
        events: this.json(events),
        max_attempts: WEBHOOK_ATTEMPTS,
        first_seconds: WEBHOOK_RETRY_MS / 1000,
      },
      context,
    );
  }

  /** Deletes events older than 7 days, handled or not. */
  async prune(context?: SqlContext): Promise<void> {
    await this.rows(PRUNE_EVENTS_SQL, { days: WEBHOOK_DAYS }, context);
  }
}
