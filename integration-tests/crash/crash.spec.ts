import path from "node:path";
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { type Simulator, startSimulator } from "../../src/simulator";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { type PreparedStore, prepareDatabase, type StoreProcess } from "../support/store-process";
import { buildQuickStore } from "./support/build-quick-store";
import { finish, type Hand, work } from "./support/errands";
import { checkEvents } from "./support/events";
import { type KillCount, Killer } from "./support/killer";
import { pack, perform, type Task, type TaskKind } from "./support/merchant";
import { Pace } from "./support/pace";
import { ProcessPool } from "./support/pool";
import { sell, type Sold } from "./support/purchase-orders";
import { chooseSeed, seededRandom } from "./support/random";
import { performRefund, type Refund, sendBack } from "./support/refunds";
import { openRows, type Rows } from "./support/rows";
import { connect, sync, syncUntil } from "./support/sync";
import { checkMedusa, checkReservations, checkRows, checkWalmart } from "./support/truth";
import { checkRefundsAtWalmart, checkReturns } from "./support/truth-returns";

const ORDERS = 500;
const KILLS = { importing: 24, working: 18, returning: 6, refunding: 16 };
/** New purchase orders at each kill of the first phase, so that there is always something to import. */
const PORTION = Math.ceil(ORDERS / KILLS.importing);
/** At first a process is killed at most so long after it has begun its work, in ms. */
const SPREAD_MS = 1_000;
/** The same where it answers clicks, of which some are to be done before. */
const CLICKS_SPREAD_MS = 3_000;
/** How late Walmart answers, so that kills also fall between an effect and its answer. */
const WALMART_DELAY_MS = 150;
/** Until Walmart has done what the dead had asked for. */
const WALMART_MS = 4 * WALMART_DELAY_MS;
const TASKS: Record<TaskKind, number> = {
  ship: 50,
  "ship-part": 14,
  cancel: 24,
  "cancel-line": 12,
};
/** Of the shipped ones so many come back. */
const RETURNS = 36;
const STOCK = 100_000;

describe("a store whose process is killed at any moment", () => {
  const seed = chooseSeed();
  const random = seededRandom(seed);
  const sold: Sold[] = Array.from({ length: ORDERS }, (_, n) => sell(n));
  const started = Date.now();
  const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;

  let built: string;
  let postgres: PostgresServer;
  let prepared: PreparedStore;
  let walmart: Simulator;
  let rows: Rows;
  let pool: ProcessPool;
  let killer: Killer;
  let calm: StoreProcess;
  let tasks: Task[] = [];
  /** Tasks that the store has refused until now. */
  let waiting: Task[] = [];
  const refunds: Refund[] = [];

  beforeAll(async () => {
    console.info(`Seed ${seed}: run it again with CRASH_SEED=${seed}.`);
    const folder = path.resolve(`.test-data/crash-${randomBytes(4).toString("hex")}`);
    postgres = await startPostgres({ dataDir: folder, temporary: true });
    built = `${folder}-store`;
    walmart = await startSimulator({
      // Without rate limit headers the store keeps to the published rates, which are slow for 500 orders.
      settings: { throttle: "on", throttleSpeed: 10_000 },
    });
    prepared = await prepareDatabase(postgres, { stock: STOCK });
    const url = await prepared.copy();
    rows = await openRows(url);
    pool = new ProcessPool(prepared, url, walmart.url, await buildQuickStore(built));
    killer = new Killer(pool, walmart, random, rows, WALMART_MS);
    await pool.first(({ admin }) => connect(admin));
    report("prepared");
    // Some answers are lost after the effect, some requests reach Walmart after their sender is dead.
    const slow = { path: "/(acknowledge|shipping|cancel|refund)$", kind: "delay" } as const;
    walmart.injectFault({
      ...slow,
      effect: "after",
      delay_ms: WALMART_DELAY_MS,
      probability: 0.7,
      seed,
    });
    walmart.injectFault({ ...slow, effect: "before", delay_ms: WALMART_DELAY_MS, probability: 1 });
  });

  afterAll(async () => {
    await pool?.close();
    await rows?.close();
    await prepared?.drop();
    await walmart?.stop();
    await postgres?.stop();
    await rm(built, { recursive: true, force: true });
  });

  it("imports and acknowledges 500 orders", async () => {
    const unsold = [...sold];
    const pace = new Pace(SPREAD_MS);
    for (let kill = 0; kill < KILLS.importing; kill += 1) {
      for (const one of unsold.splice(0, PORTION)) walmart.createOrder(one.input);
      await killer.killDuring("importing", pace.next(await rows.progress()), async (store) => {
        await sync(store.admin, ["orders", "updates"]);
        return 0;
      });
    }
    report(`${await rows.imported()} imported`);
  });

  it("ships and cancels them", async () => {
    const store = await pool.take();
    await syncUntil(store, ["orders"], async () => (await rows.imported()) === ORDERS, 90_000);
    report("all imported");
    tasks = chooseTasks(await rows.importedOrders());
    await finish(store, [...tasks], (admin, task) =>
      pack(admin, task, prepared.seeded.stock_location_id),
    );
    await store.kill();
    report("packed all shipments");

    waiting = await killWhile("working", CLICKS_SPREAD_MS, [...tasks], perform);
    report(`${waiting.length} tasks left`);
  });

  it("refunds what comes back", async () => {
    const shipped = () => {
      const sent = new Set(walmart.effects({ kind: "ship" }).map((one) => one.purchaseOrderId));
      return tasks.filter(
        (task) => task.kind === "ship" && sent.has(task.po) && !waiting.includes(task),
      );
    };
    // If the kills left too few shipments, ship the rest without kills: a buyer can only return what was shipped.
    if (shipped().length < RETURNS) {
      const store = await pool.take();
      await finish(store, waiting.splice(0), perform);
      await syncUntil(
        store,
        ["updates"],
        () => Promise.resolve(shipped().length >= RETURNS),
        150_000,
      );
      await store.kill();
    }
    const back = shipped().slice(0, RETURNS);
    refunds.push(...back.map((task) => sendBack(walmart, task.po)));
    const pace = new Pace(SPREAD_MS);
    for (let kill = 0; kill < KILLS.returning; kill += 1) {
      await killer.killDuring("returning", pace.next(await rows.returned()), async (store) => {
        await sync(store.admin, ["returns"]);
        return 0;
      });
    }
    const store = await pool.take();
    await sync(store.admin, ["returns"]);
    await store.kill();
    report(`${await rows.returned()} returns in Medusa`);

    // A few clicks that Walmart answers at once: they are soon done.
    const left = await killWhile("refunding", SPREAD_MS, [...refunds], performRefund);
    report(`${left.length} refunds left`);

    calm = await pool.take({ isLast: true });
    await sync(calm.admin, ["returns"]);
    await finish(calm, left, performRefund);
  });

  it("comes to rest", async () => {
    await finish(calm, waiting, perform);
    const isQuiet = async () => (await rows.openUpdates()) === 0;
    const everything = ["orders", "returns", "reconcile", "updates"];
    await syncUntil(calm, everything, isQuiet, 150_000);
    // What was confirmed last is followed in Medusa by now, or is by the next run.
    await sync(calm.admin, ["orders", "returns", "reconcile"]);
    // The bus takes only some of the batches.
    await syncUntil(calm, ["updates"], async () => (await rows.waitingEvents()) === 0, 60_000);
    report("quiet");
  });

  it("was killed at least 60 times, mostly in the middle of its work", () => {
    const counts = Object.values(killer.counts);
    const sum = (what: keyof KillCount) => counts.reduce((total, one) => total + one[what], 0);
    expect(sum("kills")).toBeGreaterThanOrEqual(60);
    expect(sum("midWork")).toBeGreaterThan(sum("kills") / 2);
    expect(killer.counts.refunding?.midWork).toBeGreaterThanOrEqual(KILLS.refunding / 4);
  });

  it("has exactly one Medusa order for each, with Walmart's totals, paid once", async () => {
    const uncounted = await checkMedusa(calm.admin, rows, sold, tasks, refunds);
    report(`${uncounted} shipped items that core does not count as shipped`);
  });

  it("reserves what is still to be shipped, once", async () => {
    await checkReservations(rows, sold, tasks);
  });

  it("has exactly one Medusa return for each, and what came back is in stock once", async () => {
    await checkReturns(rows, refunds, tasks, STOCK);
  });

  it("sent everything to Walmart exactly once", () => {
    const repeated = checkWalmart(walmart, sold, tasks);
    checkRefundsAtWalmart(walmart, sold, refunds);
    const effects = walmart.effects().filter((one) => !one.repeated);
    const kinds = [...new Set(effects.map((one) => one.kind))];
    const counts = kinds.map((kind) => `${effects.filter((e) => e.kind === kind).length} ${kind}`);
    report(`at Walmart ${counts.join(", ")}; ${repeated} acknowledgements repeated`);
  });

  it("emitted every event at least once, each with an id to handle it once", async () => {
    report(await checkEvents(rows, pool.heardEvents, sold));
  });

  it("leaves no row stuck", async () => {
    await checkRows(rows, sold, tasks, refunds);
  });

  /** Logs the progress so far. */
  function report(what: string): void {
    const ms = Object.entries(killer.times).map(([name, time]) => `${name} ${seconds(time)}`);
    console.info(
      [
        `${seconds(Date.now() - started)}: ${what}; ${pool.count} processes; waited for ${ms.join(", ")}`,
        ...Object.entries(killer.counts).map(([phase, one]) => `${phase}: ${JSON.stringify(one)}`),
      ].join("\n"),
    );
  }

  /**
   * Runs the errands while processes are killed, some in each process, with syncs running in parallel. Returns the
   * errands that were not done or got no response.
   */
  async function killWhile<T>(
    phase: "working" | "refunding",
    spread: number,
    errands: T[],
    hand: Hand<T>,
  ): Promise<T[]> {
    const left = [...errands];
    let finished = 0;
    const kills = KILLS[phase];
    const pace = new Pace(spread);
    for (let kill = 0; kill < kills; kill += 1) {
      // Never all of it before the last kill: a process without work cannot be killed in the middle of it.
      const now = left.splice(0, Math.ceil(left.length / (kills - kill)));
      const done = new Set<T>();
      await killer.killDuring(phase, pace.next(finished), async ({ admin }, isGone) => {
        let cut = 0;
        const clicks = () =>
          work(now, async (errand) => {
            if (isGone()) return;
            try {
              if (await hand(admin, errand)) done.add(errand);
            } catch (error) {
              if (!isGone()) throw error;
              cut += 1;
            }
          });
        const jobs = [clicks(), sync(admin, ["reconcile"]), sync(admin, ["updates"])].map((job) =>
          job.catch((error: unknown) => {
            if (!isGone()) throw error;
          }),
        );
        await Promise.all(jobs);
        return cut;
      });
      finished += done.size;
      left.push(...now.filter((errand) => !done.has(errand)));
    }
    return left;
  }

  /** Every kind of task, spread over the orders by the seed. */
  function chooseTasks(orders: Awaited<ReturnType<Rows["importedOrders"]>>): Task[] {
    const kinds = Object.entries(TASKS).flatMap(([kind, count]) =>
      Array.from({ length: count }, () => kind as TaskKind),
    );
    const shuffled = kinds
      .map((kind) => ({ kind, place: random() }))
      .sort((one, other) => one.place - other.place);
    return shuffled.map(({ kind }, index) => {
      const order = orders[index * 2];
      if (!order) throw new Error("There are fewer orders than tasks.");
      const { po, row_id, order_id, items } = order;
      return { kind, po, rowId: row_id, orderId: order_id, items };
    });
  }
});
