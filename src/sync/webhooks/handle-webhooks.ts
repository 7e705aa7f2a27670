import type { MedusaContainer } from "@medusajs/framework/types";
import type { DueWebhookEvent } from "../../modules/walmart/types";
import { startEmitting } from "../events/emit-events";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { withRunLock } from "../kernel/run-lock";
import { ALL, REFRESHERS, type Problems } from "./refresh-subjects";

export interface HandledWebhooks {
  /** Events that were handled completely. */
  handled: number;
  /** Events that will be retried. */
  postponed: number;
  errors: { message: string }[];
}

/** Events handled together. */
const BATCH = 200;

/**
 * Refreshes the subjects of an account's webhooks; several events about one subject cause one refresh. Returns `null`
 * if there is nothing to do or another run is active, which then handles these events too, because it checks once
 * more before it ends. Everything here can be repeated.
 */
export async function handleWebhooks(
  container: MedusaContainer,
  accountId: string,
): Promise<HandledWebhooks | null> {
  const service = walmartService(container);
  const total: HandledWebhooks = { handled: 0, postponed: 0, errors: [] };
  let ran = false;
  while ((await service.webhookEvents.listDue(accountId, 1)).length) {
    const done = await withRunLock(
      container,
      `walmart:webhooks:${accountId}`,
      { skip_if_running: true },
      () => handleDue(container, accountId, total),
    );
    if (done === null) break;
    ran = true;
  }
  if (ran) startEmitting(container);
  return ran ? total : null;
}

async function handleDue(
  container: MedusaContainer,
  accountId: string,
  total: HandledWebhooks,
): Promise<true> {
  const service = walmartService(container);
  for (;;) {
    const events = await service.webhookEvents.listDue(accountId, BATCH);
    if (!events.length) break;
    const failed = await refreshSubjects(container, accountId, events);
    const isFailed = new Set(failed.map(({ id }) => id));
    const done = events.filter(({ id }) => !isFailed.has(id));
    await service.webhookEvents.finish(done.map(({ id }) => id));
    await service.webhookEvents.postpone(failed);
    total.handled += done.length;
    total.postponed += failed.length;
    total.errors.push(...failed.map(({ error }) => ({ message: error })));
  }
  await service.flushActivity();
  return true;
}

/** Returns the events to retry. */
async function refreshSubjects(
  container: MedusaContainer,
  accountId: string,
  events: DueWebhookEvent[],
): Promise<{ id: string; error: string }[]> {
  const failed: { id: string; error: string }[] = [];
  for (const [subject, refresher] of Object.entries(REFRESHERS)) {
    const own = events.filter((event) => event.subject === subject);
    if (!own.length) continue;
    const problems = await refresher(container, {
      account_id: accountId,
      numbers: [...new Set(own.flatMap((event) => event.numbers))],
      isUnspecified: own.some((event) => !event.numbers.length),
    }).catch((error: unknown): Problems => {
      logEvent(
        container,
        "warn",
        "webhooks_failed",
        { account_id: accountId, kind: subject },
        describeError(error),
      );
      return new Map([[ALL, describeError(error)]]);
    });
    for (const { id, numbers: about } of own) {
      const error = [ALL, ...about].flatMap((number) => problems.get(number) ?? [])[0];
      if (error !== undefined) failed.push({ id, error });
    }
  }
  return failed;
}
