import fc from "fast-check";
import { breakerOf, OUTAGE_THRESHOLD } from "../circuit-breaker";
import { runClaimed } from "../run-claimed";
import { type Fate, type FakeWalmart, Process, runAgainst } from "./fake-walmart";
import { MemoryQueue, REQUEST_MS } from "./memory-queue";
import { BATCH, idsOf, LANES, world } from "./world";

const HOUR = 3_600_000;

describe("runClaimed", () => {
  it("delivers everything that is due, each item once", async () => {
    const { run, walmart, queue } = world(30);
    expect(await run()).toMatchObject({ done: 30, failed: 0, retried: 0, isAway: false });
    expect([...walmart.effects.values()]).toEqual(Array(30).fill(1));
    expect(queue.open).toEqual([]);
  });

  it("sends the most urgent lane first", async () => {
    const { run, walmart } = world(12);
    await run();
    const lanes = walmart.writes().map(({ id }) => Number(id.split("-")[1]) % LANES.length);
    expect(lanes).toEqual([...lanes].sort());
  });

  it("tries an item once, and again when its back-off is over", async () => {
    const { run, walmart } = world(3);
    walmart.fate = () => "busy";
    expect(await run()).toMatchObject({ done: 0, retried: 3 });
    expect(await run()).toMatchObject({ retried: 0 });
    expect(walmart.calls).toEqual([]);
    walmart.fate = () => "ok";
    expect(await run({ force: true })).toMatchObject({ done: 3 });
  });

  it("fails what Walmart refuses, says why, and does not send it again", async () => {
    const { run, walmart, queue } = world(2);
    walmart.fate = ({ id }) => (id === "item-0" ? "refused" : "ok");
    const result = await run();
    expect(result).toMatchObject({ done: 1, failed: 1 });
    expect(result.errors).toEqual([
      {
        item: expect.objectContaining({ id: "item-0" }),
        failure: expect.objectContaining({ class: "refused" }),
        remedy: "Fix it in Seller Center.",
      },
    ]);
    expect(queue.row("item-0").state).toBe("failed");
    await run({ force: true });
    expect(walmart.calls).toEqual([]);
  });

  it("keeps one item's errors from the others", async () => {
    const { run, queue } = world(5);
    const settle = queue.settle.bind(queue);
    queue.settle = async (of, item, settlement) => {
      if (item.id === "item-2") throw new Error("the database is gone");
      return await settle(of, item, settlement);
    };
    const result = await run();
    expect(result).toMatchObject({ done: 4, retried: 1 });
    expect(result.errors[0]?.failure).toMatchObject({ class: "ours", origin: "medusa" });
  });

  it("counts a failed follow-up as delivered", async () => {
    const { clock, queue, walmart } = world(1);
    const handler = walmart.handler(queue);
    const running = runClaimed(
      runAgainst(walmart),
      queue,
      {
        ...handler,
        start: async (...input) => ({
          ...(await handler.start(...input)),
          beforeSettle: () => Promise.reject(new Error("no")),
          settled: () => Promise.reject(new Error("no")),
        }),
      },
      { clock },
    );
    await clock.until(running);
    expect(await running).toMatchObject({ done: 1, errors: [] });
  });

  describe("leases", () => {
    it("of a dead worker are taken over; the item is read back first", async () => {
      const { run, start, walmart, clock, queue } = world(3);
      const process = new Process();
      void start({ process });
      await clock.pass(75);
      // The writes have arrived; their answers reach nobody.
      process.isDead = true;
      await clock.pass(1_000);
      expect(walmart.effects.size).toBe(3);
      expect(await run()).toMatchObject({ done: 0 });
      await clock.pass(REQUEST_MS + 20_000);
      expect(await run()).toMatchObject({ done: 3 });
      expect(walmart.writes()).toEqual([]);
      expect([...walmart.effects.values()]).toEqual([1, 1, 1]);
      expect(queue.open).toEqual([]);
    });

    it("that were lost keep a run from writing and from settling", async () => {
      const { clock, queue, walmart, start } = world(1);
      const row = queue.row("item-0");
      row.uncertain = true;
      // The first run reads for longer than its lease holds.
      let reads = 0;
      walmart.latency = ({ kind }) => (kind === "read" && (reads += 1) === 1 ? 60_000 : 100);
      const slow = new Process();
      const first = start({ process: slow });
      await clock.pass(50_000);
      const second = start();
      await clock.until(second);
      await clock.until(first);
      expect(await second).toMatchObject({ done: 1 });
      expect(await first).toMatchObject({ done: 0, failed: 0, retried: 0, errors: [] });
      expect(walmart.writes()).toHaveLength(1);
      expect(row.settledBy).toHaveLength(1);
      expect(slow.settled).toEqual([]);
    });

    it("that are fresh are not renewed; those that a slow read has used up are", async () => {
      const { queue, walmart, run } = world(2);
      Object.assign(queue, { freshMs: 5_000 });
      queue.row("item-1").uncertain = true;
      const renewed: string[] = [];
      const renew = queue.renew.bind(queue);
      queue.renew = async (of, item) => {
        renewed.push(item.id);
        return await renew(of, item);
      };
      walmart.latency = ({ kind }) => (kind === "read" ? 9_000 : 100);
      expect(await run()).toMatchObject({ done: 2 });
      expect(renewed).toEqual(["item-1"]);
      expect(walmart.unsafe).toEqual([]);
    });

    it("are not trusted after a pause of the process", async () => {
      const { clock, queue, walmart, run } = world(1);
      const renew = queue.renew.bind(queue);
      queue.renew = async (of, item) => {
        const held = await renew(of, item);
        await clock.sleep(15_000);
        return held;
      };
      expect(await run()).toMatchObject({ done: 0, retried: 0 });
      expect(walmart.writes()).toEqual([]);
    });
  });

  describe("the throttle", () => {
    it("leaves unclaimed what it does not let through", async () => {
      const { run, walmart, queue } = world(30, LANES.slice(0, 1));
      walmart.limit(5, HOUR);
      expect(await run()).toMatchObject({ done: 5, retried: 0, errors: [] });
      expect(walmart.throttled).toBe(0);
      expect(queue.open.filter(({ attempts }) => attempts > 0)).toEqual([]);
    });

    it("is shared by lanes with the same call", async () => {
      const { run, walmart } = world(6, LANES.slice(1));
      walmart.limit(4, HOUR);
      expect(await run()).toMatchObject({ done: 4 });
      expect(walmart.throttled).toBe(0);
    });

    it("is waited for, but no longer than patience lasts", async () => {
      const { run, walmart, clock } = world(20, LANES.slice(0, 1));
      walmart.limit(5, 1_000);
      const startedAt = clock.now();
      const result = await run({ patienceMs: 8_000 });
      expect(result.done).toBeGreaterThanOrEqual(12);
      expect(result.done).toBeLessThan(20);
      expect(clock.now() - startedAt).toBeLessThan(9_000);
      expect(await run({ patienceMs: 60_000 })).toMatchObject({ done: 20 - result.done });
      expect(walmart.throttled).toBe(0);
    });

    it("that lets something through the moment after it let nothing through does not end the run", async () => {
      const { run, walmart, clock } = world(5, LANES.slice(0, 1));
      const { throttle } = walmart.client;
      const look = throttle.availability.bind(throttle);
      let looks = 0;
      throttle.availability = (operation) =>
        (looks += 1) === 1
          ? { tokens: 0, availableAt: new Date(clock.now() + 1) }
          : look(operation);
      expect(await run()).toMatchObject({ done: 5 });
    });

    it("is not waited for when nothing is due", async () => {
      const { run, walmart, clock } = world(5, LANES.slice(0, 1));
      walmart.limit(5, HOUR);
      const startedAt = clock.now();
      expect(await run({ patienceMs: HOUR })).toMatchObject({ done: 5 });
      expect(clock.now() - startedAt).toBeLessThan(1_000);
    });

    it("is never exceeded", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 40 }),
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 50, max: 5_000 }),
          fc.integer({ min: 0, max: 30_000 }),
          async (items, tokens, refillMs, patienceMs) => {
            const { run, walmart } = world(items);
            walmart.limit(tokens, refillMs);
            const { retried } = await run({ patienceMs });
            expect({ retried, throttled: walmart.throttled }).toEqual({ retried: 0, throttled: 0 });
          },
        ),
        { numRuns: 50 },
      );
    });
  });

  describe("an outage", () => {
    const down = (walmart: FakeWalmart, fate: Fate = "vanished") => {
      walmart.fate = () => fate;
    };

    it("ends a run after a batch and one probe, and later runs after one probe", async () => {
      const { run, walmart, queue, clock } = world(100);
      down(walmart);
      expect(await run()).toMatchObject({ isAway: true, retried: BATCH + 1 });
      expect(walmart.calls).toHaveLength(BATCH + 1);
      for (let minutes = 0; minutes < 10; minutes += 1) {
        await clock.pass(60_000);
        expect(await run()).toMatchObject({ isAway: true, retried: 1 });
        expect(walmart.calls).toHaveLength(1);
      }
      expect(breakerOf(walmart.client).state).toBe("open");
      expect(queue.open).toHaveLength(100);
    });

    it("ends with the first answer, in the run that gets it", async () => {
      const { run, walmart, clock } = world(100);
      down(walmart);
      await run();
      walmart.fate = () => "ok";
      // What was not answered is due again within half a minute.
      await clock.pass(31_000);
      expect(await run()).toMatchObject({ done: 100, isAway: false });
      expect(breakerOf(walmart.client).state).toBe("closed");
      expect([...walmart.effects.values()]).toEqual(Array(100).fill(1));
    });

    it("is not what a few items are that fail for reasons of their own", async () => {
      const { run, walmart } = world(40, LANES.slice(0, 1));
      const broken = idsOf(12);
      walmart.fate = ({ id }) => (broken.includes(id) ? "vanished" : "ok");
      expect(await run()).toMatchObject({ done: 28, retried: 12, isAway: false });
      for (const id of broken) expect(walmart.writes(id)).toHaveLength(1);
    });

    it("is not what a lane is that fails for reasons of its own: probes try the others", async () => {
      const { run, walmart, queue } = world(30);
      walmart.fate = ({ id }) => (queue.row(id).lane === "acknowledge" ? "vanished" : "ok");
      expect(await run()).toMatchObject({ done: 20, retried: 10, isAway: false });
    });

    it("that another queue has found costs this one a single probe", async () => {
      const { run, walmart, clock } = world(20);
      down(walmart);
      await run();
      const other = new MemoryQueue(clock, [{ key: "price", operation: "prices.put" }], idsOf(50));
      walmart.calls.length = 0;
      const running = runClaimed(runAgainst(walmart), other, walmart.handler(other), { clock });
      await clock.until(running);
      expect(await running).toMatchObject({ retried: 1, isAway: true });
      expect(walmart.calls).toHaveLength(1);
    });

    it("of one queue's API ends its run, although Walmart answers another queue", async () => {
      const { run, walmart } = world(100);
      walmart.fate = () => {
        // Another queue is answered all the while.
        breakerOf(walmart.client).record("answer");
        return "vanished";
      };
      expect(await run()).toMatchObject({ isAway: true });
      expect(walmart.calls.length).toBeLessThanOrEqual(BATCH + 1);
    });

    it.each<[Fate, boolean]>([
      ["no access", true],
      ["vanished", true],
      ["busy", false],
      ["refused", false],
    ])("%s: %s", async (fate, isAway) => {
      const { run, walmart } = world(40);
      down(walmart, fate);
      expect(await run()).toMatchObject({ isAway });
      expect(walmart.calls).toHaveLength(isAway ? BATCH + 1 : 40);
    });

    it("makes few calls, whatever the queue, the throttle and the batches", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 60 }),
          fc.integer({ min: 1, max: 60 }),
          fc.integer({ min: 50, max: 5_000 }),
          fc.integer({ min: 0, max: 60_000 }),
          async (items, tokens, refillMs, patienceMs) => {
            const { run, walmart, clock } = world(items);
            walmart.limit(tokens, refillMs);
            down(walmart);
            let isKnown = false;
            for (let round = 0; round < 5; round += 1) {
              const { isAway } = await run({ patienceMs });
              const most = isKnown ? 1 : BATCH + OUTAGE_THRESHOLD;
              expect(walmart.calls.length).toBeLessThanOrEqual(most);
              isKnown ||= isAway;
              await clock.pass(60_000);
            }
          },
        ),
        { numRuns: 50 },
      );
    });
  });
});
