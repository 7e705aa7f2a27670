/**
 * Import throughput and memory in running stores: purchase orders of two lines over 400 SKUs, few and many, each in a
 * fresh store that serves HTTP with all subscribers and sends the acknowledgements meanwhile. Each is a cold start: the
 * first thing that the process does. Compared with the loop that Medusa's documentation suggests (createOrderWorkflow,
 * reservations, payment collection, mark as paid) in such a process, which does nothing else. The store is compiled
 * beforehand, as a deployed one is.
 *
 *   npm run bench:import -- [few] [many] [orders of the loop] [MB of heap]
 *
 * The heap is limited, because V8 collects garbage late: without a limit the peak would show V8's timing. With it, an
 * import that keeps finished orders in memory runs out of it. 0 is no limit.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { startPostgres } from "../../integration-tests/support/postgres";
import {
  prepareDatabase,
  type PreparedStore,
  startStoreProcess,
  type StoreProcess,
  type StoreProgram,
} from "../../integration-tests/support/store-process";
import { buildStore } from "../../integration-tests/support/store-process/build-store";
import { DEFAULT_SELLER, type Simulator, startSimulator } from "../../src/simulator";
import { load, report, round, run } from "../support/figures";
import { sizes } from "../support/sizes";
import { linesOf, SKUS } from "./orders";
import type { StoreFigures, StoreTask } from "./store";

const PROJECT = path.resolve(__dirname, "../..");
const STORE = {
  entry: "bench/import/store.ts",
  files: ["bench/import/naive-import.ts", "bench/import/orders.ts", "bench/support/figures.ts"],
};

interface Figures extends StoreFigures {
  seconds: number;
}

run(async () => {
  const [few = 0, many = 0, loop = 0, heap = 0] = sizes(
    { standard: 400, smoke: 20 },
    { standard: 5000, smoke: 45 },
    { standard: 100, smoke: 5 },
    { standard: 300, smoke: 300 },
  );
  const folder = path.join(PROJECT, ".test-data", `bench-import-${process.pid}`);
  const postgres = await startPostgres({ dataDir: folder, temporary: true });
  const built = `${folder}-store`;
  try {
    const program = limited(await buildStore(built, STORE), heap);
    const prepared = await prepareDatabase(postgres, { skus: SKUS, stock: 1_000_000 });
    const rows: Record<string, Record<string, unknown>> = {};
    const looped = await inStore(prepared, program, (store) =>
      measure(store, () => ask(store, { task: "loop", store: prepared.seeded, orders: loop })),
    );
    rows[`${loop} orders, the documented loop`] = rowOf(looped, loop);
    const peaks: number[] = [];
    for (const orders of [few, many]) {
      const imported = await inStore(prepared, program, (store, walmart) =>
        importOrders(store, walmart, orders),
      );
      peaks.push(imported.peak_rss_mb);
      rows[`${orders} orders, this plugin`] = {
        ...rowOf(imported, orders),
        "times the loop": round(orders / imported.seconds / (loop / looped.seconds)),
      };
    }
    report("import", rows);
    const [one = 0, other = 0] = peaks;
    console.log(`Peak RSS of ${many} orders minus that of ${few}: ${round(other - one)} MB.`);
    await prepared.drop();
  } finally {
    await postgres.stop();
    await rm(built, { recursive: true, force: true });
  }
});

function limited(program: StoreProgram, heap: number): StoreProgram {
  return heap ? { ...program, execArgv: [`--max-old-space-size=${heap}`] } : program;
}

/** Runs a fresh store, with its own copy of the database and its own Walmart. */
async function inStore(
  prepared: PreparedStore,
  program: StoreProgram,
  work: (store: StoreProcess, walmart: Simulator) => Promise<Figures>,
): Promise<Figures> {
  const walmart = await startSimulator();
  const store = await startStoreProcess({
    databaseUrl: await prepared.copy(),
    walmartApiUrl: walmart.url,
    headers: prepared.seeded.headers,
    program,
  });
  try {
    await store.ready;
    return await work(store, walmart);
  } finally {
    await store.kill();
    await walmart.stop();
  }
}

/** Connects the account, sells, and imports by the admin API. Ends when all orders are in the store. */
async function importOrders(
  store: StoreProcess,
  walmart: Simulator,
  count: number,
): Promise<Figures> {
  const { clientId: client_id, clientSecret: client_secret } = DEFAULT_SELLER;
  const account = await store.admin.post("/admin/walmart/accounts", {
    name: "Bench",
    client_id,
    client_secret,
  });
  if (account.status !== 200) throw new Error(JSON.stringify(account.data));
  for (let order = 0; order < count; order += 1) walmart.createOrder({ lines: linesOf(order) });
  return await measure(store, async () => {
    const { data } = await store.admin.post("/admin/walmart/sync", { what: ["orders"] });
    if (data.results?.[0]?.counts?.imported !== count)
      throw new Error(`Not all of the ${count} orders were imported: ${JSON.stringify(data)}`);
  });
}

async function measure(store: StoreProcess, work: () => Promise<unknown>): Promise<Figures> {
  await ask(store, { task: "begin" });
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  return { seconds, ...(await ask(store, { task: "figures" })) };
}

async function ask(store: StoreProcess, task: StoreTask): Promise<StoreFigures> {
  const answer = await store.ask<{ figures?: StoreFigures; error?: string }>(task);
  if (!answer.figures) throw new Error(answer.error);
  return answer.figures;
}

function rowOf(figures: Figures, orders: number): Record<string, unknown> {
  return {
    seconds: round(figures.seconds),
    "orders/s": round(orders / figures.seconds),
    "CPU ms per order": round(figures.cpu_ms / orders),
    "peak RSS MB": figures.peak_rss_mb,
    "event loop p99 ms": figures.event_loop_p99_ms,
    load: load(),
  };
}
