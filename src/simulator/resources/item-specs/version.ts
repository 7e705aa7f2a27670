import type { SimulatorSettings } from "../../settings";

const STAMP = /^5\.0\.\d{8}-\d{2}_\d{2}_\d{2}-api$/;

/** Whether this Walmart knows a version of the item spec. "5.0" alone is none. */
export function isSpecVersion(
  version: string,
  { itemSpecVersions }: Pick<SimulatorSettings, "itemSpecVersions">,
): boolean {
  return itemSpecVersions ? itemSpecVersions.includes(version) : STAMP.test(version);
}
