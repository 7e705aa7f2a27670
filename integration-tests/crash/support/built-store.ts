import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { transformFile } from "@swc/core";
import type { StoreProgram } from "../../support/store-process";

const PROJECT = path.resolve(__dirname, "../../..");
/** What no store without its admin loads. */
const LEFT_OUT = ["__tests__", "src/admin", "src/simulator"];
const SUPPORT = path.relative(PROJECT, path.join(__dirname, "../../support/store-process"));
const IMAGE = path.relative(PROJECT, path.join(__dirname, "boot-image.ts"));

/**
 * Compiles the development store into a folder of the project, as a deployed store is compiled: it is booted more than
 * sixty times, and need not be compiled each time.
 */
export async function buildStore(folder: string): Promise<StoreProgram> {
  const sources = (await readdir(path.join(PROJECT, "src"), { recursive: true }))
    .map((file) => path.join("src", file))
    .filter((file) => file.endsWith(".ts") && !LEFT_OUT.some((name) => file.includes(name)));
  const process = path.join(SUPPORT, "process.ts");
  for (const file of [...sources, "medusa-config.ts", process, IMAGE]) {
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
  const js = (file: string) => path.join(folder, file.replace(/\.ts$/, ".js"));
  return { directory: folder, entry: js(process), execArgv: ["--require", js(IMAGE)] };
}
