import type { MedusaContainer } from "@medusajs/framework/types";
import type { DueWebhookEvent } from "../../modules/walmart/types";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { exclusively } from "../kernel/run-lock";
import { ANY, LOOKS, type Problems } from "./refresh-subjects";

export interface HandledWebhooks {
  /** Events of which everything was brought in. */
  handled: number;
  /** Will be tried again. */
  postponed: number;
  errors: { message: string }[];
}

/** Events that are looked at together. */
const BATCH = 200;

/**
 * Looks where an account's webhooks say to look: many that are about one thing cause one look. Answers `null` if there is
 * nothing to do, or another run is at it, which then handles these too: before it is gone for good, it looks once more.
 * Everything that is done here can be done twice.
 */
export async function handleWebhooks(
  container: MedusaContainer,
  accountId: string,
): Promise<HandledWebhooks | null> {
  const service = walmartService(container);
  const total: HandledWebhooks = { handled: 0, postponed: 0, errors: [] };
  let ran = false;
  while ((await service.webhookEvents.listDue(accountId, 1)).length) {
    const done = await exclusively(
      container,
      `walmart:webhooks:${accountId}`,
      { skip_if_running: true },
      () => handleDue(container, accountId, total),
    );
    if (done === null) break;
    ran = true;
  }
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
    const failed = await look(container, accountId, events);
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

/** Answers the events that are to be tried again. */
async function look(
  container: MedusaContainer,
  accountId: string,
  events: DueWebhookEvent[],
): Promise<{ id: string; error: string }[]> {
  const failed: { id: string; error: string }[] = [];
  for (const [subject, lookAt] of Object.entries(LOOKS)) {
    const own = events.filter((event) => event.subject === subject);
    if (!own.length) continue;
    const problems = await lookAt(container, {
      account_id: accountId,
      numbers: [...new Set(own.flatMap((event) => event.numbers))],
      anywhere: own.some((event) => !event.numbers.length),
    }).catch((error: unknown): Problems => {
      loggerOf(container).warn(`walmart: webhooks of ${accountId}: ${describeError(error)}`);
      return new Map([[ANY, describeError(error)]]);
    });
    for (const { id, numbers: about } of own) {
      const error = [ANY, ...about].flatMap((number) => problems.get(number) ?? [])[0];
      if (error !== undefined) failed.push({ id, error });
    }
  }
  return failed;
}
