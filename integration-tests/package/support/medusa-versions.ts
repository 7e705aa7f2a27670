import { readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT, run } from "./run";

interface PackageJson {
  peerDependencies: Record<string, string>;
}

/** The lowest Medusa that the package supports, and the newest one that the registry has. */
export async function medusaVersions(): Promise<{ lowest: string; newest: string }> {
  const { peerDependencies } = JSON.parse(
    readFileSync(path.join(PROJECT, "package.json"), "utf8"),
  ) as PackageJson;
  const range = peerDependencies["@medusajs/medusa"] ?? "";
  const answer = await run("npm", ["view", `@medusajs/medusa@${range}`, "version", "--json"], {
    cwd: PROJECT,
  });
  // One version comes without a list. Previews are not in a range.
  const found = [JSON.parse(answer) as string | string[]].flat();
  const versions = found.filter((one) => /^\d+\.\d+\.\d+$/.test(one)).sort(compare);
  const [lowest] = versions;
  const newest = versions.at(-1);
  if (!lowest || !newest) throw new Error(`The registry has no Medusa ${range}.`);
  return { lowest, newest };
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
