import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { seedStore } from "../../integration-tests/support/store/seed";
import { readOrder } from "../../src/api/admin/walmart/orders/read";
import { createWalmartAccountWorkflow, syncWalmartWorkflow } from "../../src/workflows";
import { listWalmartOrders, readOrdersOverview } from "../../src/workflows/reads";
import { DEADLINES_SQL } from "../../src/workflows/reads/overview-sql";
import { fillTables } from "./fill";

type Work = (round: number) => Promise<unknown>;
const SMALL = 1_000;

/** Runs inside of the store: the same work with few and with many orders. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const [orders = "100000", clientId = "", clientSecret = ""] = args;
  const many = Number(orders);
  await seedStore(container);
  const { result: account } = await createWalmartAccountWorkflow(container).run({
    input: { name: "Bench", client_id: clientId, client_secret: clientSecret },
  });
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const list = (input: object) => () =>
    listWalmartOrders(container, {
      filters: {},
      order: { field: "ordered_at", direction: "desc" },
      limit: 20,
      offset: 0,
      ...input,
    });
  const sync = (what: string[]) => () =>
    syncWalmartWorkflow(container).run({ input: { account_id: account.id, what } });
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
    "order widget": (round) => readOrder(container, `walord_bench${round + 1}`),
    overview: () => readOrdersOverview(container, { time_zone: "UTC" }),
    "import, nothing new": sync(["orders"]),
    "reconcile, nothing changed": sync(["reconcile"]),
    "updates, nothing due": sync(["updates"]),
  };

  await fillTables(knex, account.id, 1, SMALL);
  const few = await timings(work);
  await fillTables(knex, account.id, SMALL + 1, many);
  const full = await timings(work);

  const table = Object.fromEntries(
    Object.keys(work).map((name) => [
      name,
      {
        [`p95 ms, ${SMALL}`]: few[name]?.p95,
        [`p50 ms, ${many}`]: full[name]?.p50,
        [`p95 ms, ${many}`]: full[name]?.p95,
      },
    ]),
  );
  console.table(table);
  console.log(JSON.stringify(table));
  await explain(knex);
}

const ROUNDS = 40;

async function timings(
  work: Record<string, Work>,
): Promise<Record<string, { p50: number; p95: number }>> {
  const result: Record<string, { p50: number; p95: number }> = {};
  for (const [name, run] of Object.entries(work)) {
    await run(0);
    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const started = performance.now();
      await run(round);
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round((times[Math.ceil(share * times.length) - 1] ?? 0) * 10) / 10;
    result[name] = { p50: at(0.5), p95: at(0.95) };
  }
  return result;
}

async function explain(knex: Knex): Promise<void> {
  const statements: [string, string, unknown[]][] = [
    ["deadlines", DEADLINES_SQL, [10, 10]],
    [
      "guards: which purchase order a Medusa order is",
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
