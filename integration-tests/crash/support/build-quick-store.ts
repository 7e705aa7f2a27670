import path from "node:path";
import type { StoreProgram } from "../../support/store-process";
import { buildStore } from "../../support/store-process/build-store";

const PROCESS = "integration-tests/crash/support/process.ts";
const IMAGE = "integration-tests/crash/support/boot-image.ts";

/** A built store that boots from an image of what it loads: the test boots it more than sixty times. */
export async function buildQuickStore(folder: string): Promise<StoreProgram> {
  const store = await buildStore(folder, { entry: PROCESS, files: [IMAGE] });
  const image = path.join(folder, IMAGE.replace(/\.ts$/, ".js"));
  return { ...store, execArgv: ["--require", image] };
}
