import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { offersChangedWorkflow, type MarkChangedInput } from "../workflows";

/** Changes of one item within this are one call to Walmart. */
const WINDOW_MS = 1_000;
/** While so many come, it is a bulk import: it is waited for, so that it becomes few feeds. */
const MANY = 50;
const LONGEST_MS = 10_000;

type Source = keyof MarkChangedInput;

const hinted = new Map<Source, Set<string>>();
let since = 0;
let timer: NodeJS.Timeout | undefined;
let last = 0;
/** What is worked on together. A sale that empties a shelf does not wait for a price list of thousands. */
const GROUPS = {
  stock: ["levels", "reservations", "variants", "accounts"],
  prices: ["prices"],
} as const satisfies Record<string, readonly Source[]>;
type Group = keyof typeof GROUPS;

const atWork: Record<Group, Promise<void>> = {
  stock: Promise.resolve(),
  prices: Promise.resolve(),
};

/**
 * Collects what events tell of, for a second, and works on it at once. The subscriber does not wait for it: other events
 * must not queue behind it. What is lost with this process the jobs find.
 *
 * @param data an event's data: `{id}`, `{ids}`, or several of them
 */
export function hintOffers(container: MedusaContainer, source: Source, data: unknown): void {
  const ids = hinted.get(source) ?? new Set<string>();
  hinted.set(source, ids);
  for (const id of idsOf(data)) ids.add(id);
  last = Date.now();
  if (timer) return;
  since = last;
  timer = wait(container, WINDOW_MS);
}

/** Resolves when nothing is waiting or being worked on. For tests, which leave nothing running. */
export async function offerHintsDone(): Promise<void> {
  while (timer) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all(Object.values(atWork));
}

function wait(container: MedusaContainer, ms: number): NodeJS.Timeout {
  const started = setTimeout(() => {
    const now = Date.now();
    const many = [...hinted.values()].reduce((sum, ids) => sum + ids.size, 0) > MANY;
    const quiet = last + WINDOW_MS - now;
    if (many && quiet > 0 && now - since < LONGEST_MS) {
      timer = wait(container, quiet);
      return;
    }
    timer = undefined;
    for (const group of ["stock", "prices"] as const)
      atWork[group] = atWork[group].then(() => work(container, group));
  }, ms);
  // A process that ends need not wait for it.
  return started.unref();
}

async function work(container: MedusaContainer, group: Group): Promise<void> {
  const input: MarkChangedInput = {};
  for (const source of GROUPS[group]) {
    const ids = hinted.get(source);
    if (ids) input[source] = [...ids];
    hinted.delete(source);
  }
  if (!Object.keys(input).length) return;
  try {
    await offersChangedWorkflow(container).run({ input });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    // Errors of other modules come as plain objects at times.
    const { message = String(error) } = error as { message?: string };
    logger.warn(`walmart: changes of stock or prices wait for the next job: ${message}`);
  }
}

/** Events of one thing and of many have their ids in several forms. */
export function idsOf(data: unknown): string[] {
  if (typeof data === "string") return [data];
  if (Array.isArray(data)) return data.flatMap(idsOf);
  if (typeof data !== "object" || data === null) return [];
  const { id, ids } = data as { id?: unknown; ids?: unknown };
  return [...idsOf(id), ...idsOf(ids)];
}
