import { generateEntityId } from "@medusajs/framework/utils";
import type { MessageKind } from "../../../types";
import { leaseSeconds } from "../lease-times";
import type { WalmartOptions } from "../options";
import type { DueMessages, MessageSettlement, NewMessage } from "../rows/message";
import type { WalmartUpdateRow } from "../rows/table-rows";
import {
  ADD_MESSAGES_SQL,
  CLAIM_LEAST_TRIED_SQL,
  CLAIM_MESSAGES_SQL,
  CONFIRM_MESSAGE_SQL,
  DUE_KINDS_SQL,
  HASTEN_MESSAGES_SQL,
  RENEW_MESSAGE_SQL,
  REPLACE_PAYLOAD_SQL,
  SETTLE_MESSAGE_SQL,
} from "../sql/messages";
import {
  type Bindings,
  type SqlContext,
  type SqlDependencies,
  SqlRepository,
} from "../sql/sql-repository";

/** The outbox (`walmart_update`): messages that Walmart must be sent, which any number of workers may lease. */
export class MessageRepository extends SqlRepository {
  private readonly leaseSeconds: number;

  constructor(dependencies: SqlDependencies & { walmartOptions: WalmartOptions }) {
    super(dependencies);
    this.leaseSeconds = leaseSeconds(dependencies.walmartOptions);
  }

  /** Adds messages and returns how many are new. Messages with a known idempotency key are left unchanged. */
  async add(messages: readonly NewMessage[], context?: SqlContext): Promise<number> {
    if (!messages.length) return 0;
    const rows = messages.map((message) => ({
      ...message,
      id: generateEntityId(undefined, "walupd"),
    }));
    return await this.count(ADD_MESSAGES_SQL, { messages: this.json(rows) }, context);
  }

  /**
   * Replaces the payload of a message that Walmart has not received, and makes it due at once.
   *
   * @returns false, and nothing is changed, if a worker holds the message or if it may have arrived.
   */
  async replacePayload(id: string, payload: object, context?: SqlContext): Promise<boolean> {
    const bindings = { id, payload: this.json(payload) };
    return (await this.count(REPLACE_PAYLOAD_SQL, bindings, context)) > 0;
  }

  /**
   * Leases due messages of an account to one run and returns them, most urgent first.
   *
   * @param input.runId names the run in its leases. Never the same for two runs, even of one process.
   * @param input.leastTriedFirst of the most urgent priority, the least tried and newest messages
   */
  async claim(
    input: DueMessages & { runId: string; limit: number; leastTriedFirst?: boolean },
    context?: SqlContext,
  ): Promise<WalmartUpdateRow[]> {
    const rows = await this.rows<WalmartUpdateRow>(
      input.leastTriedFirst ? CLAIM_LEAST_TRIED_SQL : CLAIM_MESSAGES_SQL,
      {
        ...dueBindings(input),
        limit: input.limit,
        run_id: input.runId,
        lease_seconds: this.leaseSeconds,
      },
      context,
    );
    return rows.sort(byUrgency);
  }

  /**
   * Confirms a message that waits or has failed, because Walmart shows that it is done.
   *
   * @returns false, and nothing is changed, if it has been sent or settled by now.
   */
  async confirm(id: string, plan: object, context?: SqlContext): Promise<boolean> {
    return (await this.count(CONFIRM_MESSAGE_SQL, { id, plan: this.json(plan) }, context)) > 0;
  }

  /** Shortens the back-offs of messages that failed because Walmart was not reachable. */
  async hasten(ids: readonly string[], withinSeconds: number, context?: SqlContext): Promise<void> {
    await this.rows(HASTEN_MESSAGES_SQL, { ids, within_seconds: withinSeconds }, context);
  }

  /** The kinds that have a due message which can be leased. */
  async dueKinds(input: DueMessages, context?: SqlContext): Promise<MessageKind[]> {
    const rows = await this.rows<{ kind: MessageKind }>(DUE_KINDS_SQL, dueBindings(input), context);
    return rows.map((row) => row.kind);
  }

  /**
   * Stores what is about to be sent and renews the lease.
   *
   * @returns false if another run holds the message by now: nothing must be sent.
   */
  async renew(id: string, runId: string, plan: unknown, context?: SqlContext): Promise<boolean> {
    const bindings = {
      id,
      run_id: runId,
      plan: this.json(plan),
      lease_seconds: this.leaseSeconds,
    };
    return (await this.count(RENEW_MESSAGE_SQL, bindings, context)) > 0;
  }

  /**
   * Ends the lease with the outcome of an attempt.
   *
   * @returns false, and nothing is changed, if another run holds the message by now.
   */
  async settle(
    id: string,
    runId: string,
    outcome: MessageSettlement,
    context?: SqlContext,
  ): Promise<boolean> {
    const bindings = { id, run_id: runId, outcome: this.json(outcome) };
    return (await this.count(SETTLE_MESSAGE_SQL, bindings, context)) > 0;
  }
}

/** The rows that a statement returns have no order. */
function byUrgency(a: WalmartUpdateRow, b: WalmartUpdateRow): number {
  const due = ({ due_by }: WalmartUpdateRow) => (due_by ? new Date(due_by).getTime() : Infinity);
  return (
    a.priority - b.priority ||
    // NaN, and so the age, if neither has a deadline.
    due(a) - due(b) ||
    new Date(a.created_at).getTime() - new Date(b.created_at).getTime()
  );
}

function dueBindings({ accountId, kinds, force, except, orderIds }: DueMessages): Bindings {
  return { account_id: accountId, kinds, force, except, order_ids: orderIds };
}
