/**
 * The store's own process: migrates if requested, starts Medusa, seeds an empty store, and reports when it is ready.
 * One process does everything, because loading Medusa three times takes longer than the work.
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
    // They fix the data of older stores; this one is new.
    skipScripts: true,
    executeAllLinks: true,
    executeSafeLinks: false,
    executeAllSearch: false,
    executeSafeSearch: false,
    logger: prepared.resolve(ContainerRegistrationKeys.LOGGER),
    container: prepared,
  });
  if (!done) {
    throw new Error("The database migrations failed.");
  }
  // Modules that were loaded for migrations are incomplete; starting loads complete ones.
  MedusaModule.clearInstances();
}

function send(message: StoreMessage): void {
  process.send?.(message);
}

async function main(): Promise<void> {
  // The parent has ended, so the store is no longer needed.
  let end = (): void => process.exit(1);
  process.once("disconnect", () => {
    end();
  });

  const task = JSON.parse(process.argv[2] ?? "{}") as StoreTask;
  if (task.migrate) {
    await migrateDatabase();
    send({ event: "migrated" });
  }
  const started = await start({ directory: PROJECT, port: task.port, types: false });
  if (started) {
    end = started.gracefulShutDown;
  }
  await seed(container);
  send({ event: "ready" });
}

main().catch((error: unknown) => {
  send({ event: "failed", message: error instanceof Error ? error.message : String(error) });
  console.error(error);
  process.exit(1);
});
