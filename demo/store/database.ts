import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "@medusajs/framework/pg";
import type { PostgresServer } from "../../integration-tests/support/postgres";
import { PROJECT } from "../settings";

/** Creates the database if it does not exist. Returns whether it was created. */
export async function createDatabase(postgres: PostgresServer, name: string): Promise<boolean> {
  return withClient(postgres, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) {
      return false;
    }
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    return true;
  });
}

export async function dropDatabase(postgres: PostgresServer, name: string): Promise<void> {
  await withClient(postgres, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

async function withClient<T>(
  postgres: PostgresServer,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * A version that changes when the database must be migrated: with Medusa's version, and with the project's migrations
 * and links. Asking Medusa would take seconds at every start.
 */
export function schemaVersion(): string {
  const hash = createHash("sha256");
  const files = [
    "node_modules/@medusajs/medusa/package.json",
    "medusa-config.ts",
    ...filesIn("src/modules").filter((file) => file.includes("/migrations/")),
    ...filesIn("src/links"),
  ];
  for (const file of files) {
    hash.update(file).update(readFileSync(path.join(PROJECT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): string[] {
  const root = path.join(PROJECT, folder);
  if (!existsSync(root)) {
    return [];
  }
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}
