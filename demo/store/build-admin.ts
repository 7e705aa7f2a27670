import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../settings";

/** Where Medusa serves a built admin from. */
const BUILT = path.join(PROJECT, "public", "admin");
const FINGERPRINT = path.join(BUILT, "fingerprint.txt");

/** What the admin is built from. */
const SOURCES = ["src/admin", "src/types", "src/mapping/tracking"];

/**
 * Builds Medusa's admin with the plugin's pages, unless it was built from the same sources before. Served from source, its
 * first page would take a browser hundreds of requests.
 */
export async function buildAdmin(): Promise<void> {
  const fingerprint = fingerprintOf(sourceFiles());
  if (existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, "utf8") === fingerprint) return;
  rmSync(BUILT, { recursive: true, force: true });
  const child = fork(path.join(__dirname, "build-admin-process.ts"), [BUILT], {
    cwd: PROJECT,
    // As the store itself, also where the tests' own loader starts it.
    execArgv: ["--require", "ts-node/register"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => (output += text.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The admin could not be built.\n${output.slice(-2_000)}`);
  writeFileSync(FINGERPRINT, fingerprint);
}

function sourceFiles(): string[] {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
      .map((file) => path.join(folder, file)),
  );
  return [...files.sort(), "package-lock.json"];
}

function fingerprintOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(path.join(PROJECT, file)));
  return hash.digest("hex");
}
