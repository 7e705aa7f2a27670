import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedStore } from "../../integration-tests/support/store/seed";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { DEFAULT_SELLER } from "../../src/simulator";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { cpuTime, percentile } from "../support/figures";
import { sendFigures } from "../support/run-in-store";
import { fillListings } from "./fill";

const JOB_RUNS = 15;
/** Number of measured single calls: more would exceed Walmart's throttle. */
const CALLS = 100;
const TIMEOUT_MS = 5 * 60_000;

interface Cost {
  ms: number;
  cpu: number;
  memory_mb: number;
  /** ISO 8601. */
  from: string;
  to: string;
}

export interface Measured {
  first: Cost;
  jobRun: { p50: number; p95: number; cpu: number };
  comparison: { p50: number };
  changes: Cost;
  single: Cost & { calls: number };
}

/** Runs inside the store. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [changed = 0, listings = 0] = args.map(Number);
  const store = await seedStore(container);
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: {
      name: "Bench",
      client_id: DEFAULT_SELLER.clientId,
      client_secret: DEFAULT_SELLER.clientSecret,
    },
  });
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  await fillListings(knex, account.id, store.stock_location_id, listings);

  const first = await costOf(() => runJob(container, account.id));
  await knex.raw("VACUUM ANALYZE walmart_listing, walmart_listing_change");
  const jobRuns = await repeatedCosts(() => runJob(container, account.id));
  const comparison = await repeatedCosts(() => runJob(container, account.id, true));

  await knex.raw(
    `UPDATE inventory_level SET stocked_quantity = 7, raw_stocked_quantity = '{"value": "7", "precision": 20}'
     WHERE id IN (SELECT 'ilev_bench' || n FROM generate_series(1, ?::int) AS n)`,
    [changed],
  );
  const changes = await costOf(async () => {
    const end = Date.now() + TIMEOUT_MS;
    do {
      await runJob(container, account.id);
      await new Promise((resolve) => setTimeout(resolve, 250));
    } while ((await hasOpenChanges(knex)) && Date.now() < end);
  });

  const service = container.resolve<WalmartModuleService>(WALMART_MODULE);
  const client = await service.clientFor(await service.retrieveWalmartAccount(account.id));
  const calls = Math.min(CALLS, changed);
  const single = await costOf(async () => {
    for (let n = 1; n <= calls; n += 1)
      await client.inventory.put({ sku: `BENCH-${n}`, quantity: 7 });
  });
  await sendFigures({
    first,
    jobRun: {
      p50: percentile(
        jobRuns.map(({ ms }) => ms),
        0.5,
      ),
      p95: percentile(
        jobRuns.map(({ ms }) => ms),
        0.95,
      ),
      cpu: percentile(
        jobRuns.map(({ cpu }) => cpu),
        0.5,
      ),
    },
    comparison: {
      p50: percentile(
        comparison.map(({ ms }) => ms),
        0.5,
      ),
    },
    changes,
    single: { ...single, calls },
  } satisfies Measured);
}

async function runJob(container: MedusaContainer, account_id: string, force = false) {
  await syncWalmartWorkflow(container).run({
    input: { account_id, what: ["inventory"], skip_if_running: true, force },
  });
}

async function hasOpenChanges(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    "SELECT 1 FROM walmart_listing_change LIMIT 1",
  );
  return rows.length > 0;
}

async function repeatedCosts(work: () => Promise<unknown>): Promise<Cost[]> {
  // The first run is a warm-up.
  await work();
  const costs: Cost[] = [];
  for (let round = 0; round < JOB_RUNS; round += 1) costs.push(await costOf(work));
  return costs;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const from = new Date().toISOString();
  const started = performance.now();
  const cpuStarted = cpuTime();
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, 50);
  await work();
  clearInterval(timer);
  return {
    ms: performance.now() - started,
    cpu: cpuTime() - cpuStarted,
    memory_mb: Math.max(memory, process.memoryUsage().rss) / 2 ** 20,
    from,
    to: new Date().toISOString(),
  };
}
