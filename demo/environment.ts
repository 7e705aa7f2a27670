import { randomBytes } from "node:crypto";
import path from "node:path";
import { startPostgres } from "../integration-tests/support/postgres";
import { type Simulator, startSimulator } from "../src/simulator";
import type { AdminWalmartAccount } from "../src/types";
import { connectAccount } from "./api";
import { HttpClient } from "./http-client";
import { anyPort } from "./free-port";
import { ADMIN, PROJECT } from "./settings";
import { newSecrets } from "./demo-state";
import { startStore } from "./store";
import { createDatabase, dropDatabase } from "./store/database";
import { buildAdmin } from "./store/build-admin";

/** A seeded store and a simulated Walmart that are connected, without data of earlier runs. */
export interface Environment {
  storeUrl: string;
  /** An API client of the store's admin user. */
  admin: HttpClient;
  simulator: Simulator;
  account: AdminWalmartAccount;
}

export interface EnvironmentOptions {
  /** Name of its database and its log. */
  name: string;
  /** Whether to serve the admin's pages. */
  pages: boolean;
  /** Additional environment variables of the store. */
  env?: Record<string, string>;
  /** Called for each started part with the function that stops it. */
  onStarted: (stop: () => Promise<void>) => void;
}

export async function startEnvironment({
  name,
  pages,
  env,
  onStarted,
}: EnvironmentOptions): Promise<Environment> {
  const run = `${name}_${randomBytes(4).toString("hex")}`;
  const database = `medusa_walmart_${run}`;
  const postgres = await startPostgres({
    dataDir: path.join(PROJECT, ".test-data", run),
    temporary: true,
  });
  onStarted(() => postgres.stop());
  await createDatabase(postgres, database);
  onStarted(async () => {
    if (!postgres.embedded) {
      await dropDatabase(postgres, database);
    }
  });

  if (pages) {
    await buildAdmin();
  }
  const simulator = await startSimulator();
  onStarted(() => simulator.stop());
  const store = startStore({
    databaseUrl: postgres.url(database),
    walmartApiUrl: simulator.url,
    port: await anyPort(),
    secrets: newSecrets(),
    admin: pages,
    migrate: true,
    env,
    logFile: path.join(PROJECT, ".test-data", `${name}.log`),
  });
  onStarted(() => store.stop());
  await store.ready;

  const admin = await HttpClient.admin(store.url, ADMIN);
  const account = await connectAccount(admin);
  return { storeUrl: store.url, admin, simulator, account };
}
