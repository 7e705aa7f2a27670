import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedStore } from "../../integration-tests/support/store/seed";
import { readOrder } from "../../src/api/admin/walmart/orders/read";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { DEADLINES_SQL } from "../../src/modules/walmart/sql/overview";
import { LIST_UNMIRRORED_SQL } from "../../src/modules/walmart/sql/unmirrored-orders";
import type { ListingListInput, OrderListInput } from "../../src/modules/walmart/types";
import { cpuTime, load, percentile } from "../support/figures";
import { sendFigures } from "../support/run-in-store";
import { fillTables } from "./fill";

/** In ms; `cpu` is the CPU time of the store's process, without PostgreSQL. */
type Timing = Record<"min" | "p50" | "p95" | "cpu" | "load", number>;
type Work = (round: number) => Promise<unknown>;
const SMALL = 1_000;

/** Runs inside the store: the same work with few and with many orders. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "100000", rounds = "40", clientId = "", clientSecret = ""] = args;
  const many = Number(orders);
  await seedStore(container);
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const service = container.resolve<WalmartModuleService>(WALMART_MODULE);
  const list = (input: Partial<OrderListInput>) => () =>
    service.orderList.page({
      filters: {},
      order: { field: "ordered_at", direction: "desc" },
      limit: 20,
      offset: 0,
      ...input,
    });
  const listings = (input: Partial<ListingListInput>) => () =>
    service.listingList.page({
      filters: {},
      order: { field: "sku", direction: "asc" },
      limit: 20,
      offset: 0,
      ...input,
    });
  const sync = (what: string[]) => () =>
    syncWalmartWorkflow(container).run({
      // Like the jobs.
      input: { account_id: account.id, what, skip_if_running: true },
    });
  const work: Record<string, Work> = {
    "list, newest first": list({}),
    "list, open, by ship-by": list({
      filters: { status: ["open"] },
      order: { field: "ship_by", direction: "asc" },
    }),
    "list, errors": list({ filters: { status: ["error"] } }),
    "list, one Medusa order": (round) =>
      list({ filters: { order_id: `order_bench${round + 1}` } })(),
    "list, search by PO number": (round) => list({ q: String(9_000_000_000_001 + round) })(),
    "list, search by SKU": list({ q: "SKU-4321" }),
    "list, search by part of a name": list({ q: "buyer 4321" }),
    "listings, by SKU": listings({}),
    "listings, errors": listings({ filters: { status: ["error"] } }),
    "listings, most expensive first": listings({ order: { field: "price", direction: "desc" } }),
    "listings, last confirmed first": listings({
      order: { field: "confirmed_at", direction: "desc" },
    }),
    "listings, drifted": listings({ filters: { differing: true } }),
    "listings, search by part of a name": listings({ q: "product 432" }),
    "listings, search by SKU": listings({ q: "listed-4321" }),
    "listings, counts": () => service.listingList.counts(null),
    "order widget": (round) => readOrder(container, `walord_bench${round + 1}`),
    overview: () => service.overview.read({ time_zone: "UTC" }),
    "import, nothing new": sync(["orders"]),
    "reconcile, nothing changed": sync(["reconcile"]),
    "messages, nothing due": sync(["updates"]),
  };

  await fillTables(knex, account.id, 1, SMALL);
  const few = await timings(work, Number(rounds));
  await fillTables(knex, account.id, SMALL + 1, many);
  const full = await timings(work, Number(rounds));

  const table = Object.fromEntries(
    Object.keys(work).map((name) => [
      name,
      {
        [`min ms, ${SMALL}`]: few[name]?.min,
        [`p95 ms, ${SMALL}`]: few[name]?.p95,
        [`min ms, ${many}`]: full[name]?.min,
        [`p50 ms, ${many}`]: full[name]?.p50,
        [`p95 ms, ${many}`]: full[name]?.p95,
        [`CPU p50 ms, ${many}`]: full[name]?.cpu,
        load: full[name]?.load,
      },
    ]),
  );
  await sendFigures(table);
  await explain(knex, account.id);
}

async function timings(
  work: Record<string, Work>,
  rounds: number,
): Promise<Record<string, Timing>> {
  const result: Record<string, Timing> = {};
  for (const [name, run] of Object.entries(work)) {
    await run(0);
    const times: number[] = [];
    const cpu: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const started = performance.now();
      const cpuStarted = cpuTime();
      await run(round);
      times.push(performance.now() - started);
      cpu.push(cpuTime() - cpuStarted);
    }
    result[name] = {
      min: percentile(times, 0),
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      cpu: percentile(cpu, 0.5),
      load: load(),
    };
  }
  return result;
}

async function explain(knex: Knex, accountId: string): Promise<void> {
  const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const statements: [string, string, unknown[] | Record<string, unknown>][] = [
    ["count of orders", "SELECT count(*) FROM walmart_order o WHERE deleted_at IS NULL", []],
    [
      "search in orders",
      "SELECT id FROM walmart_order WHERE deleted_at IS NULL AND (purchase_order_id ILIKE ? OR customer_order_id ILIKE ? OR buyer_name ILIKE ? OR buyer_email ILIKE ?)",
      Array(4).fill("%9000000000042%"),
    ],
    [
      "search in lines",
      "SELECT walmart_order_id FROM walmart_order_line WHERE deleted_at IS NULL AND sku ILIKE ?",
      ["%SKU-4321%"],
    ],
    [
      "reconcile: orders to mirror",
      LIST_UNMIRRORED_SQL,
      { account_id: accountId, since: anHourAgo },
    ],
    [
      "reconcile: orders not synced for long",
      "SELECT id FROM walmart_order WHERE account_id = ? AND walmart_status IN ('open', 'partially_shipped') AND import_state = 'imported' AND last_synced_at < now() - interval '12 hours' AND deleted_at IS NULL ORDER BY last_synced_at LIMIT 50",
      [accountId],
    ],
    [
      "import: unfinished orders of an earlier run",
      "SELECT id FROM walmart_order WHERE account_id = ? AND (import_state IN ('claimed', 'held', 'unreadable') OR read_problem IS NOT NULL) AND deleted_at IS NULL",
      [accountId],
    ],
    ["deadlines", DEADLINES_SQL, { account_id: null, limit: 10 }],
    [
      "guards: the purchase order of a Medusa order",
      "SELECT id FROM walmart_order WHERE claimed_order_id = ? AND deleted_at IS NULL",
      ["order_bench500"],
    ],
    [
      "list, newest first",
      "SELECT id FROM walmart_order o WHERE deleted_at IS NULL ORDER BY ordered_at DESC, id DESC LIMIT 20",
      [],
    ],
    [
      "list, open, by ship-by",
      "SELECT id FROM walmart_order o WHERE deleted_at IS NULL AND status = 'open' ORDER BY ship_by, id LIMIT 20",
      [],
    ],
  ];
  for (const [name, sql, bindings] of statements) {
    const { rows } = await knex.raw<{ rows: Record<string, string>[] }>(
      `EXPLAIN ANALYZE ${sql}`,
      bindings as never,
    );
    console.log(`\n-- ${name}`);
    for (const row of rows) console.log(Object.values(row)[0]);
  }
}
