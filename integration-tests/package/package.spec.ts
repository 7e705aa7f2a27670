import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { HttpClient } from "../../demo/http-client";
import { anyPort } from "../../demo/free-port";
import { createDatabase, dropDatabase } from "../../demo/store/database";
import type {
  AdminSyncWalmartResponse,
  AdminWalmartAccountResponse,
  AdminWalmartOrderListResponse,
} from "../../src/types";
import { type PostgresServer, startPostgres } from "../support/postgres";
import { createStore } from "./new-store";
import { endAll, PROJECT, run, startUntil } from "./run";

const DATABASE = `medusa_walmart_package_${process.pid}`;
const LOGIN = { email: "admin@example.com", password: "supersecret" };
const SKU = "NEW-STORE-SKU";

let postgres: PostgresServer;
let files: string[];
let store: string | undefined;
let tarball: string | undefined;
let environment: Record<string, string>;

beforeAll(async () => {
  postgres = await startPostgres({
    dataDir: path.join(PROJECT, ".test-data", `package-${process.pid}`),
    temporary: true,
  });
  await createDatabase(postgres, DATABASE);
  await run("npm", ["run", "build"], { cwd: PROJECT });
  const answer = await run("npm", ["pack", "--json", "--pack-destination", ".test-data"], {
    cwd: PROJECT,
  });
  const [packed] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[];
  files = (packed?.files ?? []).map((file) => file.path);
  tarball = path.join(PROJECT, ".test-data", packed?.filename ?? "");
  store = await createStore(tarball);
});

afterAll(async () => {
  await endAll();
  if (!postgres.embedded) {
    await dropDatabase(postgres, DATABASE);
  }
  await postgres.stop();
  for (const leftover of [store, tarball]) {
    if (leftover) {
      rmSync(leftover, { recursive: true, force: true });
    }
  }
});

describe("the package", () => {
  it("contains what a store needs", () => {
    const server = ".medusa/server/src";
    expect(files).toEqual(
      expect.arrayContaining([
        "package.json",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        `${server}/modules/walmart/index.js`,
        `${server}/modules/walmart/index.d.ts`,
        `${server}/workflows/index.js`,
        `${server}/api/middlewares.js`,
        `${server}/admin/index.js`,
        `${server}/admin/index.mjs`,
        `${server}/simulator/index.js`,
        `${server}/simulator/cli.js`,
        `${server}/walmart-api/index.js`,
      ]),
    );
    expect(files.filter((file) => file.includes("/migrations/"))).not.toEqual([]);
  });

  it("contains no tests, tools or configuration", () => {
    const strange = files.filter(
      (file) =>
        /(__tests__|\.spec\.|integration-tests|\bdemo\b|\bbench\b|\bscripts\b)/.test(file) ||
        /(tsconfig|jest|playwright|eslint|knip|cspell|medusa-config)/.test(file) ||
        /(^|\/)\.(?!medusa\/)/.test(file),
    );
    expect(strange).toEqual([]);
  });

  const entries = [
    "medusa-plugin-walmart/package.json",
    "medusa-plugin-walmart/workflows",
    "medusa-plugin-walmart/modules/walmart",
    "medusa-plugin-walmart/providers/payment-walmart",
    "medusa-plugin-walmart/types",
    "medusa-plugin-walmart/walmart-api",
    "medusa-plugin-walmart/simulator",
    "medusa-plugin-walmart/admin",
  ];

  it.each(entries)("resolves %s", async (entry) => {
    await run("node", ["-e", `require.resolve("${entry}")`], { cwd: store ?? "" });
  });

  it("keeps its other files private", async () => {
    const inner = "medusa-plugin-walmart/workflows/order";
    const resolved = run("node", ["-e", `require.resolve("${inner}")`], { cwd: store ?? "" });
    await expect(resolved).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  it("has types for its code", async () => {
    const typed = entries.filter((entry) => !/(package\.json|admin)$/.test(entry));
    const imports = typed.map((entry, index) => `import * as entry${index} from "${entry}";`);
    const uses = typed.map((_, index) => `entry${index}`).join(", ");
    const file = path.join(store ?? "", "entries.ts");
    writeFileSync(file, [...imports, `void [${uses}];`, ""].join("\n"));
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "--module", "node16"];
    await run("npx", ["tsc", ...flags, "--target", "es2021", file], { cwd: store ?? "" });
    rmSync(file);
  });
});

describe("a new store with the package", () => {
  let admin: HttpClient;

  beforeAll(async () => {
    const simulator = await startUntil(
      /Walmart simulator\s+(\S+)/,
      "npx",
      ["walmart-simulator", "--port", String(await anyPort()), "--orders", "1", "--skus", SKU],
      { cwd: store ?? "" },
    );
    environment = {
      DATABASE_URL: postgres.url(DATABASE),
      WALMART_API_URL: /Walmart simulator\s+(\S+)/.exec(simulator)?.[1] ?? "",
      WALMART_ENCRYPTION_KEY: Buffer.alloc(32, "p").toString("base64"),
      MEDUSA_DISABLE_TELEMETRY: "true",
      DISABLE_MEDUSA_ADMIN: "true",
      // Without it Medusa's CLI needs ts-node, which a store in JavaScript does not have.
      NODE_ENV: "production",
    };
  });

  it("does not boot without the encryption key, and says which option is missing", async () => {
    const boot = run("npx", ["medusa", "start", "--port", String(await anyPort())], {
      cwd: store ?? "",
      env: { ...environment, WALMART_ENCRYPTION_KEY: "" },
    });
    await expect(boot).rejects.toThrow(/encryptionKey/);
  });

  it("migrates", async () => {
    await run("npx", ["medusa", "db:migrate"], { cwd: store ?? "", env: environment });
    await run("npx", ["medusa", "user", "-e", LOGIN.email, "-p", LOGIN.password], {
      cwd: store ?? "",
      env: environment,
    });
  });

  it("boots", async () => {
    const port = await anyPort();
    await startUntil(/Server is ready/, "npx", ["medusa", "start", "--port", String(port)], {
      cwd: store ?? "",
      env: environment,
    });
    admin = await HttpClient.admin(`http://localhost:${port}`, LOGIN);
  });

  it("connects to Walmart and imports an order", async () => {
    await prepareStore(admin);
    const { account } = await admin.post<AdminWalmartAccountResponse>("/admin/walmart/accounts", {
      name: "Walmart US",
      client_id: "simulator-client",
      client_secret: "simulator-secret",
    });
    const test = await admin.post<{ ok: boolean; message: string }>(
      `/admin/walmart/accounts/${account.id}/test`,
    );
    expect(test).toMatchObject({ ok: true });

    const { results } = await admin.post<AdminSyncWalmartResponse>("/admin/walmart/sync", {
      what: ["orders", "updates"],
    });
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
    const { orders } = await admin.get<AdminWalmartOrderListResponse>("/admin/walmart/orders");
    expect(orders).toMatchObject([
      { status: "open", order_id: expect.any(String), acknowledged_at: expect.any(String) },
    ]);
  });

  it("builds its admin with the plugin's pages", async () => {
    await run("npx", ["medusa", "build"], {
      cwd: store ?? "",
      env: { ...environment, DISABLE_MEDUSA_ADMIN: "false" },
    });
    await run("grep", ["-rlq", "Cancel on Walmart", ".medusa/server/public/admin/assets"], {
      cwd: store ?? "",
    });
  });
});

/** Creates the product that was ordered. The plugin creates or chooses everything else. */
async function prepareStore(admin: HttpClient): Promise<void> {
  await admin.post("/admin/products", {
    title: "Product of a new store",
    status: "published",
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
}
