import { writeFile } from "node:fs/promises";
import type { ExecArgs } from "@medusajs/framework/types";
import { seedStore } from "../store/seed";

/** The task, as JSON in the only argument. */
export interface SeedTask {
  seed: { skus?: string[]; stock?: number };
  /** File for the seeded ids. */
  file: string;
}

/** Run by `medusa exec`: seeds the store and writes the ids that tests need to a file. */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const task = JSON.parse(args[0] ?? "{}") as SeedTask;
  await writeFile(task.file, JSON.stringify(await seedStore(container, task.seed)));
}
