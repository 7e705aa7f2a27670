import { randomBytes } from "node:crypto";
import path from "node:path";
import { startPostgres } from "../integration-tests/support/postgres";
import { type Simulator, startSimulator } from "../src/simulator";
import type { AdminWalmartAccount } from "../src/types";
import { connectAccount } from "./api";
import { HttpClient } from "./lib/http";
import { anyPort } from "./lib/ports";
import { ADMIN, PROJECT } from "./settings";
import { newSecrets } from "./state";
import { startStore } from "./store";
import { createDatabase, dropDatabase } from "./store/database";
import { warmUpAdmin } from "./store/warm-up";

/** A seeded store and a simulated Walmart that know each other, and nothing of earlier runs. */
export interface Stand {
  storeUrl: string;
  /** The store as its merchant sees it. */
  admin: HttpClient;
  simulator: Simulator;
  account: AdminWalmartAccount;
}

export interface StandOptions {
  /** Names its database and its log. */
  name: string;
  /** Serve the admin's pages too. */
  pages: boolean;
  /** More of the store's environment. */
  env?: Record<string, string>;
  /** Is given, as it starts, how to stop each part. */
  onStarted: (stop: () => Promise<void>) => void;
}

export async function startStand({ name, pages, env, onStarted }: StandOptions): Promise<Stand> {
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
  if (pages) {
    await warmUpAdmin(store.url);
  }
  return { storeUrl: store.url, admin, simulator, account };
}
