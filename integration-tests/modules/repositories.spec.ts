import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Client } from "@medusajs/framework/pg";
import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { WALMART_MODULE, type WalmartModuleService } from "../../src/modules/walmart";
import { SqlRepository } from "../../src/modules/walmart/sql/sql-repository";

const MODULE = path.resolve(__dirname, "../../src/modules/walmart");
const REPOSITORIES = path.join(MODULE, "repositories");

const REPOSITORY_NAMES = [
  "accounts",
  "activity",
  "buyBoxes",
  "events",
  "feeds",
  "listingChanges",
  "listingContents",
  "listingList",
  "listings",
  "messageRetries",
  "messages",
  "notices",
  "orderLeases",
  "orderList",
  "orders",
  "overview",
  "payoutDifferences",
  "payoutList",
  "payouts",
  "priceHolds",
  "privacy",
  "productTypes",
  "returnList",
  "returns",
  "runLocks",
  "sellers",
  "statistics",
  "webhookEvents",
] as const;

/** The classes that the files export. Medusa registers every exported function, so there must be no others. */
async function repositoryClasses(): Promise<(new (...args: never[]) => SqlRepository)[]> {
  const files = await readdir(REPOSITORIES);
  const modules = await Promise.all(
    files.map((file) => import(path.join(REPOSITORIES, file)) as Promise<Record<string, never>>),
  );
  return modules.flatMap((exported) => Object.values(exported));
}

const database = `repositories_${randomBytes(4).toString("hex")}`;

// The runner creates the module's tables itself, so it needs a database that is not a copy of the migrated one.
beforeAll(async () => {
  const server = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: "postgres",
  });
  await server.connect();
  await server.query(`CREATE DATABASE ${database} TEMPLATE template0`);
  await server.end();
});

moduleIntegrationTestRunner<WalmartModuleService>({
  moduleName: WALMART_MODULE,
  dbName: database,
  resolve: MODULE,
  moduleOptions: { encryptionKey: Buffer.alloc(32, "test").toString("base64") },
  testSuite: ({ service }) => {
    describe("the module's service", () => {
      it("has one repository of each class", async () => {
        const classes = await repositoryClasses();
        const repositories = [...REPOSITORY_NAMES].map((name) => service[name] as unknown);
        for (const repository of repositories) expect(repository).toBeInstanceOf(SqlRepository);
        expect(
          repositories.map((repository) => (repository as object).constructor.name).sort(),
        ).toEqual(classes.map(({ name }) => name).sort());
      });

      it("keeps the generated methods next to them", async () => {
        expect(await service.listWalmartOrders()).toEqual([]);
        expect(await service.orders.listUnmirrored("walacc_1", new Date(0))).toEqual([]);
        expect(await service.runLocks.take("walmart:test", "run_1")).toBe(true);
        expect(await service.runLocks.take("walmart:test", "run_2")).toBe(false);
        expect(await service.listWalmartRunLocks()).toMatchObject([{ key: "walmart:test" }]);
      });

      it("runs statements of several repositories in one transaction", async () => {
        const message = {
          account_id: "walacc_1",
          walmart_order_id: null,
          kind: "goodwill" as const,
          priority: 55,
          due: null,
          idempotency_key: "goodwill:1",
          payload: {},
        };
        await expect(
          service.orders.finish(
            [{ id: "walord_1", order_id: "order_1", display_id: 1, oversold: false, lines: [] }],
            [message, { ...message, idempotency_key: "goodwill:2", priority: "high" as never }],
          ),
        ).rejects.toThrow(/integer/);
        expect(await service.listWalmartUpdates()).toEqual([]);
        expect(await service.messages.add([message, message])).toBe(1);
        expect(await service.messages.add([message])).toBe(0);
      });
    });
  },
});
