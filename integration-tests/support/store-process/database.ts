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

/** Location of a prepared database, as plain data for another process. */
export interface PreparedAddress {
  /** Connection URL of the server's default database. */
  server: string;
  /** The database to copy. */
  template: string;
  seeded: SeededStore;
}

/** A migrated and seeded database, with a copy for each store. */
export interface PreparedStore {
  address: PreparedAddress;
  /** The seeded ids, the same in every copy. */
  seeded: SeededStore;
  /** Makes a copy and returns its connection URL. */
  copy(): Promise<string>;
  /** Runs SQL in a database of this server. */
  query<T>(url: string, sql: string, values?: unknown[]): Promise<T[]>;
  /** Drops the copies, and the original if this process created it. */
  drop(): Promise<void>;
}

/** Migrates and seeds a database with Medusa's commands, in about 30 seconds. */
export async function prepareDatabase(
  postgres: PostgresServer,
  seed: SeedTask["seed"] = {},
): Promise<PreparedStore> {
  const template = `store_${randomBytes(4).toString("hex")}`;
  const server = postgres.url("postgres");
  const drop = () => dropDatabase(server, template);

  await query(server, `CREATE DATABASE ${template}`);
  const folder = await mkdtemp(path.join(tmpdir(), "store-process-"));
  try {
    const env = await migrateDatabase(postgres.url(template));
    const task: SeedTask = { seed, file: path.join(folder, "seeded.json") };
    const script = path.relative(PROJECT, path.join(__dirname, "seed.ts"));
    await medusa(["exec", `./${script}`, JSON.stringify(task)], env);
    const seeded = JSON.parse(await readFile(task.file, "utf8")) as SeededStore;
    const store = openPrepared({ server, template, seeded });
    return {
      ...store,
      async drop() {
        await store.drop();
        await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Migrates a database with Medusa's command and returns the environment of further commands for it. */
export async function migrateDatabase(databaseUrl: string): Promise<NodeJS.ProcessEnv> {
  // Migrating and seeding never call Walmart.
  const env = storeEnvironment({ databaseUrl, walmartApiUrl: "http://localhost:9" });
  await medusa(["db:migrate", "--skip-scripts"], env);
  return env;
}

/** Opens a database that another process prepared and will drop. */
export function openPrepared(address: PreparedAddress): PreparedStore {
  const { server, template, seeded } = address;
  const copies: string[] = [];
  return {
    address,
    seeded,
    async copy() {
      const name = `${template}_${randomBytes(4).toString("hex")}`;
      copies.push(name);
      await query(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
      const url = new URL(server);
      url.pathname = `/${name}`;
      return url.href;
    },
    query,
    async drop() {
      for (const name of copies.splice(0)) await dropDatabase(server, name);
    },
  };
}

async function dropDatabase(server: string, name: string): Promise<void> {
  await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
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

/** Runs a command of Medusa's CLI. Throws with its output if it fails. */
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
