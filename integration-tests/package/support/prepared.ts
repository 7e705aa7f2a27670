const VARIABLE = "PACKAGE_PREPARED";

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
  process.env[VARIABLE] = JSON.stringify(prepared);
}

export function prepared(): Prepared {
  const announced = process.env[VARIABLE];
  if (!announced) throw new Error("Nothing was prepared: see support/global-setup.ts.");
  return JSON.parse(announced) as Prepared;
}
