import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";
import { withRunLock } from "../kernel/run-lock";
import { eventMessage } from "./event-message";

/** Events in one call of the event bus. */
const BATCH = 500;

/**
 * Emits the events that wait, in their order, on Medusa's event bus: at least once. A process that dies between emitting a
 * batch and marking it makes the next one emit the batch once more, with the same ids. One run emits at a time, in any
 * process.
 *
 * @param wait wait for a run of another process instead of leaving the events to it
 * @returns how many it emitted
 */
export async function emitEvents(
  container: MedusaContainer,
  { wait = false }: { wait?: boolean } = {},
): Promise<number> {
  const { events } = walmartService(container);
  if (!(await events.hasWaiting())) return 0;
  const options = { skip_if_running: !wait };
  return (await withRunLock(container, "walmart:events", options, () => emitAll(container))) ?? 0;
}

async function emitAll(container: MedusaContainer): Promise<number> {
  const { events } = walmartService(container);
  const bus = container.resolve<IEventBusModuleService>(Modules.EVENT_BUS);
  let emitted = 0;
  for (;;) {
    const batch = await events.next(BATCH);
    if (!batch.length) return emitted;
    await bus.emit(batch.map(eventMessage));
    await events.markEmitted(batch.map(({ id }) => id));
    emitted += batch.length;
  }
}

/** Whether a run of this process is under way, and whether something happened since it began. */
let isRunning = false;
let isDue = false;

/**
 * Starts emitting in the background, soon after a change. A hint: whatever happens to it, the updates job emits what
 * waits.
 */
export function startEmitting(container: MedusaContainer): void {
  isDue = true;
  if (isRunning) return;
  isRunning = true;
  void emitWhileDue(container);
}

async function emitWhileDue(container: MedusaContainer): Promise<void> {
  try {
    while (isDue) {
      isDue = false;
      await emitEvents(container);
    }
  } catch (error) {
    logEvent(container, "warn", "events_not_emitted", {}, describeError(error));
  } finally {
    isRunning = false;
  }
}
