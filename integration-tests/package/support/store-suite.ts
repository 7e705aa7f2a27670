import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Client } from "@medusajs/framework/pg";
import { HttpClient } from "../../../demo/http-client";
import { anyPort } from "../../../demo/free-port";
import type {
  AdminSyncWalmartResponse,
  AdminWalmartAccountResponse,
  AdminWalmartOrderListResponse,
  AdminWalmartOrderResponse,
} from "../../../src/types";
import { createStore, type StorePlan } from "./new-store";
import { prepared } from "./prepared";
import { endAll, run, startUntil } from "./run";

const LOGIN = { email: "admin@example.com", password: "supersecret" };
const SKU = "NEW-STORE-SKU";
const TYPED = ["workflows", "events", "modules/walmart", "providers/payment-walmart", "types"];
const ENTRIES = [...TYPED, "walmart-api", "simulator", "admin", "package.json"];

/** A new store with the packed plugin: installed, migrated, booted and used, with its admin built. */
export function storeSuite(name: string, plan: Pick<StorePlan, "medusa" | "manager">): void {
  const { tarball, postgresUrl, newest } = prepared();
  const database = `package_${randomBytes(4).toString("hex")}`;
  let store: string;
  let environment: Record<string, string>;
  const start = { tsc: "typescript/bin/tsc", medusa: "@medusajs/cli/cli.js" };
  const node = (program: keyof typeof start, args: string[]) => [
    path.join(store, "node_modules", start[program]),
    ...args,
  ];
  const medusa = (args: string[], env: Record<string, string> = {}) =>
    run("node", node("medusa", args), { cwd: store, env: { ...environment, ...env } });

  beforeAll(async () => {
    console.info(`${name}: Medusa ${plan.medusa}, installed with ${plan.manager}.`);
    store = await createStore({ tarball, ...plan });
    await onServer(postgresUrl, `CREATE DATABASE ${database}`);
  });
  afterAll(async () => {
    await endAll();
    await onServer(postgresUrl, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    if (store) rmSync(store, { recursive: true, force: true });
  });

  describe(name, () => {
    it("has the plugin's entry points, and no other file of it", async () => {
      const resolve = (entry: string) => `require.resolve("medusa-plugin-walmart/${entry}");`;
      await run("node", ["-e", ENTRIES.map(resolve).join("")], { cwd: store });
      const inner = run("node", ["-e", resolve("workflows/order")], { cwd: store });
      await expect(inner).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
    });

    it.each([
      ["node16", "node16"],
      ["esnext", "bundler"],
    ])("has types for modules of the kind %s, resolved as %s", async (module, resolution) => {
      const file = path.join(store, "entries.ts");
      writeFileSync(file, TYPE_TEST);
      const flags = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2021"];
      const modules = ["--module", module, "--moduleResolution", resolution];
      try {
        await run("node", node("tsc", [...flags, ...modules, file]), { cwd: store });
      } finally {
        // The store is built later, and this is none of its code.
        rmSync(file);
      }
    });

    it("migrates", async () => {
      const simulator = await startUntil(
        /Walmart simulator\s+(\S+)/,
        path.join(store, "node_modules/.bin/walmart-simulator"),
        ["--port", String(await anyPort()), "--orders", "2", "--skus", SKU],
        { cwd: store },
      );
      const url = new URL(postgresUrl);
      url.pathname = `/${database}`;
      environment = {
        DATABASE_URL: url.href,
        WALMART_API_URL: /Walmart simulator\s+(\S+)/.exec(simulator)?.[1] ?? "",
        WALMART_ENCRYPTION_KEY: Buffer.alloc(32, "p").toString("base64"),
        MEDUSA_DISABLE_TELEMETRY: "true",
        DISABLE_MEDUSA_ADMIN: "true",
        // Without it Medusa's CLI needs ts-node, which a store in JavaScript does not have.
        NODE_ENV: "production",
      };
      await medusa(["db:migrate"]);
      await medusa(["user", "-e", LOGIN.email, "-p", LOGIN.password]);
    });

    // No store needs more than one proof of this.
    if (plan.medusa === newest && plan.manager === "npm")
      it("does not boot without the encryption key, and says which option is missing", async () => {
        const boot = medusa(["start", "--port", String(await anyPort())], {
          WALMART_ENCRYPTION_KEY: "",
        });
        await expect(boot).rejects.toThrow(/encryptionKey/);
      });

    it("imports an order, ships it, and cancels another", async () => {
      const port = String(await anyPort());
      const args = node("medusa", ["start", "--port", port]);
      await startUntil(/Server is ready/, "node", args, { cwd: store, env: environment });
      const admin = await HttpClient.admin(`http://localhost:${port}`, LOGIN);
      const [shipped, canceled] = await importOrders(admin);

      const ship = `/admin/walmart/orders/${shipped?.id}/ship`;
      const { order } = await admin.post<AdminWalmartOrderResponse>(ship, {
        parcels: [{ tracking_number: "1Z5R89390357567127" }],
      });
      expect(order).toMatchObject({ status: "shipped", status_details: null });

      await admin.post(`/admin/orders/${canceled?.order_id}/cancel`, {
        cancellation_reason: "SELLER_CANCEL_OUT_OF_STOCK",
      });
      await sync(admin, ["updates", "reconcile"]);
      const after = await admin.get<AdminWalmartOrderResponse>(
        `/admin/walmart/orders/${canceled?.id}`,
      );
      expect(after.order).toMatchObject({ status: "canceled", status_details: null });
      await endAll();
    });

    it("builds its admin with the plugin's pages", async () => {
      await medusa(["build"], { DISABLE_MEDUSA_ADMIN: "false" });
      const assets = ".medusa/server/public/admin/assets";
      await run("grep", ["-rlq", "Cancel on Walmart", assets], { cwd: store });
    });
  });
}

/** Uses something of each entry point with its type. */
const TYPE_TEST = `import type { MedusaContainer } from "@medusajs/framework/types";
import * as entry from "medusa-plugin-walmart/modules/walmart";
import * as provider from "medusa-plugin-walmart/providers/payment-walmart";
import { type WalmartEventPayloads, WalmartEvents } from "medusa-plugin-walmart/events";
import { startSimulator } from "medusa-plugin-walmart/simulator";
import type { AdminWalmartOrder } from "medusa-plugin-walmart/types";
import { createWalmartClient, WalmartError } from "medusa-plugin-walmart/walmart-api";
import { shipWalmartOrderWorkflow, syncWalmartWorkflow } from "medusa-plugin-walmart/workflows";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export async function results(container: MedusaContainer) {
  const { result: shipped } = await shipWalmartOrderWorkflow(container).run({
    input: { walmart_order_id: "1", parcels: [{ tracking_number: "2" }] },
  });
  const { result: synced } = await syncWalmartWorkflow(container).run({ input: { what: ["orders"] } });
  const checks: [
    Same<typeof shipped.fulfillment_ids, string[]>,
    Same<(typeof synced.results)[number]["ok"], boolean>,
    Same<typeof WalmartEvents.ORDER_IMPORTED, "walmart.order.imported">,
    Same<WalmartEventPayloads["walmart.order.imported"]["order_id"], string | null>,
    Same<AdminWalmartOrder["purchase_order_id"], string>,
  ] = [true, true, true, true, true];
  return checks;
}
export const name: "walmart" = entry.WALMART_MODULE;
export const used = [provider, startSimulator, createWalmartClient, WalmartError];
`;

async function sync(admin: HttpClient, what: string[]): Promise<void> {
  const { results } = await admin.post<AdminSyncWalmartResponse>("/admin/walmart/sync", { what });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
}

/** Connects to Walmart and imports its two orders. */
async function importOrders(admin: HttpClient) {
  const { account } = await admin.post<AdminWalmartAccountResponse>("/admin/walmart/accounts", {
    name: "Walmart US",
    client_id: "simulator-client",
    client_secret: "simulator-secret",
  });
  const test = `/admin/walmart/accounts/${account.id}/test`;
  expect(await admin.post(test)).toMatchObject({ ok: true });
  const { shipping_profiles } = await admin.get<{ shipping_profiles: { id: string }[] }>(
    "/admin/shipping-profiles",
  );
  // The product that was ordered. The plugin created everything else.
  await admin.post("/admin/products", {
    title: "Product of a new store",
    status: "published",
    shipping_profile_id: shipping_profiles[0]?.id,
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        sku: SKU,
        manage_inventory: false,
        options: { Size: "One" },
        prices: [{ currency_code: "usd", amount: 10 }],
      },
    ],
  });
  await sync(admin, ["orders", "updates"]);
  const { orders } = await admin.get<AdminWalmartOrderListResponse>("/admin/walmart/orders");
  const imported = {
    status: "open",
    order_id: expect.any(String),
    acknowledged_at: expect.any(String),
  };
  expect(orders).toMatchObject([imported, imported]);
  return orders;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
