import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedStore } from "../../integration-tests/support/store/seed";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { DEFAULT_SELLER } from "../../src/simulator";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { cpuTime, percentile } from "../support/figures";
import { tell } from "../support/run-in-store";
import { fillListings } from "./fill";

const TICKS = 15;
/** Single calls that are measured: more at once would meet Walmart's throttle. */
const CALLS = 100;
const LONGEST_MS = 5 * 60_000;

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
  tick: { p50: number; p95: number; cpu: number };
  thorough: { p50: number };
  changes: Cost;
  single: Cost & { calls: number };
}

/** Runs inside of the store. */
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

  const first = await costOf(() => tick(container, account.id));
  await knex.raw("VACUUM ANALYZE walmart_listing, walmart_listing_change");
  const ticks = await several(() => tick(container, account.id));
  const thorough = await several(() => tick(container, account.id, true));

  await knex.raw(
    `UPDATE inventory_level SET stocked_quantity = 7, raw_stocked_quantity = '{"value": "7", "precision": 20}'
     WHERE id IN (SELECT 'ilev_bench' || n FROM generate_series(1, ?::int) AS n)`,
    [changed],
  );
  const changes = await costOf(async () => {
    const end = Date.now() + LONGEST_MS;
    do {
      await tick(container, account.id);
      await new Promise((resolve) => setTimeout(resolve, 250));
    } while ((await open(knex)) && Date.now() < end);
  });

  const service = container.resolve<WalmartModuleService>(WALMART_MODULE);
  const client = await service.clientFor(await service.retrieveWalmartAccount(account.id));
  const calls = Math.min(CALLS, changed);
  const single = await costOf(async () => {
    for (let n = 1; n <= calls; n += 1)
      await client.inventory.put({ sku: `BENCH-${n}`, quantity: 7 });
  });
  await tell({
    first,
    tick: {
      p50: percentile(
        ticks.map(({ ms }) => ms),
        0.5,
      ),
      p95: percentile(
        ticks.map(({ ms }) => ms),
        0.95,
      ),
      cpu: percentile(
        ticks.map(({ cpu }) => cpu),
        0.5,
      ),
    },
    thorough: {
      p50: percentile(
        thorough.map(({ ms }) => ms),
        0.5,
      ),
    },
    changes,
    single: { ...single, calls },
  } satisfies Measured);
}

async function tick(container: MedusaContainer, account_id: string, force = false) {
  await syncWalmartWorkflow(container).run({
    input: { account_id, what: ["inventory"], skip_if_running: true, force },
  });
}

async function open(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    "SELECT 1 FROM walmart_listing_change LIMIT 1",
  );
  return rows.length > 0;
}

async function several(work: () => Promise<unknown>): Promise<Cost[]> {
  // The first one warms up.
  await work();
  const costs: Cost[] = [];
  for (let round = 0; round < TICKS; round += 1) costs.push(await costOf(work));
  return costs;
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const from = new Date().toISOString();
  const started = performance.now();
  const cpuStarted = cpuTime();
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, 50);
  await work();
  clearInterval(watch);
  return {
    ms: performance.now() - started,
    cpu: cpuTime() - cpuStarted,
    memory_mb: Math.max(memory, process.memoryUsage().rss) / 2 ** 20,
    from,
    to: new Date().toISOString(),
  };
}
