import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { createDatabase, dropDatabase } from "../../demo/store/database";
import { startPostgres } from "../../integration-tests/support/postgres";
import { type Simulator, type SimulatorSettings, startSimulator } from "../../src/simulator";

const PROJECT = path.resolve(__dirname, "../..");
/** Time limit of a bench. */
const TIMEOUT_MS = 30 * 60_000;

export interface RunOptions {
  settings?: Partial<SimulatorSettings>;
  /** Node.js arguments of the store's process. */
  nodeArguments?: string[];
  prepare?: (walmart: Simulator) => Promise<void> | void;
}

/**
 * Runs a script inside a fresh store, like `medusa exec`, in a process of its own: with its own PostgreSQL, which
 * trades safety for speed, and its own simulator, both removed at the end. Returns what the script passed to {@link
 * sendFigures}.
 *
 * @param script path below the project, exporting an async function that takes `{container, args}`.
 */
export async function runInStore<T>(
  script: string,
  args: (string | number)[],
  { settings, nodeArguments = [], prepare }: RunOptions = {},
): Promise<T> {
  const database = `bench_${randomBytes(4).toString("hex")}`;
  const postgres = await startPostgres({
    dataDir: path.join(PROJECT, ".test-data", database),
    temporary: true,
  });
  const walmart = await startSimulator({ settings });
  try {
    await createDatabase(postgres, database);
    const env = {
      ...process.env,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      NODE_NO_WARNINGS: "1",
      DATABASE_URL: postgres.url(database),
      WALMART_API_URL: walmart.url,
      WALMART_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
      JWT_SECRET: "bench",
      COOKIE_SECRET: "bench",
      DISABLE_MEDUSA_ADMIN: "true",
      // Benches start the synchronization themselves.
      ...Object.fromEntries(
        ["ORDERS", "UPDATES", "RECONCILE", "RETURNS", "LISTINGS"].map((job) => [
          `WALMART_${job}_CRON`,
          "off",
        ]),
      ),
    };
    await medusa(["db:migrate", "--skip-scripts"], [], env);
    await prepare?.(walmart);
    const figures = await medusa(["exec", script, ...args.map(String)], nodeArguments, env);
    if (figures === undefined) throw new Error(`${script} ended without figures.`);
    return figures as T;
  } finally {
    await walmart.stop();
    if (!postgres.embedded) await dropDatabase(postgres, database);
    await postgres.stop();
  }
}

/** Called inside the store: sends the result of {@link runInStore}. */
export function sendFigures(figures: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.send) throw new Error("This script must be run by runInStore().");
    process.send(figures, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}

async function medusa(
  args: string[],
  nodeArguments: string[],
  env: NodeJS.ProcessEnv,
): Promise<unknown> {
  const command = [...nodeArguments, "node_modules/@medusajs/cli/cli.js", ...args];
  const child = spawn(process.execPath, command, {
    cwd: PROJECT,
    env,
    stdio: ["ignore", args[0] === "exec" ? "inherit" : "ignore", "inherit", "ipc"],
    timeout: TIMEOUT_MS,
  });
  // Stopping the bench also ends the store.
  const end = () => child.kill();
  process.once("exit", end).once("SIGTERM", end).once("SIGINT", end);
  let figures: unknown;
  child.on("message", (message) => {
    figures = message;
  });
  const [code] = (await once(child, "close")) as [number | null];
  process.off("exit", end).off("SIGTERM", end).off("SIGINT", end);
  if (code !== 0) throw new Error(`medusa ${args.join(" ")} ended with ${code ?? "a signal"}.`);
  return figures;
}
