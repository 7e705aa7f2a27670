import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { createDatabase, dropDatabase } from "../../demo/store/database";
import { startPostgres } from "../../integration-tests/support/postgres";
import { type Simulator, type SimulatorSettings, startSimulator } from "../../src/simulator";

const PROJECT = path.resolve(__dirname, "../..");
/** No bench may run for longer. */
const LONGEST_MS = 30 * 60_000;

export interface RunOptions {
  settings?: Partial<SimulatorSettings>;
  /** Of the store's process. */
  nodeArguments?: string[];
  prepare?: (walmart: Simulator) => Promise<void> | void;
}

/**
 * Runs a script inside a fresh store, as `medusa exec` does, in a process of its own: an own PostgreSQL that cares for
 * nothing but speed, an own simulator, both gone at the end. Answers what the script said with {@link tell}.
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
      // Benches say themselves when something is synchronised.
      ...Object.fromEntries(
        ["ORDERS", "UPDATES", "RECONCILE", "RETURNS", "LISTINGS"].map((job) => [
          `WALMART_${job}_CRON`,
          "off",
        ]),
      ),
    };
    await medusa(["db:migrate", "--skip-scripts"], [], env);
    await prepare?.(walmart);
    const said = await medusa(["exec", script, ...args.map(String)], nodeArguments, env);
    if (said === undefined) throw new Error(`${script} ended without figures.`);
    return said as T;
  } finally {
    await walmart.stop();
    if (!postgres.embedded) await dropDatabase(postgres, database);
    await postgres.stop();
  }
}

/** From inside of the store: what {@link runInStore} is to answer. */
export function tell(figures: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.send) throw new Error("Nobody is listening: run it by runInStore().");
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
    timeout: LONGEST_MS,
  });
  // Whoever ends the bench ends the store with it.
  const end = () => child.kill();
  process.once("exit", end).once("SIGTERM", end).once("SIGINT", end);
  let said: unknown;
  child.on("message", (message) => {
    said = message;
  });
  const [code] = (await once(child, "close")) as [number | null];
  process.off("exit", end).off("SIGTERM", end).off("SIGINT", end);
  if (code !== 0) throw new Error(`medusa ${args.join(" ")} ended with ${code ?? "a signal"}.`);
  return said;
}
