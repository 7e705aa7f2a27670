import path from "node:path";
import { startPostgres } from "../integration-tests/support/postgres";
import type { AdminWalmartListing, AdminWalmartOrder, AdminWalmartSyncResult } from "../src/types";
import {
  addListings,
  connectAccount,
  importPayouts,
  listListings,
  listWalmartOrders,
  sync,
} from "./api";
import type { Cleanup } from "./cleanup";
import { HttpClient } from "./http-client";
import { paint, print, seconds, step, table } from "./output";
import { freePort } from "./free-port";
import { ADMIN, DATA, PORTS } from "./settings";
import { createOwnProducts } from "./create-own-products";
import { createReturns } from "./create-returns";
import { startPictureServer } from "./picture-server";
import { startPersistentSimulator } from "./persistent-simulator";
import {
  deleteAllData,
  deleteStoreState,
  readState,
  SIMULATOR_FILE,
  writeState,
} from "./demo-state";
import { startStore } from "./store";
import { createDatabase, dropDatabase, schemaVersion } from "./store/database";
import { buildAdmin } from "./store/build-admin";

const DATABASE = "medusa_walmart_demo";

/** Starts everything, imports the first orders, and runs until it is interrupted. */
export async function runDemo(cleanup: Cleanup, { fresh }: { fresh: boolean }): Promise<void> {
  const started = Date.now();
  if (fresh) {
    deleteAllData();
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
    deleteStoreState();
  }

  const walmart = await step("Walmart simulator is running", async () => {
    const result = await startPersistentSimulator(PORTS.simulator, SIMULATOR_FILE);
    cleanup.add(() => result.stop());
    return result;
  });

  await step("Admin pages are built", buildAdmin);

  const state = readState();
  writeState(state);
  const schema = schemaVersion();
  const migrate = state.schema !== schema;
  const title = migrate ? "Store is migrated and running" : "Store is running";
  const store = await step(title, async () => {
    const running = startStore({
      databaseUrl: postgres.url(DATABASE),
      walmartApiUrl: walmart.simulator.url,
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
  await step("Products that Walmart does not know are in the store", async () => {
    const pictures = await startPictureServer();
    cleanup.add(() => pictures.stop());
    await createOwnProducts(admin, await connectAccount(admin), pictures.addressOf);
  });
  const results = await step("Walmart orders are imported and acknowledged", async () => {
    await connectAccount(admin);
    return sync(admin, ["orders", "updates"]);
  });
  await step("Walmart listings are linked, drafts are added", async () => {
    results.push(...(await sync(admin, ["listings"])));
    await addListings(admin, await connectAccount(admin));
  });
  if (!walmart.continued) {
    await step("Payouts are imported and compared with orders", async () => {
      results.push(...(await importPayouts(admin, walmart.paidOrders)));
    });
    await step("Sample returns are created", () => createReturns(admin, walmart.simulator));
  }
  printOrders(await listWalmartOrders(admin), results);
  printListings(await listListings(admin));
  printAddresses(store.url, walmart.simulator.url, seconds(started));

  throw new Error(await store.crashed);
}

function printOrders(orders: AdminWalmartOrder[], results: AdminWalmartSyncResult[]): void {
  const head = ["Walmart PO", "Medusa order", "Items", "Total", "Status", "Notes"];
  const rows = orders.map((order) => [
    order.purchase_order_id,
    order.display_id ? `#${order.display_id}` : "–",
    String(order.item_count),
    order.total.toFixed(2),
    order.status,
    notesOf(order),
  ]);
  print(`\n${table(head, rows)}\n`);
  for (const { what, errors } of results) {
    for (const { message } of errors) {
      print(paint("yellow", `! ${what}: ${message}`));
    }
  }
}

function printListings(listings: AdminWalmartListing[]): void {
  const counts = new Map<string, number>();
  for (const { variant_id, status } of listings) {
    const name = variant_id ? status : "not linked to a variant";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const summary = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
  print(`Listings: ${summary}.\n`);
}

function notesOf(order: AdminWalmartOrder): string {
  const notes = [
    order.cancel_requested ? "the buyer requested a cancellation" : "",
    order.oversold ? "oversold" : "",
    order.status_details ?? "",
  ].filter(Boolean);
  const main = order.acknowledged_at && order.order_id ? "imported, acknowledged" : "";
  const text = [main, ...notes].filter(Boolean).join("; ") || "recorded";
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

function printAddresses(store: string, simulator: string, time: string): void {
  print(`
${paint("bold", "Ready")} after ${time}.

  Admin      ${paint("cyan", `${store}/app`)}
  Login      ${ADMIN.email} / ${ADMIN.password}
  Simulator  ${simulator}/v1/simulations/orders

Open an order, ship it with a tracking number, cancel it from its Walmart section, or refund its returns.
Open a product to see its Walmart listing; "Match products" sends a draft to Walmart.
Walmart's catalog does not have the Northfield shirt and mug: choose a product type for them, and set them up.
Ctrl-C stops everything. The next start continues from here; ${paint("cyan", "npm run demo -- --fresh")} starts from scratch.`);
}
