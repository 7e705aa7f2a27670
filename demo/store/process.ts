/**
 * The store's own process: migrates if told to, starts Medusa, fills an empty store, and says so.
 * One process does it all, because loading Medusa three times takes longer than the work.
 */
import { container } from "@medusajs/framework";
import { Migrator } from "@medusajs/framework/migrations";
import { MedusaModule } from "@medusajs/framework/modules-sdk";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { migrate } from "@medusajs/medusa/commands/db/migrate";
import start from "@medusajs/medusa/commands/start";
import { initializeContainer } from "@medusajs/medusa/loaders/index";
import { PROJECT } from "../settings";
import type { StoreMessage, StoreTask } from "./protocol";
import { seed } from "./seed";

async function migrateDatabase(): Promise<void> {
  const prepared = await initializeContainer(PROJECT);
  await new Migrator({ container: prepared }).ensureMigrationsTable();
  const done = await migrate({
    directory: PROJECT,
    skipLinks: false,
    skipSearch: true,
    // They mend the data of older stores; this one was empty a moment ago.
    skipScripts: true,
    executeAllLinks: true,
    executeSafeLinks: false,
    executeAllSearch: false,
    executeSafeSearch: false,
    logger: prepared.resolve(ContainerRegistrationKeys.LOGGER),
    container: prepared,
  });
  if (!done) {
    throw new Error("The migrations of the database failed.");
  }
  // What was loaded for migrating is only half a module; starting loads whole ones.
  MedusaModule.clearInstances();
}

function tell(message: StoreMessage): void {
  process.send?.(message);
}

async function main(): Promise<void> {
  // Whoever started us is gone, perhaps killed: nobody needs the store any more.
  let end = (): void => process.exit(1);
  process.once("disconnect", () => {
    end();
  });

  const task = JSON.parse(process.argv[2] ?? "{}") as StoreTask;
  if (task.migrate) {
    await migrateDatabase();
    tell({ event: "migrated" });
  }
  const started = await start({ directory: PROJECT, port: task.port, types: false });
  if (started) {
    end = started.gracefulShutDown;
  }
  await seed(container);
  tell({ event: "ready" });
}

main().catch((error: unknown) => {
  tell({ event: "failed", message: error instanceof Error ? error.message : String(error) });
  console.error(error);
  process.exit(1);
});
