import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { chunks } from "../kernel/chunks";
import { withStockLock } from "./with-stock-lock";

/** Longest wait for further locks while some are held, in ms: core's checkouts wait 5 s for theirs. */
const GATHER_MS = 50;

/** Locks requested at the same time. */
const AT_ONCE = 100;

/** The same where each lock occupies a connection of the pool, which the work under the locks needs as well. */
const AT_ONCE_IN_DATABASE = 4;

/**
 * Changes stock or reservations of many inventory items under Medusa's locks, with as few calls of `work` as possible:
 * each call gets the items whose locks are held at that moment, each item comes once. Each lock is taken for itself,
 * and none is held for more than a moment while others are awaited. So there is no deadlock with core, which locks
 * several items in the order of a cart.
 *
 * @throws what `work` throws, or the locking module if a lock is not free within a minute. The other items are done
 * all the same.
 */
export async function withStockLocks(
  container: MedusaContainer,
  inventoryItemIds: readonly string[],
  work: (inventoryItemIds: string[]) => Promise<void>,
): Promise<void> {
  const atOnce = locksAreInDatabase(container) ? AT_ONCE_IN_DATABASE : AT_ONCE;
  for (const ids of chunks([...new Set(inventoryItemIds)], atOnce)) {
    await lockInGroups(container, ids, work);
  }
}

async function lockInGroups(
  container: MedusaContainer,
  ids: readonly string[],
  work: (ids: string[]) => Promise<void>,
): Promise<void> {
  let awaited = ids.length;
  let group: LockedGroup | undefined;
  const start = () => {
    group?.start();
    group = undefined;
  };
  const outcomes = await Promise.allSettled(
    ids.map(async (id) => {
      let isHeld = false;
      try {
        await withStockLock(container, id, () => {
          isHeld = true;
          group ??= new LockedGroup(work, start);
          const done = group.add(id);
          awaited -= 1;
          if (!awaited) start();
          return done;
        });
      } finally {
        if (!isHeld) {
          awaited -= 1;
          if (!awaited) start();
        }
      }
    }),
  );
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

/** Items whose locks are held and that are worked on together. */
class LockedGroup {
  private readonly ids: string[] = [];
  private readonly timer: NodeJS.Timeout;
  private begin: () => void = () => undefined;
  private readonly done: Promise<void>;

  constructor(work: (ids: string[]) => Promise<void>, onTimeout: () => void) {
    this.done = new Promise<void>((resolve) => {
      this.begin = resolve;
    }).then(() => work(this.ids));
    this.timer = setTimeout(onTimeout, GATHER_MS);
  }

  /** The promise ends with the work of the group. */
  add(id: string): Promise<void> {
    this.ids.push(id);
    return this.done;
  }

  start(): void {
    clearTimeout(this.timer);
    this.begin();
  }
}

/** Whether Medusa's locks are held by transactions of the database. */
function locksAreInDatabase(container: MedusaContainer): boolean {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const declared = modules?.[Modules.LOCKING];
  if (!declared || typeof declared !== "object" || !("options" in declared)) return false;
  const providers = declared.options?.providers;
  return Array.isArray(providers) && JSON.stringify(providers).includes("locking-postgres");
}
