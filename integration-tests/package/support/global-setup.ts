import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { type PostgresServer, startPostgres } from "../../support/postgres";
import { medusaVersions } from "./medusa-versions";
import { pack } from "./pack";
import { announce } from "./prepared";
import { PROJECT } from "./run";

declare global {
  // Jest keeps nothing else between its setup and its teardown.
  var __PACKAGE__: { postgres: PostgresServer; tarball: string } | undefined;
}

/** Packs the plugin, finds the versions of Medusa to test it with, and starts the PostgreSQL of all stores. */
export default async function setup(): Promise<void> {
  const folder = path.join(PROJECT, ".test-data");
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder))
    if (/^package-.*\.log$/.test(file)) rmSync(path.join(folder, file));
  const versions = await medusaVersions();
  const packed = await pack();
  const postgres = await startPostgres({
    dataDir: path.join(folder, `package-${process.pid}`),
    temporary: true,
  });
  globalThis.__PACKAGE__ = { postgres, tarball: packed.tarball };
  announce({ ...packed, ...versions, postgresUrl: postgres.url("postgres") });
}
