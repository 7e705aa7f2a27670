import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { LISTING_VALUE_KINDS } from "../../src/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedStore } from "../../integration-tests/support/store/seed";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { DEFAULT_SELLER } from "../../src/simulator";
import { isHooked } from "../../src/sync/kernel/hooks";
import { computeValues } from "../../src/sync/stock-price/compute-values";
import { VALUE_KINDS } from "../../src/sync/stock-price/values";
import {
  createMedusaOrdersWorkflow,
  createWalmartAccountWorkflow,
  shipWalmartOrderWorkflow,
  syncWalmartWorkflow,
} from "../../src/workflows";
import { fillListings } from "../inventory/fill";
import { cpuTime, load, percentile, round } from "../support/figures";
import { sendFigures } from "../support/run-in-store";
import { Handlers } from "./handlers";

/** As many listings as one run computes at once. */
const CHUNK = 1_000;
const QUESTIONS = 100_000;

interface Cost {
  ms: number;
  cpu: number;
}

/** Runs inside the store. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = 0, rounds = 0, listings = 0] = args.map(Number);
  const store = await seedStore(container, { stock: 1_000_000 });
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: {
      name: "Bench",
      client_id: DEFAULT_SELLER.clientId,
      client_secret: DEFAULT_SELLER.clientSecret,
    },
  });
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  await fillListings(knex, account.id, store.stock_location_id, listings);
  const handlers = new Handlers();
  const compare = (work: (round: number) => Promise<Cost>, times: number) =>
    inTurn(handlers, work, times);

  const figures: Record<string, Record<string, unknown>> = {};
  figures[`import of ${orders} orders`] = await compare(async () => {
    await sell(orders);
    const cost = await costOf(() => sync(container, account.id, "orders"));
    // What follows from it belongs to no measurement.
    await sync(container, account.id, "updates");
    return cost;
  }, rounds);

  const ids = await knex("walmart_order").where({ import_state: "imported" }).pluck("id");
  figures.shipment = await compare(
    (place) =>
      costOf(() =>
        shipWalmartOrderWorkflow(container).run({
          input: {
            walmart_order_id: String(ids[place]),
            parcels: [{ tracking_number: `BENCH-${place}`, carrier: "FedEx" }],
            is_background: true,
          },
        }),
      ),
    Math.floor(ids.length / 2) - 1,
  );
  await sync(container, account.id, "updates");

  const row = await container
    .resolve<WalmartModuleService>(WALMART_MODULE)
    .retrieveWalmartAccount(account.id);
  for (const what of LISTING_VALUE_KINDS)
    figures[`${listings} listings, ${what}`] = await compare(
      () =>
        costOf(async () => {
          for (let from = 1; from <= listings; from += CHUNK) {
            const length = Math.min(CHUNK, listings + 1 - from);
            const chunk = Array.from({ length }, (_, n) => ({
              listing_id: `wallst_bench${from + n}`,
              overrides: null,
            }));
            await computeValues(container, VALUE_KINDS[what], row, chunk);
          }
        }),
      rounds,
    );
  handlers.set(false);
  await sendFigures({ ...figures, "asking whether a handler listens": await askingCost() });
}

/** The work in turn without and with handlers. The first round of each is a warm-up. */
async function inTurn(
  handlers: Handlers,
  work: (round: number) => Promise<Cost>,
  times: number,
): Promise<Record<string, unknown>> {
  const costs: Record<"without" | "with", Cost[]> = { without: [], with: [] };
  for (let round = 0; round < 2 * (times + 1); round += 1) {
    // Without, with, with, without: what grows from round to round is the same for both.
    const name = round % 4 === 0 || round % 4 === 3 ? "without" : "with";
    handlers.set(name === "with");
    costs[name].push(await work(round));
  }
  const middle = (name: keyof typeof costs, what: keyof Cost) =>
    percentile(
      costs[name].slice(1).map((cost) => cost[what]),
      0.5,
    );
  return {
    "p50 ms without": middle("without", "ms"),
    "p50 ms with": middle("with", "ms"),
    ratio: round(middle("with", "ms") / middle("without", "ms")),
    "CPU ms without": middle("without", "cpu"),
    "CPU ms with": middle("with", "cpu"),
    "CPU ratio": round(middle("with", "cpu") / middle("without", "cpu")),
    load: load(),
  };
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const started = performance.now();
  const cpuStarted = cpuTime();
  await work();
  return { ms: performance.now() - started, cpu: cpuTime() - cpuStarted };
}

/** What a workflow without handlers does for a hook. */
async function askingCost(): Promise<Record<string, unknown>> {
  const workflow = createMedusaOrdersWorkflow.getName();
  const { ms } = await costOf(async () => {
    for (let n = 0; n < QUESTIONS; n += 1) isHooked(workflow, "ordersPrepared");
  });
  return { "p50 ms without": round((ms / QUESTIONS) * 1000) / 1000 };
}

async function sell(count: number): Promise<void> {
  const response = await fetch(`${process.env.WALMART_API_URL}/v1/simulations/orders`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ count, lines: [{ sku: "SKU-A", quantity: 2 }, { sku: "SKU-B" }] }),
  });
  if (!response.ok) throw new Error(`The simulator answered ${response.status}.`);
}

async function sync(container: MedusaContainer, account_id: string, what: string): Promise<void> {
  const { result } = await syncWalmartWorkflow(container).run({
    input: { account_id, what: [what], force: true },
  });
  const errors = result.results.flatMap((one) => one.errors);
  if (errors.length) throw new Error(JSON.stringify(errors));
}
