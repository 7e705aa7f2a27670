import path from "node:path";
import { startPostgres } from "../integration-tests/support/postgres";
import type { AdminWalmartListing, AdminWalmartOrder, AdminWalmartSyncResult } from "../src/types";
import { addListings, connectAccount, listListings, listWalmartOrders, sync } from "./api";
import type { Cleanup } from "./lib/cleanup";
import { HttpClient } from "./lib/http";
import { paint, say, seconds, step, table } from "./lib/output";
import { freePort } from "./lib/ports";
import { ADMIN, DATA, PORTS } from "./settings";
import { playReturns } from "./returns";
import { startKeptSimulator } from "./simulator";
import { forget, forgetStore, readState, SIMULATOR_FILE, writeState } from "./state";
import { startStore } from "./store";
import { createDatabase, dropDatabase, schemaVersion } from "./store/database";
import { warmUpAdmin } from "./store/warm-up";

const DATABASE = "medusa_walmart_demo";

/** Starts everything, lets the first orders arrive, and runs until it is told to end. */
export async function play(cleanup: Cleanup, { fresh }: { fresh: boolean }): Promise<void> {
  const started = Date.now();
  if (fresh) {
    forget();
  }
  const postgres = await step("PostgreSQL is running", async () => {
    const server = await startPostgres({ dataDir: path.join(DATA, "postgres"), temporary: false });
    cleanup.add(() => server.stop());
    return server;
  });
  if (fresh) {
    await dropDatabase(postgres, DATABASE);
  }
  if (await createDatabase(postgres, DATABASE)) {
    forgetStore();
  }

  const kept = await step("Walmart is simulated", async () => {
    const result = await startKeptSimulator(PORTS.simulator, SIMULATOR_FILE);
    cleanup.add(() => result.stop());
    return result;
  });

  const state = readState();
  writeState(state);
  const schema = schemaVersion();
  const migrate = state.schema !== schema;
  const title = migrate ? "The store is migrated and running" : "The store is running";
  const store = await step(title, async () => {
    const running = startStore({
      databaseUrl: postgres.url(DATABASE),
      walmartApiUrl: kept.simulator.url,
      port: await freePort(PORTS.store),
      secrets: state.secrets,
      admin: true,
      migrate,
      logFile: path.join(DATA, "store.log"),
      onMigrated: () => {
        writeState({ ...state, schema });
      },
    });
    cleanup.add(() => running.stop());
    await running.ready;
    return running;
  });

  const admin = await HttpClient.admin(store.url, ADMIN);
  const results = await step("Walmart's orders are imported and acknowledged", async () => {
    await connectAccount(admin);
    return sync(admin, ["orders", "updates"]);
  });
  await step("What is listed at Walmart is linked; the rest are drafts", async () => {
    results.push(...(await sync(admin, ["listings"])));
    await addListings(admin, await connectAccount(admin));
  });
  if (!kept.continued) {
    await step("Buyers send things back", () => playReturns(admin, kept.simulator));
  }
  tellOrders(await listWalmartOrders(admin), results);
  tellListings(await listListings(admin));
  await step("The admin's pages are bundled", () => warmUpAdmin(store.url));
  tellWhere(store.url, kept.simulator.url, seconds(started));

  throw new Error(await store.crashed);
}

function tellOrders(orders: AdminWalmartOrder[], results: AdminWalmartSyncResult[]): void {
  const head = ["Walmart PO", "Medusa order", "Items", "Total", "Status", "What happened"];
  const rows = orders.map((order) => [
    order.purchase_order_id,
    order.display_id ? `#${order.display_id}` : "–",
    String(order.item_count),
    order.total.toFixed(2),
    order.status,
    whatHappened(order),
  ]);
  say(`\n${table(head, rows)}\n`);
  for (const { what, errors } of results) {
    for (const { message } of errors) {
      say(paint("yellow", `! ${what}: ${message}`));
    }
  }
}

function tellListings(listings: AdminWalmartListing[]): void {
  const counts = new Map<string, number>();
  for (const { variant_id, status } of listings) {
    const name = variant_id ? status : "not linked to a variant";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
  say(`Listings: ${told}.\n`);
}

function whatHappened(order: AdminWalmartOrder): string {
  const notes = [
    order.cancel_requested ? "the buyer asks to cancel" : "",
    order.oversold ? "oversold" : "",
    order.status_details ?? "",
  ].filter(Boolean);
  const main = order.acknowledged_at && order.order_id ? "imported, acknowledged" : "";
  const text = [main, ...notes].filter(Boolean).join("; ") || "recorded";
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

function tellWhere(store: string, simulator: string, time: string): void {
  say(`
${paint("bold", "Ready")} after ${time}.

  Admin      ${paint("cyan", `${store}/app`)}
  Login      ${ADMIN.email} / ${ADMIN.password}
  Simulator  ${simulator}/v1/simulations/orders

Open an order, ship it with a tracking number, cancel it from its Walmart section, or refund what comes back.
Open a product to see its Walmart listing; "Match products" offers a draft to Walmart.
Ctrl-C stops everything. The next start goes on from here; ${paint("cyan", "npm run demo -- --fresh")} starts anew.`);
}
