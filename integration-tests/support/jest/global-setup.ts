import { randomBytes } from "node:crypto";
import path from "node:path";
import { type PostgresServer, startPostgres } from "../postgres";
import { asLocalhost } from "../postgres/forward";

declare global {
  // Jest keeps nothing else between its setup and its teardown.
  var __POSTGRES__: PostgresServer | undefined;
}

/** Starts the one PostgreSQL that all integration tests of this run share. */
export default async function setup({ rootDir }: { rootDir: string }): Promise<void> {
  const postgres = await asLocalhost(
    await startPostgres({
      // Several runs at once are no trouble: each has its own.
      dataDir: path.join(rootDir, ".test-data", `postgres-${randomBytes(4).toString("hex")}`),
      temporary: true,
    }),
  );
  globalThis.__POSTGRES__ = postgres;

  // Medusa's test runner knows its server by these alone. The workers inherit them.
  process.env.DB_HOST = postgres.host;
  process.env.DB_PORT = String(postgres.port);
  process.env.DB_USERNAME = postgres.user;
  process.env.DB_PASSWORD = postgres.password;
}
