import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "./run";

/** A file: the list of a package's files is too long for the environment of a process. */
const FILE = path.join(PROJECT, ".test-data", "package-prepared.json");

/** What all test files of a run share: the packed plugin, the versions of Medusa that it supports, and PostgreSQL. */
export interface Prepared {
  tarball: string;
  /** What it contains. */
  files: string[];
  lowest: string;
  newest: string;
  /** Connection URL of the server's default database. */
  postgresUrl: string;
}

/** Hands it to the test files, which run in processes of their own. */
export function announce(prepared: Prepared): void {
  writeFileSync(FILE, JSON.stringify(prepared));
}

export function prepared(): Prepared {
  return JSON.parse(readFileSync(FILE, "utf8")) as Prepared;
}
