import { randomBytes } from "node:crypto";
import path from "node:path";
import { type PostgresServer, startPostgres } from "../../support/postgres";
import { prepareDatabase, type PreparedStore } from "../../support/store-process";
import { announce, SKUS } from "./prepared";

declare global {
  // Jest keeps nothing else between its setup and its teardown.
  var __CLUSTER__: { postgres: PostgresServer; prepared: PreparedStore } | undefined;
}

/** Starts the PostgreSQL of all clusters, and prepares the store of which each cluster has a copy. */
export default async function setup({ rootDir }: { rootDir: string }): Promise<void> {
  const postgres = await startPostgres({
    dataDir: path.join(rootDir, ".test-data", `cluster-${randomBytes(4).toString("hex")}`),
    temporary: true,
  });
  try {
    const prepared = await prepareDatabase(postgres, { skus: SKUS, stock: 10_000 });
    globalThis.__CLUSTER__ = { postgres, prepared };
    announce(prepared.address);
  } catch (error) {
    // No teardown follows a setup that failed.
    await postgres.stop();
    throw error;
  }
}
