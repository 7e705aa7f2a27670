import { randomBytes } from "node:crypto";
import path from "node:path";
import { type PostgresServer, startPostgres } from "../postgres";
import { asLocalhost } from "../postgres/forward";
import { migrateDatabase } from "../store-process/database";

declare global {
  // Jest passes nothing else from setup to teardown.
  var __POSTGRES__: PostgresServer | undefined;
}

/** Starts the PostgreSQL server that all integration tests of this run share. */
export default async function setup({ rootDir }: { rootDir: string }): Promise<void> {
  const postgres = await asLocalhost(
    await startPostgres({
      // Several runs at once have a folder each.
      dataDir: path.join(rootDir, ".test-data", `postgres-${randomBytes(4).toString("hex")}`),
      temporary: true,
    }),
  );
  globalThis.__POSTGRES__ = postgres;
  // PostgreSQL copies this database for each new one, so that each store finds its tables and skips nine seconds of
  // migrations. A server that is not ours keeps its template.
  if (postgres.embedded) {
    await migrateDatabase(postgres.url("template1"));
  }

  // Medusa's test runner reads only these. The workers inherit them.
  process.env.DB_HOST = postgres.host;
  process.env.DB_PORT = String(postgres.port);
  process.env.DB_USERNAME = postgres.user;
  process.env.DB_PASSWORD = postgres.password;
}
