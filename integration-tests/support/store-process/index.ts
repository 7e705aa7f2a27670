import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { type AdminClient, adminClient } from "./admin-client";
import { type StoreEnvironment, storeEnvironment } from "./environment";
import { freePort } from "./free-port";

export { type AdminClient } from "./admin-client";
export {
  openPrepared,
  prepareDatabase,
  type PreparedAddress,
  type PreparedStore,
} from "./database";

/** A store to run. */
export interface StoreProgram {
  /** The root folder of the store, with its `medusa-config`. */
  directory: string;
  /** The script of its process. */
  entry: string;
  /** Arguments for Node.js. */
  execArgv: string[];
}

export interface StoreProcessOptions extends StoreEnvironment {
  /** A free one by default. */
  port?: number;
  /** The store to run; by default the project's sources, compiled at each start. */
  program?: StoreProgram;
  /** Authentication of its requests: the `headers` that seeding returned. */
  headers?: Record<string, string>;
}

/** A whole Medusa store with the plugin, in a process of its own. */
export interface StoreProcess {
  url: string;
  pid: number;
  /** Requests to its admin API. They fail if the process exits before it responds. */
  admin: AdminClient;
  /** Resolves when it responds; rejects with the end of its output if it exits first. */
  ready: Promise<void>;
  /** Resolves when it has exited, for whatever reason. */
  ended: Promise<void>;
  /** The end of its output. */
  output(): string;
  /** Sends a message to a program that understands it, and returns its next message. */
  ask<T>(message: object): Promise<T>;
  /** Kills it at once (SIGKILL by default) and waits until it has exited. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Lets it finish its work and waits until it has exited. */
  stop(): Promise<void>;
}

/** The project itself, which Medusa can run as a store. */
const PROJECT = path.resolve(__dirname, "../../..");
const SOURCES: StoreProgram = {
  directory: PROJECT,
  entry: path.join(__dirname, "process.ts"),
  // As Medusa's CLI does it: ts-node with swc, as tsconfig.json says.
  execArgv: ["--require", "ts-node/register"],
};
/** How long a store may take to finish its work. */
const PATIENCE_MS = 15_000;
const OUTPUT_KEPT = 20_000;

/** Starts a store. It exits with this process at the latest. */
export async function startStoreProcess(options: StoreProcessOptions): Promise<StoreProcess> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  const { directory, entry, execArgv } = options.program ?? SOURCES;
  const child = fork(entry, [JSON.stringify({ port })], {
    cwd: directory,
    execArgv,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: storeEnvironment(options),
  });
  let kept = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => (kept = (kept + chunk.toString()).slice(-OUTPUT_KEPT)));
  }
  const ended = once(child, "exit").then(() => undefined);
  const ready = untilReady(child, url, ended, () => kept);
  // If it is killed while it starts, this must not be an unhandled rejection.
  ready.catch(() => undefined);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    await ended;
    clearTimeout(timer);
  };
  return {
    url,
    pid: child.pid ?? 0,
    admin: adminClient(url, options.headers),
    ready,
    ended,
    output: () => kept,
    async ask<T>(message: object) {
      const answer = once(child, "message");
      child.send(message);
      const [first] = (await Promise.race([answer, ended.then(() => [])])) as T[];
      if (first === undefined) throw new Error(`The store ended. Its output ends with:\n${kept}`);
      return first;
    },
    kill: (signal = "SIGKILL") => end(signal),
    stop: () => end("SIGTERM"),
  };
}

async function untilReady(
  child: ChildProcess,
  url: string,
  ended: Promise<void>,
  output: () => string,
): Promise<void> {
  const started = new Promise<true>((resolve) => child.once("message", () => resolve(true)));
  if (!(await Promise.race([started, ended.then(() => false)])))
    throw new Error(`The store ended before it was ready. Its output ends with:\n${output()}`);
  const { status } = await fetch(`${url}/health`);
  if (status !== 200) throw new Error(`The store responded with ${status} to /health.`);
}
