import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DATA } from "./settings";

/** What the demo store has to remember between two starts. */
export interface DemoState {
  secrets: { encryptionKey: string; jwt: string; cookie: string };
  /** What the database was migrated to last. */
  schema?: string;
}

const FILE = path.join(DATA, "state.json");

export function newSecrets(): DemoState["secrets"] {
  return {
    encryptionKey: randomBytes(32).toString("base64"),
    jwt: randomBytes(24).toString("hex"),
    cookie: randomBytes(24).toString("hex"),
  };
}

export function readState(): DemoState {
  if (existsSync(FILE)) {
    return JSON.parse(readFileSync(FILE, "utf8")) as DemoState;
  }
  return { secrets: newSecrets() };
}

export function writeState(state: DemoState): void {
  mkdirSync(DATA, { recursive: true });
  writeFileSync(FILE, JSON.stringify(state, null, 2), { mode: 0o600 });
}

/** Where the simulated Walmart's orders are kept. */
export const SIMULATOR_FILE = path.join(DATA, "simulator.json");

/** Forgets what belongs to a database that is gone: its secrets, and the orders of its Walmart. */
export function forgetStore(): void {
  rmSync(FILE, { force: true });
  rmSync(SIMULATOR_FILE, { force: true });
}

/** Forgets everything, the embedded database too. */
export function forget(): void {
  rmSync(DATA, { recursive: true, force: true });
}
