import fc from "fast-check";
import { type Fate, Process } from "./fake-walmart";
import { REQUEST_MS } from "./memory-queue";
import { world } from "./world";

const HOUR = 3_600_000;

describe("runClaimed", () => {
  it("delivers every item exactly once, whatever is lost and whoever dies", async () => {
    const fate = fc.constantFrom<Fate>("ok", "lost", "vanished", "busy", "throttled", "no access");
    const worker = fc.record({
      startsAt: fc.integer({ min: 0, max: 120_000 }),
      diesAfter: fc.option(fc.integer({ min: 1, max: 60_000 })),
      force: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 25 }),
        fc.array(worker, { minLength: 1, maxLength: 6 }),
        fc.array(fate, { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: REQUEST_MS }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(24), { maxLength: 3 }),
        async (items, workers, fates, latencies, refused) => {
          const { clock, walmart, queue, start, run } = world(items);
          const never = new Set(refused.map((index) => `item-${index}`));
          let calls = 0;
          walmart.latency = () => latencies[calls % latencies.length] ?? 1;
          walmart.fate = ({ id, kind }) => {
            const next = fates[calls++ % fates.length] ?? "ok";
            return kind === "write" && never.has(id) ? "refused" : next;
          };
          for (const { startsAt, diesAfter, force } of workers) {
            const process = new Process();
            void clock.sleep(startsAt).then(() => void start({ process, force }));
            if (diesAfter !== null)
              void clock.sleep(startsAt + diesAfter).then(() => (process.isDead = true));
          }
          await clock.pass(HOUR);
          walmart.fate = ({ id }) => (never.has(id) ? "refused" : "ok");
          for (let round = 0; round < 10 && queue.open.length; round += 1) {
            await run();
            await clock.pass(10 * 60_000);
          }
          expect(queue.open).toEqual([]);
          expect(walmart.unsafe).toEqual([]);
          for (const { id, state } of queue.rows) {
            expect({ id, state, effects: walmart.effects.get(id) ?? 0 }).toEqual({
              id,
              state: never.has(id) ? "failed" : "done",
              effects: never.has(id) ? 0 : 1,
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
