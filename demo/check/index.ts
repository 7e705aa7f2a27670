import { randomBytes } from "node:crypto";
import path from "node:path";
import { startPostgres } from "../../integration-tests/support/postgres";
import { startSimulator } from "../../src/simulator";
import { connectAccount } from "../api";
import type { Cleanup } from "../lib/cleanup";
import { HttpClient } from "../lib/http";
import { paint, say, seconds, step, table } from "../lib/output";
import { anyPort } from "../lib/ports";
import { ADMIN, PROJECT } from "../settings";
import { newSecrets } from "../state";
import { startStore } from "../store";
import { createDatabase, dropDatabase } from "../store/database";
import type { CheckContext } from "./context";
import { SCENARIOS } from "./scenarios";

/**
 * Plays the plugin's main job over HTTP, on a database that is thrown away. Tells what worked.
 *
 * @returns whether everything did
 */
export async function check(cleanup: Cleanup): Promise<boolean> {
  const started = Date.now();
  const context = await step("A store and a simulated Walmart are running", () =>
    startStand(cleanup),
  );
  const rows: string[][] = [];
  let failed = 0;
  for (const { title, run } of SCENARIOS) {
    const since = Date.now();
    const outcome = await run(context).then(
      (note) => ({ mark: paint("green", "passed"), note }),
      (error: unknown) => {
        failed++;
        return {
          mark: paint("red", "FAILED"),
          note: error instanceof Error ? error.message : String(error),
        };
      },
    );
    rows.push([title, outcome.mark, seconds(since), outcome.note]);
  }
  say(`\n${table(["What", "Result", "Time", "Seen"], rows)}\n`);
  say(`${rows.length - failed} passed, ${failed} failed, in ${seconds(started)}`);
  return failed === 0;
}

async function startStand(cleanup: Cleanup): Promise<CheckContext> {
  const run = randomBytes(4).toString("hex");
  const database = `medusa_walmart_check_${run}`;
  const postgres = await startPostgres({
    dataDir: path.join(PROJECT, ".test-data", `check-${run}`),
    temporary: true,
  });
  cleanup.add(() => postgres.stop());
  await createDatabase(postgres, database);
  cleanup.add(async () => {
    if (!postgres.embedded) {
      await dropDatabase(postgres, database);
    }
  });

  const simulator = await startSimulator();
  cleanup.add(() => simulator.stop());
  const store = startStore({
    databaseUrl: postgres.url(database),
    walmartApiUrl: simulator.url,
    port: await anyPort(),
    secrets: newSecrets(),
    admin: false,
    migrate: true,
    logFile: path.join(PROJECT, ".test-data", "check.log"),
  });
  cleanup.add(() => store.stop());
  await store.ready;

  const admin = await HttpClient.admin(store.url, ADMIN);
  const account = await connectAccount(admin);
  return { admin, simulator, account };
}
