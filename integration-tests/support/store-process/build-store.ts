import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { transformFile } from "@swc/core";
import type { StoreProgram } from ".";

const PROJECT = path.resolve(__dirname, "../../..");
/** What no store without its admin loads. */
const LEFT_OUT = ["__tests__", "src/admin", "src/simulator"];

/** A store to build. Files are named from the project's folder. */
export interface StoreSources {
  /** The script of its process. */
  entry: string;
  /** What the script needs next to the sources of the plugin. */
  files?: string[];
}

/**
 * Compiles the development store into a folder of the project, as a deployed store is compiled: it boots faster and
 * needs less memory than one that compiles its sources at each start.
 */
export async function buildStore(
  folder: string,
  { entry, files = [] }: StoreSources,
): Promise<StoreProgram> {
  const sources = (await readdir(path.join(PROJECT, "src"), { recursive: true }))
    .map((file) => path.join("src", file))
    .filter((file) => file.endsWith(".ts") && !LEFT_OUT.some((name) => file.includes(name)));
  for (const file of [...sources, "medusa-config.ts", entry, ...files]) {
    const { code } = await transformFile(path.join(PROJECT, file), {
      swcrc: false,
      configFile: false,
      jsc: {
        parser: { syntax: "typescript", decorators: true },
        target: "es2021",
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
        },
      },
      module: { type: "commonjs", ignoreDynamic: true },
    });
    const target = path.join(folder, file.replace(/\.ts$/, ".js"));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  await copyFile(path.join(PROJECT, "package.json"), path.join(folder, "package.json"));
  return {
    directory: folder,
    entry: path.join(folder, entry.replace(/\.ts$/, ".js")),
    execArgv: [],
  };
}
