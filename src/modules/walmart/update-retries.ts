import { InjectManager, MedusaContext } from "@medusajs/framework/utils";
import {
  RESOLVE_CANCELLATIONS_SQL,
  RESOLVE_UPDATES_SQL,
  RETRY_RETURN_UPDATES_SQL,
  RETRY_UPDATES_SQL,
} from "./queries/updates";
import { inTransaction, managerOf, type SqlContext } from "./sql";
import type { RetriedUpdate, WalmartOrderRow, WalmartReturnRow } from "./types";
import { UpdateQueue } from "./update-queue";

/** What becomes of failed updates when a person takes care of them: one part of the module's service. */
export class UpdateRetries extends UpdateQueue {
  /**
   * Makes the failed updates of an order due again; answers how many there were. Who asked for it, and what had gone
   * wrong until then, is kept with it in the order's activity.
   */
  @InjectManager()
  async retryUpdates(
    order: Pick<WalmartOrderRow, "id" | "account_id" | "purchase_order_id" | "status_details">,
    by: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return await this.retryAndNote(RETRY_UPDATES_SQL, order.id, aboutOrder(order), by, context);
  }

  /** As {@link retryUpdates}, for the refunds of a return. */
  @InjectManager()
  async retryReturnUpdates(
    one: Pick<WalmartReturnRow, "id" | "account_id" | "return_order_id" | "status_details">,
    by: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return await this.retryAndNote(RETRY_RETURN_UPDATES_SQL, one.id, aboutReturn(one), by, context);
  }

  private async retryAndNote(
    sql: string,
    id: string,
    subject: RetrySubject,
    by: string | null,
    context: SqlContext,
  ): Promise<number> {
    return await inTransaction(context, async (manager) => {
      const retried = await manager.execute<RetriedUpdate[]>(sql, [id]);
      if (retried.length)
        await this.noteRetry(subject, by, retried, { transactionManager: manager });
      return retried.length;
    });
  }

  /** Keeps who tried again, and what had gone wrong until then. */
  async noteRetry(
    { account_id, entity, entity_id, message }: RetrySubject,
    by: string | null,
    retried: RetriedUpdate[],
    context: SqlContext = {},
  ): Promise<void> {
    await this.noteActivities(
      [
        {
          account_id,
          direction: "internal",
          entity,
          entity_id,
          action: "retry",
          outcome: "ok",
          message,
          actor_id: by,
          request: { retried },
        },
      ],
      context,
    );
  }

  /** Records that a person mended the failed updates of an order elsewhere; answers what they were. */
  @InjectManager()
  async resolveUpdates(
    orderId: string,
    by: string | null,
    note: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; kind: string; idempotency_key: string; last_error: string | null }[]> {
    return await managerOf(context).execute(RESOLVE_UPDATES_SQL, [by, note, orderId]);
  }

  /** Lets go of failed cancellations of an order that Walmart has cancelled all the same. */
  @InjectManager()
  async resolveCancellations(
    orderId: string,
    note: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    const rows = await managerOf(context).execute<unknown[]>(RESOLVE_CANCELLATIONS_SQL, [
      note,
      orderId,
    ]);
    return rows.length;
  }
}

/** What is tried again, and what had gone wrong with it. */
export interface RetrySubject {
  account_id: string;
  entity: "order" | "return";
  entity_id: string;
  message: string | null;
}

/** A purchase order as the subject of a retry. */
export function aboutOrder(
  order: Pick<WalmartOrderRow, "account_id" | "purchase_order_id" | "status_details">,
): RetrySubject {
  return {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    message: order.status_details,
  };
}

/** A return as the subject of a retry. */
export function aboutReturn(
  one: Pick<WalmartReturnRow, "account_id" | "return_order_id" | "status_details">,
): RetrySubject {
  return {
    account_id: one.account_id,
    entity: "return",
    entity_id: one.return_order_id,
    message: one.status_details,
  };
}
