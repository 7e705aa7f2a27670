import { AccountChangedError, type WalmartUpdateRow } from "../../modules/walmart/types";
import { recordHealth } from "../accounts/record-health";
import { DEFAULT_DELAYS } from "../delivery/back-off";
import { failure } from "../delivery/failures";
import type {
  DeliveryAttempt,
  DeliveryHandler,
  DeliveryRun,
  Lease,
  Settlement,
} from "../delivery/types";
import { walmartService } from "../kernel/container";
import type { LogFields } from "../../types/log-event";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { MESSAGES } from "../messages";
import type { MessageNote } from "../messages/message-definition";
import { FOLLOW_UPS } from "./follow-ups";
import { PREPARATIONS } from "./preparations";
import type { DeliveredMessage } from "./queue";
import { loadSubject } from "./subjects/load-subject";
import type { Subject } from "./subjects/types";

/** Delivers messages about orders and returns. One for each run. */
export class OutboxHandler implements DeliveryHandler<WalmartUpdateRow, DeliveredMessage> {
  private readonly purchaseOrderIds = new Map<string, string>();

  remedy({ kind }: WalmartUpdateRow): string {
    return MESSAGES[kind].remedy;
  }

  maxUnspecific({ kind }: WalmartUpdateRow): number {
    return MESSAGES[kind].maxUnspecific ?? DEFAULT_DELAYS.maxUnspecific;
  }

  /** Walmart's number of the purchase order that a message of this run is about. */
  purchaseOrderIdOf({ id }: WalmartUpdateRow): string | undefined {
    return this.purchaseOrderIds.get(id);
  }

  async start(
    run: DeliveryRun,
    message: WalmartUpdateRow,
    lease: Lease,
  ): Promise<DeliveryAttempt<DeliveredMessage>> {
    const subject = await loadSubject(run, message, lease);
    if (!subject) return { deliver: async () => SUBJECT_IS_GONE };
    if (subject.purchaseOrderId) this.purchaseOrderIds.set(message.id, subject.purchaseOrderId);
    return {
      deliver: async () =>
        (await PREPARATIONS[message.kind]?.(run, message)) ??
        (await deliver(subject, MESSAGES[message.kind].remedy)),
      beforeSettle: () => storeReadBack(subject),
      settled: (settlement) => follow(run, message, subject, settlement),
    };
  }
}

/** The message was sent, whatever became of its account since. Its seller's next import stores what is not stored now. */
async function storeReadBack(subject: Subject): Promise<void> {
  try {
    await subject.storeReadBack();
  } catch (error) {
    if (!(error instanceof AccountChangedError)) throw error;
  }
}

/** A message about something that is gone can never be sent. */
const SUBJECT_IS_GONE: Settlement<never> = {
  end: "failed",
  failure: failure({
    class: "invalid",
    message: "The order or return that this message is about is no longer stored.",
  }),
  remedy: "Look it up in Seller Center.",
};

async function deliver(
  subject: Subject,
  remedyOfKind: string,
): Promise<Settlement<DeliveredMessage>> {
  const outcome = await subject.send();
  if (outcome.state === "confirmed") return { end: "done", result: outcome.note ?? null };
  if (outcome.state === "later") {
    const { problem: message, origin, wait_ms: waitMs } = outcome;
    // Walmart answered the read, so this is no outage.
    return {
      end: "retry",
      failure: failure({ class: "busy", message, origin }),
      waitMs,
      uncertain: true,
    };
  }
  const { problem: message, origin, remedy = remedyOfKind } = outcome;
  return { end: "failed", failure: failure({ class: "refused", message, origin }), remedy };
}

function fieldsOf(message: WalmartUpdateRow, { entityId }: Subject): LogFields {
  return {
    account_id: message.account_id,
    ...(message.walmart_return_id ? { return_order: entityId } : { purchase_order: entityId }),
    kind: message.kind,
    id: message.id,
    attempt: message.attempts,
  };
}

async function follow(
  run: DeliveryRun,
  message: WalmartUpdateRow,
  subject: Subject,
  settlement: Settlement<DeliveredMessage>,
): Promise<void> {
  await subject.refresh();
  if (settlement.end === "done") {
    if (settlement.result) await storeNote(run, subject, settlement.result);
    await followUp(run, message, subject);
    return;
  }
  const why = settlement.failure?.message ?? "";
  logEvent(
    run.container,
    "warn",
    settlement.end === "failed" ? "message_failed" : "message_retried",
    { ...fieldsOf(message, subject), class: settlement.failure?.class },
    why,
  );
  if (settlement.failure?.class === "no_access")
    await recordHealth(run.container, run.account, why);
}

async function storeNote(run: DeliveryRun, subject: Subject, note: MessageNote): Promise<void> {
  await walmartService(run.container).activity.add([
    {
      account_id: run.account.id,
      direction: "internal",
      entity: subject.entity,
      entity_id: subject.entityId,
      action: note.action,
      outcome: "ok",
      message: note.message,
      request: note.details,
    },
  ]);
}

/** Walmart has confirmed the message in any case, and the jobs find what is missing. */
async function followUp(
  { container }: DeliveryRun,
  message: WalmartUpdateRow,
  subject: Subject,
): Promise<void> {
  try {
    await FOLLOW_UPS[message.kind]?.(container, message);
  } catch (error) {
    logEvent(
      container,
      "error",
      "message_not_followed",
      fieldsOf(message, subject),
      describeError(error),
    );
  }
}
