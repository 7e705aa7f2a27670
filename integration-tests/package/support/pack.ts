import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT, run } from "./run";

/** The last file of a build. */
const LAST = ".medusa/server/src/admin/index.mjs";
const SOURCES = ["src", "package.json", "package-lock.json", "tsconfig.json"];

/** Builds the plugin, unless that was done since its sources changed, and packs it as a release does. */
export async function pack(): Promise<{ tarball: string; files: string[] }> {
  if (!isBuilt()) await run("npm", ["run", "build"], { cwd: PROJECT });
  const answer = await run("npm", ["pack", "--json", "--pack-destination", ".test-data"], {
    cwd: PROJECT,
  });
  const [packed] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[];
  return {
    tarball: path.join(PROJECT, ".test-data", packed?.filename ?? ""),
    files: (packed?.files ?? []).map((file) => file.path),
  };
}

function isBuilt(): boolean {
  const built = path.join(PROJECT, LAST);
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(lastChange));
}

/** A folder changes when a file in it is added or removed. */
function lastChange(source: string): number {
  const place = path.join(PROJECT, source);
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(place, { recursive: true, encoding: "utf8" });
  const times = inside.map((file) => statSync(path.join(place, file)).mtimeMs);
  return Math.max(stats.mtimeMs, ...times);
}
