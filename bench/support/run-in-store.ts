import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { startPostgres } from "../../integration-tests/support/postgres";
import { type Simulator, startSimulator } from "../../src/simulator";
import { createDatabase } from "../../demo/store/database";

const PROJECT = path.resolve(__dirname, "../..");

/**
 * Runs a script inside a fresh store, as `medusa exec` does: an own PostgreSQL that cares for nothing but speed, an
 * own simulator, both gone at the end.
 *
 * @param script path below the project, exporting an async function that takes `{container, args}`.
 */
export async function runInStore(
  script: string,
  args: string[],
  prepare: (walmart: Simulator) => Promise<void> | void,
): Promise<void> {
  const postgres = await startPostgres({
    dataDir: path.join(PROJECT, ".test-data", `bench-${randomBytes(4).toString("hex")}`),
    temporary: true,
  });
  const walmart = await startSimulator({ settings: { throttle: "off" } });
  try {
    await createDatabase(postgres, "bench");
    const env = {
      ...process.env,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      DATABASE_URL: postgres.url("bench"),
      WALMART_API_URL: walmart.url,
      WALMART_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
      JWT_SECRET: "bench",
      COOKIE_SECRET: "bench",
      DISABLE_MEDUSA_ADMIN: "true",
      ...Object.fromEntries(
        ["ORDERS", "UPDATES", "RECONCILE"].map((job) => [`WALMART_${job}_CRON`, "off"]),
      ),
    };
    await medusa(["db:migrate", "--skip-scripts"], env);
    await prepare(walmart);
    await medusa(["exec", script, ...args], env);
  } finally {
    await walmart.stop();
    await postgres.stop();
  }
}

async function medusa(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/@medusajs/cli/cli.js", ...args], {
    cwd: PROJECT,
    env,
    stdio: ["ignore", args[0] === "exec" ? "inherit" : "ignore", "inherit"],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`medusa ${args.join(" ")} ended with ${code ?? "a signal"}.`);
}
