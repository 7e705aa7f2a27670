import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { InMemoryLockingProvider } from "@medusajs/locking/dist/providers/in-memory";
import * as fc from "fast-check";
import { withStockLocks } from "../with-stock-locks";

function containerOf(locking: unknown, providers: unknown[] = []): MedusaContainer {
  const services: Record<string, unknown> = {
    [Modules.LOCKING]: locking,
    [ContainerRegistrationKeys.CONFIG_MODULE]: {
      modules: { [Modules.LOCKING]: { options: { providers } } },
    },
  };
  return { resolve: (name: string) => services[name] } as unknown as MedusaContainer;
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => `item-${index}`);

it("works on all items at once if their locks are free, each once", async () => {
  const calls: string[][] = [];
  const work = (items: string[]) => Promise.resolve(void calls.push(items));
  const container = containerOf(new InMemoryLockingProvider());
  await withStockLocks(container, [...ids(40), "item-0"], work);
  expect(calls).toEqual([ids(40)]);
});

it("takes few locks at once where each occupies a connection of the database", async () => {
  const calls: number[] = [];
  const providers = [{ resolve: "@medusajs/medusa/locking-postgres", id: "pg", is_default: true }];
  await withStockLocks(containerOf(new InMemoryLockingProvider(), providers), ids(10), (items) =>
    Promise.resolve(void calls.push(items.length)),
  );
  expect(calls).toEqual([4, 4, 2]);
});

it("does not wait with held locks for one that is taken", async () => {
  const locking = new InMemoryLockingProvider();
  let release: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => (release = resolve));
  const other = locking.execute("item-1", () => taken);
  const calls: string[][] = [];
  await withStockLocks(containerOf(locking), ids(3), (items) => {
    calls.push(items);
    release();
    return Promise.resolve();
  });
  await other;
  expect(calls).toEqual([["item-0", "item-2"], ["item-1"]]);
});

it("does not block a checkout that locks the same items in another order", async () => {
  const locking = new InMemoryLockingProvider();
  const checkout = () =>
    locking.execute(["item-2", "item-1", "item-0"], () => Promise.resolve("paid"));
  const done: string[] = [];
  const work = (items: string[]) => Promise.resolve(void done.push(...items));
  const [, ...paid] = await Promise.all([
    withStockLocks(containerOf(locking), ids(3), work),
    ...Array.from({ length: 5 }, checkout),
    withStockLocks(containerOf(locking), ids(3).reverse(), work),
  ]);
  expect(paid.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => "paid"));
  expect(done.sort()).toEqual([...ids(3), ...ids(3)].sort());
});

it("does the other items before it throws", async () => {
  const failing = {
    execute: async (id: string, job: () => Promise<void>) => {
      if (id === "item-1") throw new Error("Timed-out acquiring lock.");
      await job();
    },
  };
  const done: string[] = [];
  const run = withStockLocks(containerOf(failing), ids(3), (items) =>
    Promise.resolve(void done.push(...items)),
  );
  await expect(run).rejects.toThrow("Timed-out");
  expect(done).toEqual(["item-0", "item-2"]);
});

it("never works on an item twice at the same time, whatever overlaps", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 5,
      }),
      async (workers) => {
        const container = containerOf(new InMemoryLockingProvider());
        const busy = new Set<string>();
        let count = 0;
        await Promise.all(
          workers.map((items) =>
            withStockLocks(container, items.map(String), async (held) => {
              for (const id of held) {
                expect(busy.has(id)).toBe(false);
                busy.add(id);
              }
              await new Promise((resolve) => setImmediate(resolve));
              for (const id of held) busy.delete(id);
              count += held.length;
            }),
          ),
        );
        expect(count).toBe(workers.reduce((sum, items) => sum + new Set(items).size, 0));
      },
    ),
    { numRuns: 50 },
  );
});
