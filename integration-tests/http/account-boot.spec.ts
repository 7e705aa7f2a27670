import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** Starts the development store with these options; answers how it ended and what it said. */
async function boot(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env;
  const child = spawn(
    process.execPath,
    [path.join(ROOT, "node_modules/@medusajs/cli/cli.js"), "start"],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`,
        DISABLE_MEDUSA_ADMIN: "true",
        LOG_LEVEL: "info",
        PORT: "0",
        ...env,
      },
    },
  );
  let output = "";
  const take = (text: Buffer) => (output += text.toString());
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const [code] = (await once(child, "exit")) as [number];
  return { code, output };
}

it("stops with the name of each invalid option and how to fix it", async () => {
  const { code, output } = await boot({
    WALMART_ENCRYPTION_KEY: "too-short",
    WALMART_API_URL: "walmart",
    WALMART_REQUEST_TIMEOUT: "soon",
  });
  expect(output).toMatch(/encryptionKey: must be 32 bytes in base64.*openssl rand -base64 32/);
  expect(output).toMatch(/apiUrl: must be a full http\(s\) URL, for example https:/);
  expect(output).toMatch(/requestTimeout: must be a number of milliseconds/);
  expect(output).not.toContain("too-short");
  expect(code).not.toBe(0);
});
