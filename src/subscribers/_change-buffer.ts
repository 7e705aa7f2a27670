import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  markListingsChangedWorkflow,
  type MarkChangedInput,
  productsChangedWorkflow,
} from "../workflows";
import { logLine } from "../types/log-event";

/** Changes of one item within this window become one call to Walmart. */
const WINDOW_MS = 1_000;
/** More changes than this are a bulk import: the buffer waits until they stop, so that they become a few feeds. */
const BULK_SIZE = 50;
const MAX_WAIT_MS = 10_000;

type Source = keyof MarkChangedInput | "products" | "channel_links";

const buffered = new Map<Source, Set<string>>();
let firstChangeAt = 0;
let timer: NodeJS.Timeout | undefined;
let lastChangeAt = 0;
/** Sources that are flushed together. Stock does not wait for a price list with thousands of prices. */
const GROUPS = {
  stock: ["levels", "reservations", "variants", "accounts"],
  prices: ["prices"],
  // Contents are sent by the next job: they have no hurry.
  contents: ["products", "channel_links"],
} as const satisfies Record<string, readonly Source[]>;
type Group = keyof typeof GROUPS;

const flushing: Record<Group, Promise<void>> = {
  stock: Promise.resolve(),
  prices: Promise.resolve(),
  contents: Promise.resolve(),
};

/**
 * Collects changed ids for a second, then marks their listings as changed. The subscriber does not wait for this, so
 * other events do not queue behind it. The jobs find changes that are lost with this process.
 *
 * @param data an event's data: `{id}`, `{ids}`, or an array of them
 */
export function bufferChange(container: MedusaContainer, source: Source, data: unknown): void {
  const ids = buffered.get(source) ?? new Set<string>();
  buffered.set(source, ids);
  for (const id of idsOf(data)) ids.add(id);
  lastChangeAt = Date.now();
  if (timer) return;
  firstChangeAt = lastChangeAt;
  timer = scheduleFlush(container, WINDOW_MS);
}

/** Resolves when the buffer is empty and nothing is being flushed. For tests, which must leave nothing running. */
export async function bufferedChangesDone(): Promise<void> {
  while (timer) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all(Object.values(flushing));
}

function scheduleFlush(container: MedusaContainer, ms: number): NodeJS.Timeout {
  const started = setTimeout(() => {
    const now = Date.now();
    const isBulk = [...buffered.values()].reduce((sum, ids) => sum + ids.size, 0) > BULK_SIZE;
    const quietMs = lastChangeAt + WINDOW_MS - now;
    if (isBulk && quietMs > 0 && now - firstChangeAt < MAX_WAIT_MS) {
      timer = scheduleFlush(container, quietMs);
      return;
    }
    timer = undefined;
    for (const group of ["stock", "prices", "contents"] as const)
      flushing[group] = flushing[group].then(() => flush(container, group));
  }, ms);
  // Does not keep a process alive that wants to exit.
  return started.unref();
}

async function flush(container: MedusaContainer, group: Group): Promise<void> {
  const input: Partial<Record<Source, string[]>> = {};
  for (const source of GROUPS[group]) {
    const ids = buffered.get(source);
    if (ids) input[source] = [...ids];
    buffered.delete(source);
  }
  if (!Object.keys(input).length) return;
  try {
    const { products, channel_links, ...values } = input;
    if (Object.keys(values).length)
      await markListingsChangedWorkflow(container).run({ input: values });
    if (products ?? channel_links ?? values.variants)
      await productsChangedWorkflow(container).run({
        input: { products, channel_links, variants: values.variants },
      });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    // Errors of other modules are sometimes plain objects.
    const { message = String(error) } = error as { message?: string };
    logger.warn(
      logLine(
        "changes_waiting",
        {},
        `changes of stock, prices or contents could not be processed and wait for the next job: ${message}`,
      ),
    );
  }
}

/** All ids in an event's data, which comes in several shapes. */
export function idsOf(data: unknown): string[] {
  if (typeof data === "string") return [data];
  if (Array.isArray(data)) return data.flatMap(idsOf);
  if (typeof data !== "object" || data === null) return [];
  const { id, ids } = data as { id?: unknown; ids?: unknown };
  return [...idsOf(id), ...idsOf(ids)];
}
