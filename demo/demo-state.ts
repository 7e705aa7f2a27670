import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DATA } from "./settings";

/** Data that the demo stores between two starts. */
export interface DemoState {
  secrets: { encryptionKey: string; jwt: string; cookie: string };
  /** The version that the database was last migrated to. */
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

/** Where the simulated Walmart's data is stored. */
export const SIMULATOR_FILE = path.join(DATA, "simulator.json");

/** Removes the data of a deleted database: its secrets, and the orders of its simulated Walmart. */
export function deleteStoreState(): void {
  rmSync(FILE, { force: true });
  rmSync(SIMULATOR_FILE, { force: true });
}

/** Removes all data, including the embedded database. */
export function deleteAllData(): void {
  rmSync(DATA, { recursive: true, force: true });
}
