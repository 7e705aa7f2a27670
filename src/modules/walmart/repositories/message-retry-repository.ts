import type { NewActivity } from "../rows/activity";
import type { ResolvedMessage, RetriedMessage, RetriedOrder, RetriedReturn } from "../rows/message";
import {
  HOLD_REFUNDS_SQL,
  RESOLVE_CANCELLATIONS_SQL,
  RESOLVE_ORDER_SQL,
  RESOLVE_RETURN_SQL,
  RETRY_ORDER_SQL,
  RETRY_RETURN_SQL,
} from "../sql/message-retries";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import type { ActivityRepository } from "./activity-repository";

/** Retries and resolutions of failed messages by a person. */
export class MessageRetryRepository extends SqlRepository {
  private readonly activity: ActivityRepository;

  constructor(dependencies: SqlDependencies & { activityRepository: ActivityRepository }) {
    super(dependencies);
    this.activity = dependencies.activityRepository;
  }

  /**
   * Makes the failed messages of an order due at once, and records in its activity who asked for it and what had failed.
   *
   * @returns how many messages are retried.
   */
  async retryOrder(order: RetriedOrder, by: string | null, context?: SqlContext): Promise<number> {
    return await this.retry(RETRY_ORDER_SQL, order.id, aboutOrder(order), by, context);
  }

  /** As {@link retryOrder}, for the refunds of a return. */
  async retryReturn(one: RetriedReturn, by: string | null, context?: SqlContext): Promise<number> {
    return await this.retry(RETRY_RETURN_SQL, one.id, aboutReturn(one), by, context);
  }

  /** Records in the activity of an order that a person asked for a retry, although no message had failed. */
  async recordOrderRetry(
    order: RetriedOrder,
    by: string | null,
    context?: SqlContext,
  ): Promise<void> {
    await this.record(aboutOrder(order), by, [], context);
  }

  /** As {@link recordOrderRetry}, for a return. */
  async recordReturnRetry(
    one: RetriedReturn,
    by: string | null,
    context?: SqlContext,
  ): Promise<void> {
    await this.record(aboutReturn(one), by, [], context);
  }

  /** Marks the failed messages of an order as resolved by a person, and returns them. */
  async resolveOrder(
    id: string,
    by: string | null,
    note: string | null,
    context?: SqlContext,
  ): Promise<ResolvedMessage[]> {
    return await this.rows(RESOLVE_ORDER_SQL, { id, resolved_by: by, note }, context);
  }

  /** As {@link resolveOrder}, for the refunds of a return. */
  async resolveReturn(
    id: string,
    by: string | null,
    note: string | null,
    context?: SqlContext,
  ): Promise<ResolvedMessage[]> {
    return await this.rows(RESOLVE_RETURN_SQL, { id, resolved_by: by, note }, context);
  }

  /** Marks the failed cancellations of an order as resolved, because Walmart has canceled the units anyway. */
  async resolveCancellations(orderId: string, note: string, context?: SqlContext): Promise<number> {
    return await this.count(RESOLVE_CANCELLATIONS_SQL, { order_id: orderId, note }, context);
  }

  /**
   * Puts all refunds that wait to be sent on hold, of all accounts.
   *
   * @returns what they are about.
   */
  async holdRefunds(
    texts: { problem: string; remedy: string },
    context?: SqlContext,
  ): Promise<{ id: string; walmart_order_id: string | null; walmart_return_id: string | null }[]> {
    return await this.rows(HOLD_REFUNDS_SQL, texts, context);
  }

  private async retry(
    sql: string,
    id: string,
    subject: RetrySubject,
    by: string | null,
    outer?: SqlContext,
  ): Promise<number> {
    return await this.inTransaction(outer, async (context) => {
      const retried = await this.rows<RetriedMessage>(sql, { id }, context);
      if (retried.length) await this.record(subject, by, retried, context);
      return retried.length;
    });
  }

  private async record(
    subject: RetrySubject,
    by: string | null,
    retried: RetriedMessage[],
    context?: SqlContext,
  ): Promise<void> {
    const entry = {
      ...subject,
      direction: "internal" as const,
      action: "retry",
      outcome: "ok" as const,
      actor_id: by,
      request: { retried },
    };
    await this.activity.add([entry], context);
  }
}

/** What a retry is about, for the activity log. */
type RetrySubject = Pick<NewActivity, "account_id" | "entity" | "entity_id" | "message">;

function aboutOrder({ account_id, purchase_order_id, status_details }: RetriedOrder): RetrySubject {
  return { account_id, entity: "order", entity_id: purchase_order_id, message: status_details };
}

function aboutReturn({ account_id, return_order_id, status_details }: RetriedReturn): RetrySubject {
  return { account_id, entity: "return", entity_id: return_order_id, message: status_details };
}
