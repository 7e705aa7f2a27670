import type { MessageSettlement, WalmartUpdateRow } from "../../modules/walmart/types";
import type { MessageKind } from "../../types";
import { DEFAULT_DELAYS } from "../delivery/back-off";
import type { ClaimOptions, DeliveryQueue, DeliveryRun, Lane, Settlement } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { MESSAGES } from "../messages";
import type { MessageNote } from "../messages/message-definition";

/** What a delivered message adds to the activity of its order. */
export type DeliveredMessage = MessageNote | null;

/** One lane for each kind of message, the most urgent first. */
const LANES: readonly Lane<MessageKind>[] = Object.values(MESSAGES)
  .toSorted((one, other) => one.priority - other.priority)
  .map(({ kind, operation }) => ({ key: kind, operation }));

const NO_ACCESS_REMEDY =
  "Check the account's credentials and permissions under Walmart → Settings.";

/** The outbox: messages about orders and returns. Of one order the oldest open message goes first. */
export class OutboxQueue implements DeliveryQueue<WalmartUpdateRow, DeliveredMessage, MessageKind> {
  readonly name = "message";
  readonly batch = 8;
  readonly policy = { ...DEFAULT_DELAYS, unknownSubject: "fail" } as const;

  /** @param orderIds only messages about these orders (`walmart_order` ids); `null`: all of the account */
  constructor(private readonly orderIds: string[] | null = null) {}

  lanes(): readonly Lane<MessageKind>[] {
    return LANES;
  }

  async due(
    run: DeliveryRun,
    lanes: readonly Lane<MessageKind>[],
    except: readonly string[],
  ): Promise<readonly Lane<MessageKind>[]> {
    const kinds = lanes.map(({ key }) => key);
    const due = await walmartService(run.container).messages.dueKinds(
      this.filter(run, kinds, except),
    );
    return lanes.filter(({ key }) => due.includes(key));
  }

  async claim(
    run: DeliveryRun,
    { key }: Lane<MessageKind>,
    { limit, except, leastTriedFirst }: ClaimOptions,
  ): Promise<WalmartUpdateRow[]> {
    return await walmartService(run.container).messages.claim({
      ...this.filter(run, [key], except),
      runId: run.id,
      limit,
      leastTriedFirst,
    });
  }

  async renew(run: DeliveryRun, { id }: WalmartUpdateRow, plan: unknown): Promise<boolean> {
    return await walmartService(run.container).messages.renew(id, run.id, plan);
  }

  async settle(
    run: DeliveryRun,
    { id }: WalmartUpdateRow,
    settlement: Settlement<DeliveredMessage>,
  ): Promise<boolean> {
    return await walmartService(run.container).messages.settle(id, run.id, stateAfter(settlement));
  }

  async hasten(run: DeliveryRun, ids: readonly string[], withinMs: number): Promise<void> {
    await walmartService(run.container).messages.hasten(ids, withinMs / 1_000);
  }

  private filter(run: DeliveryRun, kinds: MessageKind[], except: readonly string[]) {
    return {
      accountId: run.account.id,
      kinds,
      force: run.force,
      except: [...except],
      orderIds: this.orderIds,
    };
  }
}

/** What a settlement makes of the row. */
function stateAfter(settlement: Settlement<DeliveredMessage>): MessageSettlement {
  switch (settlement.end) {
    case "done":
      return { ...CLEAN, state: "confirmed" };
    case "failed":
      return {
        ...CLEAN,
        state: "failed",
        last_error: settlement.failure.message,
        error_origin: settlement.failure.origin,
        remedy: settlement.remedy,
      };
    case "retry": {
      const { failure, waitMs, uncertain } = settlement;
      return {
        state: "pending",
        uncertain,
        unspecific_refusals: settlement.unspecificRefusals ?? 0,
        next_attempt_at: new Date(Date.now() + waitMs).toISOString(),
        last_error: failure?.message ?? null,
        error_origin: failure?.origin ?? null,
        remedy: failure?.class === "no_access" ? NO_ACCESS_REMEDY : null,
      };
    }
  }
}

const CLEAN = {
  uncertain: false,
  unspecific_refusals: 0,
  next_attempt_at: null,
  last_error: null,
  error_origin: null,
  remedy: null,
} as const;
