import { writeFile } from "node:fs/promises";
import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../store/seed";

/** What the script is asked to do, as JSON in its only argument. */
export interface SeedTask {
  seed: { skus?: string[]; stock?: number };
  /** Where it writes what it made. */
  file: string;
}

/** Run by `medusa exec`: seeds the store, and writes to a file what a test needs to know of it. */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const task = JSON.parse(args[0] ?? "{}") as SeedTask;
  await writeFile(task.file, JSON.stringify(await seedStore(container, task.seed)));
}
