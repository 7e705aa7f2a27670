import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "@medusajs/framework/pg";
import type { PostgresServer } from "../postgres";
import type { SeededStore } from "../store/seed";
import type { SeedTask } from "./seed";
import { storeEnvironment } from "./environment";

const PROJECT = path.resolve(__dirname, "../../..");

/** A migrated and seeded database, to be copied as often as stores are wanted. */
export interface PreparedStore {
  /** What the seed made; the same in every copy. */
  seeded: SeededStore;
  /** Makes a copy in a moment; answers its address. */
  copy(): Promise<string>;
  /** Runs SQL in a database of this server, by its address. */
  query<T>(url: string, sql: string, values?: unknown[]): Promise<T[]>;
  /** Drops the copies and what they were made from. */
  drop(): Promise<void>;
}

/** Migrates and seeds a database by Medusa's own commands: about half a minute, once. */
export async function prepareDatabase(
  postgres: PostgresServer,
  seed: SeedTask["seed"] = {},
): Promise<PreparedStore> {
  const template = `store_${randomBytes(4).toString("hex")}`;
  const copies: string[] = [];
  const admin = (sql: string) => query(postgres.url("postgres"), sql);
  const drop = async () => {
    for (const name of [...copies, template]) {
      await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
  };

  await admin(`CREATE DATABASE ${template}`);
  const folder = await mkdtemp(path.join(tmpdir(), "store-process-"));
  try {
    const env = storeEnvironment({
      databaseUrl: postgres.url(template),
      // Nothing is asked of Walmart by migrating and seeding.
      walmartApiUrl: "http://localhost:9",
    });
    await medusa(["db:migrate", "--skip-scripts"], env);
    const task: SeedTask = { seed, file: path.join(folder, "seeded.json") };
    const script = path.relative(PROJECT, path.join(__dirname, "seed.ts"));
    await medusa(["exec", `./${script}`, JSON.stringify(task)], env);
    const seeded = JSON.parse(await readFile(task.file, "utf8")) as SeededStore;
    return {
      seeded,
      async copy() {
        const name = `${template}_${copies.length + 1}`;
        copies.push(name);
        await admin(`CREATE DATABASE ${name} TEMPLATE ${template}`);
        return postgres.url(name);
      },
      query,
      drop,
    };
  } catch (error) {
    await drop();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function query<T>(url: string, sql: string, values?: unknown[]): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql, values);
    return rows as T[];
  } finally {
    await client.end();
  }
}

/** A command of Medusa's CLI; fails with what it said. */
async function medusa(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/@medusajs/cli/cli.js", ...args], {
    cwd: PROJECT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0)
    throw new Error(
      `medusa ${args[0] ?? ""} ended with ${code ?? "a signal"}:\n${output.slice(-4_000)}`,
    );
}
