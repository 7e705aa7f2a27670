import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT } from "../settings";
import type { StoreMessage, StoreTask } from "./protocol";

/** A Medusa store with the plugin, in a process of its own. */
export interface Store {
  url: string;
  /** Resolves when it is seeded and serves requests; rejects with the end of its log. */
  ready: Promise<void>;
  /** Stops it gracefully, and waits until it has ended. */
  stop(): Promise<void>;
  /** Resolves if it ends unexpectedly. */
  crashed: Promise<string>;
}

export interface StoreOptions {
  databaseUrl: string;
  walmartApiUrl: string;
  port: number;
  /** Secrets that must stay the same as long as the database exists. */
  secrets: { encryptionKey: string; jwt: string; cookie: string };
  admin: boolean;
  migrate: boolean;
  /** The file for its output. */
  logFile: string;
  onMigrated?: () => void;
  /** Additional environment variables. */
  env?: Record<string, string>;
}

/** How long a store may take to finish its work, in ms. */
const STOP_TIMEOUT_MS = 15_000;

/** Starts a store. It can be stopped at any time, even while it is starting. */
export function startStore(options: StoreOptions): Store {
  const url = `http://localhost:${options.port}`;
  mkdirSync(path.dirname(options.logFile), { recursive: true });
  const log = createWriteStream(options.logFile);
  const task: StoreTask = { port: options.port, migrate: options.migrate };

  const child = fork(path.join(__dirname, "process.ts"), [JSON.stringify(task)], {
    cwd: PROJECT,
    // Like Medusa's own CLI: ts-node with swc, as configured in tsconfig.json.
    execArgv: ["--require", "ts-node/register"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    // Ctrl-C is handled by the parent, which stops the store before its database.
    detached: true,
    env: environment(options, url),
  });
  child.stdout?.pipe(log);
  child.stderr?.pipe(log);

  let stopping = false;
  const ended = once(child, "exit").then(([code, signal]) => String(code ?? signal));
  const crashed = new Promise<string>((resolve) => {
    void ended.then((code) => {
      if (!stopping) {
        resolve(`The store ended unexpectedly (${code}).`);
      }
    });
  });
  return {
    url,
    ready: Promise.race([ready(child, options.onMigrated), crashed.then(fail)]).catch(
      async (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        throw new Error(`${message}\n${await tail(options.logFile)}`, { cause: error });
      },
    ),
    crashed,
    async stop() {
      stopping = true;
      await end(child, ended);
    },
  };
}

function environment(options: StoreOptions, url: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // With "development" Medusa would serve the admin from source, and with "production" its cookies would need HTTPS.
    NODE_ENV: "demo",
    DATABASE_URL: options.databaseUrl,
    WALMART_API_URL: options.walmartApiUrl,
    WALMART_PAYMENT_PROVIDER: "true",
    WALMART_ENCRYPTION_KEY: options.secrets.encryptionKey,
    JWT_SECRET: options.secrets.jwt,
    COOKIE_SECRET: options.secrets.cookie,
    ADMIN_CORS: url,
    AUTH_CORS: url,
    STORE_CORS: url,
    DISABLE_MEDUSA_ADMIN: String(!options.admin),
    MEDUSA_DISABLE_TELEMETRY: "true",
    ...options.env,
  };
}

function ready(child: ChildProcess, onMigrated?: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: StoreMessage) => {
      if (message.event === "migrated") {
        onMigrated?.();
      } else if (message.event === "ready") {
        resolve();
      } else {
        reject(new Error(message.message));
      }
    });
  });
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}

function fail(message: string): never {
  throw new Error(message);
}

async function tail(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => "");
  return [
    `The end of ${path.relative(PROJECT, file)}:`,
    ...text.trim().split("\n").slice(-25),
  ].join("\n");
}
